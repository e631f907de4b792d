import Answers
import Archive
import Records
import Testing

/// What acts did to a mandate, and how long that holds.
@Suite struct LineageTests {
  private func lineage(_ key: Key, _ day: String? = nil) throws -> LineageAnswer {
    try #require(LineageAnswer(key, in: Canals.view(day)))
  }

  @Test func mandatesStandInOrderWithTheActsThatChangeThem() throws {
    let answer = try lineage("locks")
    #expect(
      answer.acts.map(\.act.key) == [
        "canals/decision/1/1", "canals/resolution/2/1", "canals/resolution/2/2",
        "canals/resolution/3/1",
      ])
    #expect(answer.acts.map(\.grounds).last == [.updates, .supersedes])
    #expect(answer.acts[1].grounds == [.effect, .updates])
    #expect(answer.acts[0].updatedBy == ["canals/resolution/2/1"])
    #expect(answer.acts[1].effects.map(\.effect.id) == ["yearly"])
  }

  @Test func actWithoutTaskIsRelatedAndNoMandate() throws {
    let answer = try lineage("locks")
    let related = Dictionary(uniqueKeysWithValues: answer.related.map { ($0.act.key, $0.grounds) })
    #expect(
      related == [
        "canals/resolution/2/10": [.topics, .provisions], "ships/resolution/2/1": [.takesUp],
      ])
  }

  @Test(arguments: [
    ("yearly", false), ("establishes", true), ("once", true), ("standing", true),
  ])
  func encouragementObligesNobody(_ id: String, _ obliges: Bool) throws {
    let effects = try lineage("locks").acts.flatMap(\.effects)
    #expect(effects.first { $0.effect.id == id }?.obliges == obliges)
  }

  @Test(
    arguments: [
      ("once", "2006-12-31", EffectTerm.State.ended, ["locks/3"]),
      ("once", "2004-12-31", .pending, []),
      ("standing", "2006-12-31", .standing, []),
      ("due", "2009-12-31", .pending, []),
      ("establishes", "2009-12-31", .unknown, []),
      ("yearly", "2009-12-31", .ended, ["canals/resolution/3/1"]),
      ("yearly", "2005-12-31", .unknown, []),
    ] as [(String, String, EffectTerm.State, [Key])])
  func termEndsWithTheSessionItWasFor(
    _ id: String, _ day: String, _ state: EffectTerm.State, _ by: [Key]
  ) throws {
    let effects = try lineage("locks", day).acts.flatMap(\.effects)
    let term = try #require(effects.first { $0.effect.id == id }).term
    #expect(term.state == state)
    #expect(term.endedBy == by)
  }

  @Test func intervalsAreThoseOfSessionsThatFollowEachOther() throws {
    let periodicity = try #require(try lineage("locks").periodicity)
    #expect(periodicity.intervals.map(\.years) == [2, 1])
    #expect(periodicity.intervals.map(\.from) == [2001, 2005])
    #expect(periodicity.intervals.map(\.begun) == [2003, 2006])
    #expect(periodicity.intervals[0].changes.isEmpty)
    #expect(periodicity.intervals[1].changes.map(\.act) == ["canals/resolution/2/2"])
    #expect(periodicity.sessions.allSatisfy { $0.told.evidence?.path == "days" })
    #expect(periodicity.gaps == ["locks/4"])
    #expect(periodicity.coming == ["locks/7"])
  }

  @Test func intervalIsToldOnlyWhereOrdinalsFollowEachOther() throws {
    let view = RecordView(Canals.real)
    for body in ["untoc-wg4", "untoc-wg7"] as [Key] {
      let periodicity = try #require(LineageAnswer(body, in: view)?.periodicity)
      #expect(periodicity.intervals.isEmpty)
      #expect(!periodicity.gaps.isEmpty)
    }
    let assistance = try #require(LineageAnswer("untoc-wg2", in: view)?.periodicity)
    #expect(assistance.intervals.map(\.years) == [1])
  }

  @Test func actThatSetABodyUpIsAMandate() throws {
    let view = RecordView(Canals.real)
    let smuggling = try #require(LineageAnswer("untoc-wg7", in: view))
    #expect(
      smuggling.acts.map(\.act.key) == ["untoc-cop/resolution/5/3", "untoc-cop/resolution/7/1"])
    #expect(smuggling.acts.map(\.grounds) == [[.establishes], [.effect]])
    #expect(smuggling.acts[1].effects.map(\.effect.effectClass) == [.makesConstant])
    let act = try #require(LineageAnswer("untoc-cop/decision/2/6", in: view))
    #expect(act.acts.flatMap(\.establishes).map(\.body) == ["untoc-wg2"])
    #expect(act.places.map(\.body) == ["untoc-wg2"])
    #expect(act.places.map(\.position) == [1])
    #expect(act.tables[0].rows.first?[2] == "untoc-wg2")
  }

  @Test func laterSessionChangesNoEarlierView() throws {
    let periodicity = try #require(try lineage("locks", "2005-12-31").periodicity)
    #expect(periodicity.intervals.map(\.years) == [2])
    #expect(try lineage("locks", "2005-12-31").acts.count == 3)
  }

  @Test func actTellsItsPlaceInTheLineageOfEachBody() throws {
    let act = try lineage("canals/resolution/2/1")
    #expect(act.acts.map(\.effects.count) == [2])
    let place = try #require(act.places.first)
    #expect(act.places.map(\.body) == ["locks"])
    #expect(place.isMandate)
    #expect(place.position == 2)
    #expect(place.count == 4)
    #expect(place.previous == "canals/decision/1/1")
    #expect(place.next == "canals/resolution/2/2")
    let related = try lineage("canals/resolution/2/10").places
    #expect(related.map(\.isMandate) == [false])
    #expect(related.map(\.position) == [nil])
  }

  @Test func restrictedActIsNoMandateAndEndsNothing() throws {
    #expect(Canals.archive["canals/resolution/3/3"] != nil)
    #expect(try !lineage("locks").json.text.contains("canals/resolution/3/3"))
    #expect(LineageAnswer("canals/resolution/3/3", in: Canals.view()) == nil)
    #expect(!RequestsAnswer(Canals.view(), RecordFilter()).json.text.contains("secret"))
  }

  @Test func nothingRecordedIsSaidToBeSo() throws {
    let answer = try lineage("idle")
    #expect(answer.acts.isEmpty && answer.related.isEmpty && answer.periodicity == nil)
    #expect(answer.tables.flatMap(\.notes).contains("no mandate is recorded in what was examined"))
    #expect(LineageAnswer("locks/1", in: Canals.view()) == nil)
    #expect(LineageAnswer("nowhere", in: Canals.view()) == nil)
  }

  @Test func jsonHoldsTheDocumentedMembers() throws {
    let answer = try lineage("locks")
    #expect(
      answer.members.map(\.name) == ["subject", "acts", "related", "places", "periodicity"])
    let effect = answer.json["acts"].elements[1]["effects"].elements[0]
    #expect(effect["verb"]["fr"] == .string("encourage"))
    #expect(effect["before"]["en"] == .string("every two years"))
    #expect(effect["obliges"] == .bool(false))
    #expect(effect["evidence"]["sources"].places == ["5"])
  }
}
