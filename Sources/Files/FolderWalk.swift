import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// One walk over a folder, names in the order of their bytes.
struct FolderWalk: ~Copyable {
  private(set) var reading = FolderReading()
  private var reader = FileReader()
  private let root: String
  private let selection: FileSelection
  private let maximumSize: Int
  private var realRoot = ""

  init(root: String, extensions: [String], maximumSize: Int) {
    self.root = root
    self.selection = FileSelection(extensions: extensions)
    self.maximumSize = maximumSize
  }

  /// Reads the whole folder; paths begin with the given name.
  mutating func read(name: String) {
    var status = stat()
    guard stat(root, &status) == 0 else { return missingRoot(name, systemMessage(errno)) }
    guard status.st_mode & S_IFMT == S_IFDIR else { return missingRoot(name, "it is not a folder") }
    guard let real = RealPath.of(root) else { return missingRoot(name, systemMessage(errno)) }
    realRoot = real
    readFolder(root, path: name, depth: 1)
  }

  private mutating func missingRoot(_ name: String, _ note: String) {
    let file = name.isEmpty ? root : name
    reading.diagnostics.append(
      Diagnostic(.missingFolder, at: SourceRange(file: file), "no such folder", notes: [note]))
  }

  private mutating func readFolder(_ location: String, path: String, depth: Int) {
    let shown = path.isEmpty ? root : path
    guard depth <= Folder.maximumDepth else {
      let note = "folders stand at most \(Folder.maximumDepth) deep in one another"
      return reading.diagnostics.append(.unreadable(shown, note))
    }
    switch FolderListing.names(in: location) {
    case .failure(let error): reading.diagnostics.append(.unreadable(shown, error.message))
    case .success(let items):
      for item in items { read(item, in: location, path: path, depth: depth) }
    }
  }

  private mutating func read(
    _ item: FolderListing.Item, in folder: String, path folderPath: String, depth: Int
  ) {
    let location = joined(folder, item.name)
    let path = joined(folderPath, item.name)
    switch item.kind {
    case .folder: readFolder(location, path: path, depth: depth + 1)
    case .link: readLink(location, path: path)
    case .file: readFile(location, path: path)
    case .other:
      // Never opened: opening a device or a pipe can have effects of its own.
      var status = stat()
      guard selection.takes(path), lstat(location, &status) == 0 else { return }
      reading.diagnostics.append(.unreadable(path, FileReader.kind(status.st_mode)))
    }
  }

  private mutating func readFile(_ location: String, path: String) {
    guard selection.takes(path) else { return }
    switch reader.text(at: location, path: path, maximumSize: maximumSize) {
    case .success(let text): reading.files.append(File(path: path, text: text))
    case .failure(let problem): reading.diagnostics.append(problem.diagnostic)
    }
  }

  private mutating func readLink(_ location: String, path: String) {
    guard let real = RealPath.of(location) else {
      let number = errno
      guard selection.takes(path) else { return }
      let note = number == ELOOP ? "the link leads back to itself" : systemMessage(number)
      return reading.diagnostics.append(.unreadable(path, note))
    }
    var status = stat()
    let isFolder = stat(real, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || selection.takes(path) else { return }
    guard real == realRoot || real.utf8.starts(with: joined(realRoot, "").utf8) else {
      let diagnostic = Diagnostic(
        .leavesFolder, at: SourceRange(file: path), "the link leads out of the folder")
      return reading.diagnostics.append(diagnostic)
    }
    if !isFolder { readFile(real, path: path) }
  }
}

/// Where a path leads once every link in it is followed.
enum RealPath {
  /// The path without links, or `nil` with the reason in `errno`.
  static func of(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }
}
