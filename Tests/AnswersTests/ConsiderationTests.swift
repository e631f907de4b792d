import Answers
import Archive
import Records
import Testing

/// At which sessions something was considered, on which basis, and what silence tells.
@Suite struct ConsiderationTests {
  private func cells(_ key: Key, in view: RecordView = Dams.view()) -> [Key: ConsiderationCell] {
    let sessions = ConsiderationAnswer(key, in: view)?.sessions ?? []
    return Dictionary(uniqueKeysWithValues: sessions.map { ($0.session.key, $0.cell) })
  }

  @Test func sessionsStandInOrderOfTimeUndatedOnesByTheirNumber() throws {
    let answer = try #require(ConsiderationAnswer("accord/1", in: Dams.view()))
    #expect(answer.sessions.compactMap(\.session.ordinal) == Array(1...7))
  }

  @Test(arguments: [
    ("dams/1", "considered"), ("dams/2", "considered"), ("dams/3", "considered"),
    ("dams/4", "silentInPart"), ("dams/5", "notExamined"), ("dams/6", "notExamined"),
    ("dams/7", "agenda"),
  ])
  func everyStateOfAnArticleIsToldApart(_ session: Key, _ state: String) {
    #expect(cells("accord/1")[session]?.state.rawValue == state)
  }

  @Test func citationIsStrongerThanSubjectAndAPartCountsForTheWhole() throws {
    let cells = cells("accord/1")
    #expect(cells["dams/1"]?.basis == .cited)
    #expect(cells["dams/1"]?.considerations.map(\.record) == ["dams/1/item/a"])
    #expect(cells["dams/2"]?.basis == .topical)
    #expect(cells["dams/2"]?.considerations.map(\.through) == ["topic/gates"])
    #expect(cells["dams/3"]?.considerations.map(\.through) == ["accord/1/2"])
    #expect(cells["dams/3"]?.isDirect == false)
  }

  @Test func wholeArticleTellsNothingOfItsParagraph() {
    let cells = cells("accord/1/2")
    #expect(cells["dams/1"]?.state == .wider)
    #expect(cells["dams/3"]?.state == .considered)
  }

  @Test func mentionIsListedApartAndIsNoConsideration() throws {
    let cell = try #require(cells("accord/2")["dams/1"])
    #expect(cell.state == .mentioned)
    #expect(cell.basis == nil)
    #expect(cell.considerations.isEmpty)
    #expect(cell.apart.map(\.record) == ["dams/1/item/b"])
    #expect(cell.apart.map(\.apart) == [.mentioned])
  }

  @Test func whatOnlyAnAgendaProvidesForIsNotTold() {
    let cell = cells("accord/3")["dams/6"]
    #expect(cell?.state == .agenda)
    #expect(cell?.apart.first?.evidence.sources.map(\.target) == ["doc/DAM/6/1"])
  }

  @Test func proposalIsNobodysAndWhatIsRestrictedIsNotThere() throws {
    let answer = try #require(ConsiderationAnswer("accord/4", in: Dams.view()))
    #expect(answer.sessions.first { $0.session.key == "dams/7" }?.cell.state == .proposed)
    #expect(answer.sessions.first { $0.session.key == "dams/6" }?.cell.state == .notExamined)
    #expect(!answer.json.text.contains("dams/6/recommendation/x"))
  }

  @Test func narrowerTopicCountsAndIsShown() throws {
    let wide = try #require(cells("topic/works")["dams/2"])
    #expect(wide.considerations.compactMap(\.through) == ["topic/sluices", "topic/gates"])
    #expect(!wide.isDirect)
    let own = try #require(cells("topic/gates")["dams/2"])
    #expect(own.considerations.map(\.through) == ["topic/sluices", nil])
    #expect(own.isDirect)
  }

  @Test func documentsThatConcernItAreListedWithoutWhatIsRestricted() throws {
    let answer = try #require(ConsiderationAnswer("accord/3", in: Dams.view()))
    #expect(answer.documents.map(\.document) == ["doc/DAM/6/2"])
    #expect(answer.documents.first?.evidence.path == "concerns.1")
    #expect(!answer.json.text.contains("DAM/6/9"))
  }

  @Test func actWithoutASessionIsNotPlaced() throws {
    let answer = try #require(ConsiderationAnswer("accord/2", in: Dams.view()))
    #expect(answer.unplaced.map(\.record) == ["dams/resolution/9/1"])
    #expect(answer.unplaced.map(\.evidence.path) == ["effects.a.provisions.1"])
  }

  @Test func earlierDayAndSingleReportTellLess() {
    // The session to come is an intention, and in view on any day.
    let keys = Set(cells("accord/1", in: Dams.view("2011-12")).keys)
    #expect(keys == ["dams/1", "dams/2", "dams/7"])
    let reported = cells("accord/1", in: Dams.view(reportedIn: ["doc/DAM/1/R"]))
    #expect(reported["dams/1"]?.state == .considered)
    #expect(Set(reported.keys) == ["dams/1"])
  }

  @Test func whatIsNoSubjectIsNotAsked() {
    #expect(ConsiderationAnswer("dams/1", in: Dams.view()) == nil)
    #expect(ConsiderationAnswer("topic/none", in: Dams.view()) == nil)
    #expect(ConsiderationAnswer("nowhere/1", in: Dams.view()) == nil)
  }

  @Test func nothingRecordedIsSaidAndNoSessionIsInvented() throws {
    let answer = try #require(ConsiderationAnswer("accord/9", in: Dams.view()))
    #expect(answer.sessions.isEmpty)
    #expect(answer.tables.first?.notes == ["no consideration is recorded in what was examined"])
  }

  @Test func jsonHoldsTheDocumentedMembersInOrder() throws {
    let answer = try #require(ConsiderationAnswer("accord/1", in: Dams.view()))
    #expect(
      answer.members.map(\.name) == [
        "key", "kind", "printed", "title", "topics", "sessions", "unplaced", "documents",
      ])
    let trace = try #require(TraceAnswer("accord/1", in: Dams.view()))
    guard case .object(let members) = trace.json else { return #expect(Bool(false)) }
    #expect(members.last?.name == "consideration")
  }
}
