import Answers
import Records
import Testing

/// How sessions stood to each other, whichever of them says so.
@Suite struct RelationsTests {
  private func relations(_ key: Key) throws -> RelationsAnswer {
    try #require(RelationsAnswer(key, in: Canals.view()))
  }

  @Test func daysApartIsNotBackToBack() throws {
    let answer = try relations("locks/2")
    let pair = try #require(answer.pairs.first { $0.other.key == "ships/1" })
    #expect(pair.kinds == [.daysApart])
    #expect(pair.excluded == [.during, .backToBack, .inParallel])
    #expect(pair.open == [.jointDiscussion, .after, .before])
    #expect(answer.session.place?[.en] == "Port")
    #expect(pair.other.place?[.en] == "Quay")
    #expect(pair.relations[0].told.printed == "CAN/1/R, para.\u{A0}9")
  }

  @Test func relationOfSomeDaysExcludesNothing() throws {
    let pair = try #require(try relations("locks/2").pairs.first { $0.other.key == "ships/2" })
    #expect(pair.kinds == [.jointDiscussion])
    #expect(pair.excluded.isEmpty)
    #expect(pair.other.days == nil)
    let other = try relations("locks/2").json["others"].elements.first {
      $0["session"]["key"] == .string("ships/2")
    }
    #expect(other?["session"]["days"] == .null)
  }

  @Test func relationStoredWithTheOtherSaysWhoseItIs() throws {
    let pair = try #require(try relations("locks/3").pairs.first { $0.other.key == "ships/1" })
    #expect(pair.relations.map(\.of) == ["ships/1"])
    #expect(try relations("canals/2").pairs.map(\.other.key) == ["locks/3"])
  }

  @Test func sessionThatIsWithheldIsNotNamed() throws {
    #expect(try !relations("locks/2").json.text.contains("ships/3"))
    #expect(RelationsAnswer("ships/3", in: Canals.view()) == nil)
  }

  @Test func nothingIsConcludedWhereNothingIsRecorded() throws {
    let answer = try relations("locks/6")
    #expect(answer.pairs.isEmpty)
    #expect(
      answer.tables[0].notes == ["no relation to another session is recorded in what was examined"])
  }
}
