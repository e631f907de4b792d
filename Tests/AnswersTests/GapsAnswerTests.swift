import Answers
import Archive
import Records
import Testing

/// What was not considered, and what was not examined.
@Suite struct GapsAnswerTests {
  private func gap(
    _ key: Key, in view: RecordView = Dams.view(),
    _ change: (inout MatrixQuestion) -> Void = { _ in }
  ) throws -> Gap {
    var question = MatrixQuestion("dams")
    change(&question)
    let gaps = GapsAnswer(question, in: view).gaps
    return try #require(gaps.first { $0.row.subject.key == key })
  }

  @Test func neverIsSaidOnlyOfWhatWasExamined() throws {
    let gap = try gap("accord/2")
    #expect(gap.state == .never)
    #expect(
      gap.words
        == "not considered at any of the sessions examined or told by an overview (1 and 2); mentioned at session 1; "
        + "named in dams/1/item/b, dams/resolution/9/1; "
        + "session 1 was examined in DAM/1/R; session 2 is told by DAM/2016/2, examined as a whole; "
        + "no report on it was examined; "
        + "sessions 3 and 4 were seen in part; sessions 5 and 6 were not examined; "
        + "session 7 is not known to have been held")
    #expect(gap.untold.compactMap(\.ordinal) == [3, 4, 5, 6, 7])
  }

  @Test func lastConsiderationIsFollowedByTheSilentSessions() throws {
    let gap = try gap("accord/1") {
      $0.bases = [.cited]
      $0.until = PartialDate("2011")?.latest
    }
    #expect(gap.state == .notSince)
    #expect(gap.last?.key == "dams/1")
    #expect(gap.silent.map(\.key) == ["dams/2"])
    #expect(
      gap.words.hasPrefix(
        "last considered at session 1 (2010); not at the one since then told by an overview (2)"))
  }

  @Test func considerationAfterTheLastSessionExaminedIsNoGap() throws {
    let gap = try gap("accord/1")
    #expect(gap.state == .current)
    #expect(gap.last?.key == "dams/3")
  }

  @Test func nothingIsToldWhereNothingWasExamined() throws {
    let gap = try gap("accord/3") { $0.since = PartialDate("2012")?.earliest }
    #expect(gap.state == .untold)
    #expect(gap.silent.isEmpty)
    #expect(
      gap.words.hasPrefix(
        "no report or overview of a session was examined as a whole; on the agenda of session 6"))
  }

  @Test func citationsElsewhereAreNamedWithoutTheVocabulary() throws {
    let gap = try gap("accord/2")
    #expect(gap.citations.map(\.key) == ["dams/1/item/b", "dams/resolution/9/1"])
    let unnamed = try self.gap("accord/4", in: Dams.view(reportedIn: ["doc/DAM/1/R"]))
    #expect(unnamed.words.contains("; named in no record"), "\(unnamed.words)")
    #expect(try self.gap("accord/4").citations.map(\.key) == ["dams/7/recommendation/a"])
  }

  @Test func topicsThatNoSessionNamesAreAmongThem() throws {
    #expect(try gap("topic/works").state == .current)
    #expect(try gap("topic/sluices").last?.key == "dams/2")
  }

  @Test func documentsSessionsAndFieldsThatWereNotExamined() throws {
    let answer = UnexaminedAnswer(["dams"], in: Dams.view())
    let body = try #require(answer.bodies.first)
    let seen = body.documents.map { ($0.document.text, $0.extent?.rawValue ?? "no") }
    #expect(
      seen.map(\.0) == ["doc/DAM/3/R", "doc/DAM/6/1", "doc/DAM/6/2", "doc/DAM/6/R"])
    #expect(seen.map(\.1) == ["part", "no", "no", "no"])
    #expect(body.sessions.compactMap(\.ordinal) == [2, 3, 4, 5, 6, 7])
    #expect(body.fields.map(\.key) == ["doc/DAM/2016/2"])
    #expect(body.fields.map(\.path) == ["title"])
  }

  @Test func bodyOfWhichAllWasExaminedIsNotListed() {
    #expect(UnexaminedAnswer(["nobody"], in: Dams.view()).bodies.isEmpty)
  }

  @Test func jsonHoldsTheDocumentedMembersInOrder() throws {
    let answer = GapsAnswer(MatrixQuestion("dams"), in: Dams.view())
    #expect(
      answer.members.map(\.name) == [
        "body", "bases", "since", "until", "sessions", "undecided", "gaps",
      ])
    guard case .object(let gap)? = answer.gaps.first?.json else { return #expect(Bool(false)) }
    #expect(
      gap.map(\.name) == [
        "key", "kind", "state", "words", "last", "silent", "untold", "citations", "row",
      ])
  }
}
