import Foundation

/// A folder of its own for one test, removed with all that stands in it.
final class TemporaryFolder {
  let path: String

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rapporteur-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  subscript(_ relative: String) -> String { "\(path)/\(relative)" }

  /// Writes a file, and the folders in which it stands.
  func write(_ relative: String, _ text: String) throws {
    try write(relative, bytes: Data(text.utf8))
  }

  func write(_ relative: String, bytes: Data) throws {
    let file = URL(filePath: self[relative])
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try bytes.write(to: file)
  }

  /// Copies a folder or file of the package.
  func copy(_ source: String, to relative: String) throws {
    try FileManager.default.copyItem(atPath: source, toPath: self[relative])
  }

  /// Replaces a stretch of a file that must be there.
  func replace(_ relative: String, _ old: String, _ new: String) throws {
    let text = text(relative) ?? ""
    guard text.contains(old) else { throw CocoaError(.fileReadCorruptFile) }
    try write(relative, text.replacingOccurrences(of: old, with: new))
  }

  func text(_ relative: String) -> String? {
    FileManager.default.contents(atPath: self[relative])
      .map { String(decoding: $0, as: UTF8.self) }
  }

  /// The paths of all files in a folder, in order.
  func files(_ relative: String = "") -> [String] {
    let all = FileManager.default.enumerator(atPath: self[relative])?.compactMap { $0 as? String }
    return (all ?? []).filter { path in
      var isFolder: ObjCBool = false
      let location = relative.isEmpty ? self[path] : self["\(relative)/\(path)"]
      return FileManager.default.fileExists(atPath: location, isDirectory: &isFolder)
        && !isFolder.boolValue
    }.sorted()
  }

  /// The contents of all files in a folder, by path.
  func contents(_ relative: String) -> [String: Data] {
    var contents: [String: Data] = [:]
    for file in files(relative) {
      contents[file] = FileManager.default.contents(atPath: self["\(relative)/\(file)"])
    }
    return contents
  }
}
