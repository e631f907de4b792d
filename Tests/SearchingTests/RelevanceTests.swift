import Answers
import Archive
import Files
import Foundation
import Records
import Searching
import Testing

/// What outsiders type, on the real records: the answer is among the first three.
struct RelevanceTests {
  private static let view: RecordView = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let files = Folder.read(at: root + "/Sessions", as: "Sessions").files
    return RecordView(Archive.read(files).archive.confirmed)
  }()
  private static let index: SearchIndex? = {
    guard let index = try? SearchIndex() else { return nil }
    return (try? index.update(from: view)) == nil ? nil : index
  }()

  @Test func theAnswerIsAmongTheFirstThree() throws {
    let index = try #require(Self.index)
    var missed: [String] = []
    for (asked, wanted) in Relevance.rows {
      let found = try SearchAnswer(asked, in: Self.view, by: index, limit: 3).hits.map(\.key.text)
      if wanted.isDisjoint(with: found) { missed.append("\(asked): \(found)") }
    }
    #expect(Relevance.rows.count >= 60)
    #expect(missed.count * 20 <= Relevance.rows.count, "\(missed.joined(separator: "\n"))")
  }
}
