import Answers
import Records
import Testing

/// Questions that the paper in the records answers, as it alone reports.
@Suite struct PaperQuestionTests {
  private let view = Canals.paper

  @Test func mandatesOfTheGroupInOrderOfNumber() throws {
    let answer = try #require(LineageAnswer("untoc-wg3", in: view)).json
    let acts = (answer["acts"].elements + answer["related"].elements).map { act in
      (number: act["number"].words ?? "", places: act["places"].places)
    }.sorted { $0.number < $1.number }
    #expect(
      acts.map(\.number) == ["2/2", "3/2", "4/2", "5/7", "5/8", "6/1", "7/1", "7/4"])
    let paragraphs = [
      ["1"], ["11", "12"], ["13", "14"], ["10"], ["23", "24"], ["10", "29"], ["5"], ["35"],
    ]
    for (act, expected) in zip(acts, paragraphs) {
      #expect(Set(expected).isSubset(of: act.places), "\(act.number)")
    }
    #expect(answer["related"].elements.map { $0["number"].words } == ["5/8"])
    #expect(answer["acts"].elements.allSatisfy { $0["body"].words == "untoc-cop" })
  }

  @Test func intervalChangedByAnEncouragement() throws {
    let answer = try #require(LineageAnswer("untoc-wg3", in: view)).json["periodicity"]
    let intervals = answer["intervals"].elements
    #expect(intervals.map { $0["years"].integer } == [2, 1])
    #expect(intervals.map { $0["from"].integer } == [2006, 2014])
    #expect(intervals[1]["begun"].integer == 2015)
    let change = intervals[1]["changedBy"].elements[0]
    #expect(change["act"].words == "untoc-cop/resolution/7/1")
    #expect(change["obliges"] == .bool(false))
  }

  @Test func arrangementForOneMeetingHasEnded() throws {
    let answer = try #require(LineageAnswer("uncac-cosp/resolution/5/1", in: view)).json
    let effect = answer["acts"].elements[0]["effects"].elements[0]
    #expect(effect["state"].words == "ended")
    #expect(effect["endedBy"].elements.map(\.words) == ["uncac-eg1/2014"])
  }

  @Test(
    arguments: [
      ("untoc-wg3/5", ["a", "b", "c", "d"], "endorsed"),
      ("untoc-wg3/6", ["a", "b", "c"], "submitted"),
      ("untoc-wg3/7", ["a", "b", "c", "d", "e"], "proposed"),
    ] as [(Key, [String], String)])
  func statesOfRecommendationsBySession(_ session: Key, _ letters: [String], _ state: String) throws
  {
    let lives = view.all(Recommendation.self).filter { $0.session.target == session }
      .compactMap { LifeAnswer($0.key, in: view)?.json }
    #expect(lives.flatMap { $0["printed"].elements }.compactMap { $0["letter"].words } == letters)
    #expect(lives.allSatisfy { $0["current"].words == state })
    for life in lives {
      let unknown = life["unknown"].elements.compactMap { $0["of"].words }
      #expect(unknown.contains("endorsed") == (state != "endorsed"))
      #expect(unknown.contains("adopted"))
    }
  }

  @Test func endorsedTextIsAnnexedAndItsListOpen() throws {
    let life = try #require(LifeAnswer("untoc-wg3/5/recommendation/a", in: view)).json
    let state = life["states"].elements[0]
    #expect(state["by"].words == "untoc-cop/resolution/7/4")
    #expect(state["annexedTo"].words == "untoc-cop/resolution/7/4")
    #expect(life["listed"]["extent"].words == "partial")
    #expect(life["unknown"].elements.contains { $0["of"].words == "letter" })
  }

  @Test func submissionNamesTheSessionAndProposalTheProposer() throws {
    let sixth = try #require(LifeAnswer("untoc-wg3/6/recommendation/c", in: view)).json
    #expect(sixth["states"].elements.last?["to"].words == "untoc-cop/8")
    let seventh = try #require(LifeAnswer("untoc-wg3/7/recommendation/a", in: view)).json
    #expect(seventh["states"].elements.map { $0["by"].words } == ["untoc-secretariat"])
  }

  @Test func repetitionsNameNoEarlierInvitation() {
    let repeating = view.all(Recommendation.self).filter { $0.session.target == "untoc-wg3/7" }
      .compactMap { LifeAnswer($0.key, in: view)?.json }.filter { $0["repeats"] != .null }
    #expect(
      repeating.flatMap { $0["printed"].elements }.compactMap { $0["letter"].words } == ["d", "e"])
    #expect(repeating.allSatisfy { $0["repeats"]["of"] == .null })
  }

  @Test func meetingsDaysApartWereNotBackToBack() throws {
    let answer = try #require(RelationsAnswer("untoc-wg3/6", in: view)).json
    let other = try #require(
      answer["others"].elements.first { $0["session"]["key"].words == "uncac-eg1/4" })
    #expect(other["kinds"].elements.map(\.words) == ["days-apart"])
    #expect(other["excluded"].elements.contains(.string("back-to-back")))
    #expect(answer["session"]["days"].words == "2015-10-27..2015-10-28")
    #expect(answer["session"]["place"]["en"].words == "Vienna")
    #expect(other["session"]["days"].words == "2015-11-02..2015-11-03")
    #expect(other["session"]["place"]["en"].words == "St. Petersburg, Russian Federation")
  }

  @Test func numberOfTwoBodiesIsToldApartFromTheMisprint() throws {
    let answer = DisagreementsAnswer(view, RecordFilter()).json
    let acts = try #require(
      answer["sharedNumbers"].elements.first { $0["number"].words == "4/2" })["acts"].elements
    let told = acts.map { act in
      [act["act"].words ?? ""] + act["cited"].places + ["misprinted"] + act["misprinted"].places
    }
    #expect(
      told == [
        ["uncac-cosp/resolution/4/2", "6", "misprinted"],
        ["untoc-cop/decision/4/2", "13", "misprinted", "14"],
      ])
  }

  @Test func formsPrintedDifferently() {
    let answer = DisagreementsAnswer(view, RecordFilter()).json
    let forms = answer["disagreements"].elements.filter { $0["field"].words == "form" }
    #expect(
      forms.map { $0["record"].words } == ["untoc-cop/decision/2/2", "untoc-cop/decision/4/2"])
    #expect(forms.map { $0["agreeing"].places } == [["1", "12"], ["13"]])
    #expect(forms.map(\.place) == [["4"], ["14"]])
  }

  @Test func pinpointsWithTheirPoints() {
    let own = PinpointsAnswer(view, RecordFilter()).json["pinpoints"].elements
    let others = own.filter { $0["own"] == .bool(false) }
    let found = Set(others.map { "\($0["document"].words ?? "") \($0.place.joined())" })
    #expect(
      found == ["doc/CTOC/COP/WG.3/2012/5 4-9", "doc/CTOC/COP/WG.3/2012/5 IV"])
    let paragraphs = others.filter { $0.place == ["4-9"] }.map { $0["evidence"]["sources"].places }
    #expect(Set(paragraphs) == [["7"]])
    let section = others.filter { $0.place == ["IV"] }.map { $0["evidence"]["sources"].places }
    #expect(Set(section) == [["10"]])
  }
}
