import Answers
import Foundation
import Records
import Searching
import Testing

/// The index keeps up with the records, holds nothing else, and harms no other file.
struct SearchIndexTests {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "index-\(UUID())")
  private var path: String { folder.appending(path: "words.sqlite").path }

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func answers(_ index: SearchIndex, _ view: RecordView) throws -> [String] {
    try ["flood", "gauges", "weir", "1/1", "паводок", "洪水", "rivers"].map {
      try SearchAnswer($0, in: view, by: index).json.text
    }
  }

  @Test func onlyWhatChangedIsWritten() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let first = Brooks.view()
    let index = try SearchIndex(at: path)
    #expect(try index.update(from: first) == SearchIndex.Update(added: 6, changed: 0, removed: 0))
    #expect(try index.update(from: first) == SearchIndex.Update())
    let acts = Brooks.acts.replacing("Sluices", with: "Weirs").replacing(
      "  - {number: 1/1, session: first session, title: {en: Gauging of floods, zh: 洪水的测量}}\n",
      with: "  - {number: 1/2, session: first session, title: {en: Banks}}\n")
    let second = Brooks.view(["rivers/acts.md": acts])
    #expect(try index.update(from: second) == SearchIndex.Update(added: 1, changed: 1, removed: 1))
    let anew = try SearchIndex()
    try anew.update(from: second)
    #expect(try answers(index, second) == answers(anew, second))
    #expect(try Brooks.keys("weirs", in: second, by: index) == ["rivers/resolution/2/2"])
  }

  @Test func anIndexOpenedAgainAnswersTheSame() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let view = Brooks.view()
    let index = try SearchIndex(at: path)
    try index.update(from: view)
    let before = try answers(index, view)
    let again = try SearchIndex(at: path)
    #expect(try again.update(from: view) == SearchIndex.Update())
    #expect(try answers(again, view) == before)
  }

  @Test func whatBecomesRestrictedLeavesNoByte() throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let index = try SearchIndex(at: path)
    let open = Brooks.acts.replacing("access: restricted, ", with: "")
    try index.update(from: Brooks.view(["rivers/acts.md": open]))
    #expect(try Data(contentsOf: URL(filePath: path)).contains("Waterspout"))
    try index.update(from: Brooks.view())
    for file in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      let bytes = try Data(contentsOf: folder.appending(path: file))
      #expect(!bytes.contains("Waterspout") && !bytes.contains("waterspout"), "\(file)")
    }
  }

  @Test(arguments: ["PK\u{3}\u{4} a Word file, say, with more words than a page of SQLite has"])
  func anotherFileIsLeftAsItIs(_ text: String) throws {
    defer { try? FileManager.default.removeItem(at: folder) }
    let bytes = Data(String(repeating: text, count: 100).utf8)
    try bytes.write(to: URL(filePath: path))
    #expect(throws: SearchFailure.self) { try SearchIndex(at: path) }
    #expect(try Data(contentsOf: URL(filePath: path)) == bytes)
  }

  @Test func noFolderIsToldAsAFailure() {
    #expect(throws: SearchFailure.self) { try SearchIndex(at: "/no/such/folder/words.sqlite") }
  }
}

extension Data {
  fileprivate func contains(_ words: String) -> Bool { range(of: Data(words.utf8)) != nil }
}
