import Answers
import Archive
import Records
import Testing

/// How far a session was examined, as the records tell.
@Suite struct ExaminationTests {
  private func sessions(_ view: RecordView = Dams.view()) -> [Key: SessionColumn] {
    let matrix = MatrixAnswer(MatrixQuestion("dams"), by: .provision, in: view)
    return Dictionary(uniqueKeysWithValues: matrix.sessions.map { ($0.key, $0) })
  }

  @Test(arguments: [
    ("dams/1", "whole", ["report"]),  // its report was seen as a whole
    ("dams/2", "overview", ["section"]),  // a section of a document seen as a whole is on it
    ("dams/3", "partly", ["report"]),  // its report was seen in part
    ("dams/4", "partly", ["passing"]),  // a document seen as a whole tells of it in passing
    ("dams/5", "notExamined", []),  // a document names it and tells no more
    ("dams/6", "notExamined", ["report"]),  // its report was not examined
    ("dams/7", "notExamined", []),  // what was written before it cannot tell
  ])
  func stateFollowsFromWhatReportsOnIt(
    _ session: Key, _ state: String, _ manners: [String]
  ) throws {
    let examination = try #require(sessions()[session]).examination
    #expect(examination.state.rawValue == state)
    #expect(examination.documents.map(\.manner.rawValue) == manners, "\(examination.reason)")
  }

  @Test func reasonNamesTheDocument() throws {
    let sessions = sessions()
    #expect(
      sessions["dams/1"]?.examination.reason
        == "DAM/1/R, examined as a whole, reports on it")
    #expect(
      sessions["dams/6"]?.examination.reason == "what reports on it was not examined: DAM/6/R")
  }

  @Test func overviewIsNotTakenForAReport() throws {
    let examination = try #require(sessions()["dams/2"]?.examination)
    #expect(
      examination.reason
        == "no report on it was examined; as DAM/2016/2, examined as a whole, reports it")
    let unexamined = try #require(UnexaminedAnswer(["dams"], in: Dams.view()).bodies.first)
    #expect(unexamined.sessions.map(\.key).contains("dams/2"))
    #expect(!unexamined.sessions.map(\.key).contains("dams/1"))
  }

  @Test func sourceOfTheSessionItselfIsNamedAndIsNoReport() throws {
    let matrix = MatrixAnswer(MatrixQuestion("untoc-wg2"), by: .topic, in: RecordView(Canals.real))
    for session in matrix.sessions where [7, 10, 13, 14].contains(session.ordinal) {
      #expect(session.examination.state == .notExamined)
      #expect(
        session.examination.reason.hasPrefix(
          "no report on it was examined; what it did is not told by "))
      #expect(session.examination.documents.allSatisfy { $0.manner == .held })
    }
  }

  @Test func dayLimitsWhatHappenedAndNotWhatWasExamined() throws {
    let day = try #require(PartialDate("2011")?.latest)
    let then = sessions(RecordView(Dams.view().archive, asOf: day))
    let now = sessions()
    #expect(then["dams/2"]?.examination.reason == now["dams/2"]?.examination.reason)
    #expect(then["dams/3"] == nil)
  }

  @Test func sectionTellsItsParagraphs() throws {
    let report = try #require(sessions()["dams/2"]?.examination.documents.first)
    #expect(report.sections.compactMap(\.pinpoint).flatMap(\.paragraphs).map(\.last) == ["9"])
  }

  @Test func cancelledSessionIsNone() { #expect(sessions()["dams/8"] == nil) }

  @Test func documentThatIsNotInTheReportIsNotExamined() {
    let sessions = sessions(Dams.view(reportedIn: ["doc/DAM/2016/2"]))
    #expect(sessions["dams/2"]?.examination.state == .overview)
    #expect(sessions["dams/1"]?.examination.state != .whole)
  }
}
