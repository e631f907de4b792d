import Answers
import Records
import Testing

/// What became of a recommendation, and what of that is not known.
@Suite struct LifeTests {
  private func life(_ key: Key, _ day: String? = nil) throws -> LifeAnswer {
    try #require(LifeAnswer(key, in: Canals.view(day)))
  }

  private func unknown(_ answer: LifeAnswer) -> [String] {
    answer.json["unknown"].elements.compactMap { $0["of"].words }
  }

  @Test func statesAreDatedOrBounded() throws {
    let states = try life("locks/1/recommendation/a").states
    #expect(states.map(\.state.state) == [.adopted, .submitted, .endorsed])
    #expect(states.map(\.dating) == [.session, .recorded, .by])
    #expect(states.map(\.earliest?.text) == [nil, "2003-06-01", "2004-05-03"])
    #expect(states.map(\.latest?.text) == ["2001-05-01", "2003-06-30", "2004-05-07"])
    #expect(states[2].state.extent == .part)
    #expect(states[2].told.printed == "CAN/1/R, para.\u{A0}7")
  }

  @Test func stateBroughtAboutByALaterRecordHasItsDays() throws {
    let state = try #require(try life("locks/2/recommendation/d").states.first)
    #expect(state.dating == .by)
    #expect(state.latest?.text == "2006-05-01")
    #expect(try life("locks/2/recommendation/d", "2005-12-31").states.isEmpty)
    #expect(try life("locks/2/recommendation/d", "2006-12-31").states.count == 1)
  }

  @Test func itemOfASessionNotKnownToHaveBeenHeldDatesByItsSource() throws {
    let key: Key = "untoc-wg3/8/recommendation/topics"
    let real = try #require(LifeAnswer(key, in: RecordView(Canals.real)))
    #expect(real.states.map(\.latest?.text) == ["2018-04-04"])
    let day = try #require(PartialDate("2017-12-31")?.latest)
    let before = try #require(LifeAnswer(key, in: RecordView(Canals.real, asOf: day)))
    #expect(before.states.isEmpty)
  }

  @Test func daysAreToldAsTheyAreKnown() throws {
    let rows = try life("locks/1/recommendation/a").tables[0].rows
    #expect(rows.map { $0[2] } == ["by 2001-05-01", "2003-06", "2004-05-03..2004-05-07"])
  }

  @Test(arguments: [
    ("2001-12-31", "adopted"), ("2003-12-31", "submitted"), ("2004-12-31", "endorsed"),
  ])
  func currentStateIsThatOfTheView(_ day: String, _ state: String) throws {
    #expect(try life("locks/1/recommendation/a", day).current?.state.rawValue == state)
  }

  @Test func silenceIsUnknownAndNeverARefusal() throws {
    let early = try life("locks/1/recommendation/a", "2003-12-31")
    #expect(unknown(early) == ["endorsed", "followed-up"])
    #expect(
      early.tables[0].notes.contains("endorsed: nothing recorded in what was examined"))
    #expect(!early.json.text.contains("not endorsed"))
    #expect(try unknown(life("locks/1/recommendation/a")) == ["followed-up", "letter"])
    let silent = try life("locks/2/recommendation/b")
    #expect(silent.current == nil)
    #expect(silent.json["unknown"].elements[0]["absence"] == .string("silent"))
  }

  @Test func whatASourceSaysWasNotDoneIsKnown() throws {
    #expect(try unknown(life("locks/2/recommendation/c")) == ["submitted"])
  }

  @Test func repetitionOfAnUnnamedOneNamesNone() throws {
    let repeated = try life("locks/2/recommendation/b")
    #expect(repeated.json["repeats"]["of"] == .null)
    #expect(unknown(repeated).contains("repeats"))
    #expect(
      repeated.tables[0].notes.contains(
        "repeats an earlier one that the source does not name (en again)"))
    #expect(repeated.repeatedBy == ["locks/2/recommendation/c"])
    let named = try life("locks/2/recommendation/c")
    #expect(named.json["repeats"]["of"] == .string("locks/2/recommendation/b"))
    #expect(try life("locks/1/recommendation/a").json["repeats"] == .null)
  }

  @Test func whatTakesItUpAndFollowsItIsTold() throws {
    let answer = try life("locks/1/recommendation/a")
    #expect(answer.followedUpBy == ["locks/2/recommendation/b"])
    #expect(answer.takenUp.map(\.act) == ["ships/resolution/2/1"])
    #expect(answer.listed == .partial)
    #expect(answer.json["printed"].elements[0]["letter"] == .string("a"))
    #expect(LifeAnswer("locks/1", in: Canals.view()) == nil)
  }
}
