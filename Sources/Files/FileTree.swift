import Diagnostics

/// Files as values: relative paths and bytes, for outputs before writing and for tests without disk.
package struct FileTree: Sendable, Hashable {
  /// One file of the tree.
  package struct Entry: Sendable, Hashable {
    /// The path relative to the root, with `/` between its parts.
    package var path: String
    /// The contents.
    package var bytes: [UInt8]

    /// Makes an entry from a path and its contents.
    package init(path: String, bytes: [UInt8]) {
      self.path = path
      self.bytes = bytes
    }
  }

  /// The files in the order in which they were added.
  package private(set) var entries: [Entry] = []

  /// Makes an empty tree.
  package init() {}

  /// Makes a tree of texts by path.
  package init(_ texts: KeyValuePairs<String, String>) {
    for (path, text) in texts { add(path, text) }
  }

  /// Adds a file of bytes.
  package mutating func add(_ path: String, bytes: [UInt8]) {
    entries.append(Entry(path: path, bytes: bytes))
  }

  /// Adds a file of text.
  package mutating func add(_ path: String, _ text: String) { add(path, bytes: Array(text.utf8)) }

  /// The tree as `Folder.read` would give it from disk: same order, same checks, same diagnostics.
  package func read(
    extensions: [String] = ["md"], maximumSize: Int = Folder.maximumSize
  ) -> FolderReading {
    var reading = FolderReading()
    let selection = FileSelection(extensions: extensions)
    for entry in entries.sorted(by: { pathOrder($0.path, $1.path) }) {
      let parts = entry.path.utf8.split(separator: UInt8(ascii: "/"))
      guard selection.takes(entry.path), !parts.contains(where: { $0.first == 0x2E }) else {
        continue
      }
      if entry.bytes.count > maximumSize {
        let size = entry.bytes.count
        reading.diagnostics.append(.tooLarge(entry.path, size: size, maximum: maximumSize))
        continue
      }
      switch entry.bytes.withUnsafeBufferPointer({ TextDecoding.text(of: $0, path: entry.path) }) {
      case .success(let text): reading.files.append(File(path: entry.path, text: text))
      case .failure(let problem): reading.diagnostics.append(problem.diagnostic)
      }
    }
    return reading
  }
}

/// Which files of a folder are read.
struct FileSelection {
  private let endings: [[UInt8]]

  init(extensions: [String]) { endings = extensions.map { Array(".\($0)".utf8) } }

  /// Whether a name has one of the extensions; without extensions every name is taken.
  func takes(_ name: String) -> Bool {
    if endings.isEmpty { return true }
    let name = name.utf8
    return endings.contains { name.count > $0.count && name.suffix($0.count).elementsEqual($0) }
  }
}

/// Orders paths folder by folder, names by their bytes, as the walk over a disk meets them.
func pathOrder(_ a: String, _ b: String) -> Bool {
  func rank(_ byte: UInt8) -> UInt8 { byte == UInt8(ascii: "/") ? 0 : byte }
  return a.utf8.lexicographicallyPrecedes(b.utf8) { rank($0) < rank($1) }
}
