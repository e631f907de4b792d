import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// One walk over a folder, names in the order of their bytes: first all names, then all files.
struct FolderWalk: ~Copyable {
  /// What the walk came upon: a file to be read, or why there is none.
  private enum Found {
    case file(location: String, path: String)
    case problem(Diagnostic)
  }

  private(set) var reading = FolderReading()
  private var found: [Found] = []
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
    guard status.st_mode & S_IFMT == S_IFDIR else {
      return missingRoot(name, "what stands there is not a folder")
    }
    guard let real = RealPath.of(root) else { return missingRoot(name, systemMessage(errno)) }
    realRoot = real
    readFolder(root, path: name, depth: 1)
    readFound()
  }

  /// Reads the files on all processors; the order is that in which they were found.
  private mutating func readFound() {
    let maximumSize = maximumSize
    let parts = Parallel.map(found.chunks()) { found in
      var reader = FileReader()
      var part = FolderReading()
      for found in found {
        switch found {
        case .problem(let diagnostic): part.diagnostics.append(diagnostic)
        case .file(let location, let path):
          switch reader.text(at: location, path: path, maximumSize: maximumSize) {
          case .success(let text): part.files.append(File(path: path, text: text))
          case .failure(let problem): part.diagnostics.append(problem.diagnostic)
          }
        }
      }
      return part
    }
    for part in parts {
      reading.files += part.files
      reading.diagnostics += part.diagnostics
    }
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
      return found.append(.problem(.unreadable(shown, note)))
    }
    switch FolderListing.names(in: location) {
    case .failure(let error): found.append(.problem(.unreadable(shown, error.message)))
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
      found.append(.problem(.unreadable(path, FileReader.kind(status.st_mode))))
    }
  }

  private mutating func readFile(_ location: String, path: String) {
    guard selection.takes(path) else { return }
    found.append(.file(location: location, path: path))
  }

  private mutating func readLink(_ location: String, path: String) {
    guard let real = RealPath.of(location) else {
      let number = errno
      guard selection.takes(path) else { return }
      let note = number == ELOOP ? "the link leads back to itself" : systemMessage(number)
      return found.append(.problem(.unreadable(path, note)))
    }
    var status = stat()
    let isFolder = stat(real, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    guard isFolder || selection.takes(path) else { return }
    guard real == realRoot || real.utf8.starts(with: joined(realRoot, "").utf8) else {
      let diagnostic = Diagnostic(
        .leavesFolder, at: SourceRange(file: path), "the link leads out of the folder")
      return found.append(.problem(diagnostic))
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
