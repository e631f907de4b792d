import Answers
import Archive
import Files
import Records
import Testing

/// The texts of record files, to be changed and read anew.
struct RecordFolder {
  private(set) var texts: [String: String]

  init(_ path: String) {
    let files = Folder.read(at: path, as: "Sessions").files
    texts = Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
  }

  /// The records of the package.
  static let real = RecordFolder(Package.root + "/Sessions")

  /// What is read from the files, as the documents report it.
  func view(of documents: Set<Key>) -> RecordView {
    let files = texts.map { File(path: $0.key, text: $0.value) }
    return RecordView(Archive.read(files).archive, documents: documents)
  }

  /// Writes other words in a file, everywhere where they stand; they have to stand there.
  mutating func replace(_ old: String, _ new: String, in file: String) {
    let path = "Sessions/\(file)"
    let text = texts[path] ?? ""
    #expect(text.contains(old), "`\(old)` does not stand in \(file)")
    texts[path] = text.replacing(old, with: new)
  }

  /// Writes other words in every file in which they stand.
  mutating func replaceEverywhere(_ old: String, _ new: String) {
    let files = texts.filter { $0.value.contains(old) }.keys
    #expect(!files.isEmpty, "`\(old)` does not stand in any file")
    for file in files { texts[file] = texts[file]?.replacing(old, with: new) }
  }

  /// Removes the files whose path begins so; there has to be one.
  mutating func remove(_ beginning: String) {
    let count = texts.count
    texts = texts.filter { !$0.key.hasPrefix("Sessions/\(beginning)") }
    #expect(texts.count < count, "there is no \(beginning)")
  }

  mutating func add(_ file: String, _ text: String) { texts["Sessions/\(file)"] = text }
}
