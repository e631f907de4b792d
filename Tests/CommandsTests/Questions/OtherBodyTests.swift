import Answers
import Foundation
import Records
import Testing

/// The same questions asked of another body, whose sessions, acts and articles have other numbers.
@Suite struct OtherBodyTests {
  private static let folder = Package.fixtures + "/Questions"
  private static let list = AnswerList(URL(filePath: folder + "/questions.yaml"))

  private static let lakes = Asked(
    view: RecordFolder(folder + "/Sessions").view(of: ["doc/LAK/MOC/WG.2/2031/4"]),
    document: "doc/LAK/MOC/WG.2/2031/4", body: "lakes-wg", conference: "lakes-moc",
    subjects: [
      "S03": ["3/3"], "S07": ["lakes-wg/3"], "D02": ["lakes/5"], "D03": ["lakes/3"],
      "D04": ["lakes-wg/2"], "D05": ["lakes-wg/5"], "D06": ["lakes/5"],
      "D08": ["lakes-wg/4", "rivers-eg"], "D10": ["lakes-wg/6"], "P06": ["topic/agenda"],
      "P10": ["lakes-wg/6"],
    ], besides: [:])

  @Test(arguments: Question.all.map(\.id))
  func answerIsThatOfTheOtherBody(id: String) throws {
    let question = try #require(Question.all.first { $0.id == id })
    let entry = try #require(Self.list?[id])
    let expected = question.listed(entry, Self.lakes)
    let difference = Agreement.difference(question.answer(Self.lakes), expected)
    #expect(difference == nil, "\(difference ?? "")")
    let other = question.answer(.paper)
    #expect(Agreement.difference(other, expected) != nil, "the paper answers the same")
  }

  @Test func listThatIsNotThereOrIsNoListIsNone() throws {
    #expect(AnswerList(URL(filePath: Self.folder + "/none.yaml")) == nil)
    let folder = try TemporaryFolder()
    try folder.write("list.yaml", "questions: [")
    #expect(AnswerList(URL(filePath: folder["list.yaml"])) == nil)
  }
}
