import Answers
import Records
import Testing

/// The lists of something other than the records of one kind.
@Suite struct NamedListTests {
  private let view = Canals.view()
  private let all = RecordFilter()

  @Test func everyListHasANameOfItsOwnAndKnownCriteria() {
    #expect(Set(NamedLists.all.map { $0.name }).count == NamedLists.all.count)
    for list in NamedLists.all {
      #expect(NamedLists.named(list.name) == list)
      #expect(list.needed.allSatisfy(list.criteria.contains))
      #expect(list.summary.hasSuffix("."))
      #expect(list.init(view, all).members.last?.name == "undecided")
    }
    #expect(NamedLists.named("kettles") == nil)
    #expect(
      ConsultAnswer.inapplicable(Canals.filter { $0.addressee = "States" }) == ["addressee"])
  }

  @Test func whatIsPrintedDifferentlyStandsBesideTheValue() throws {
    let answer = DisagreementsAnswer(view, all)
    let found = try #require(answer.disagreements.first)
    #expect(answer.disagreements.count == 1)
    #expect(found.key == "canals/decision/1/1")
    #expect(found.path == "form")
    #expect(found.value == .choice("decision"))
    #expect(found.source.printed?[.fr] == "résolution 1/1")
    #expect(found.cites == "canals/resolution/1/1")
    #expect(found.agreeing.map(\.written) == ["CAN/1/R, para. 1"])
    #expect(!answer.json.text.contains("CAN/1/X"))
  }

  @Test func sharedNumberIsNoDisagreement() throws {
    let shared = DisagreementsAnswer(view, all).sharedNumbers
    #expect(shared.map(\.number) == ["1/1", "2/1"])
    #expect(shared[0].holders.map(\.act) == ["canals/decision/1/1", "ships/resolution/1/1"])
    #expect(shared[0].holders[0].misprinted.map(\.written) == ["CAN/1/R, para. 4"])
    let ships = DisagreementsAnswer(view, Canals.filter { $0.body = "ships" })
    #expect(ships.disagreements.isEmpty)
    #expect(ships.sharedNumbers.map(\.number) == ["1/1", "2/1"])
  }

  @Test func requestsStandByAddresseeAndSessionDue() throws {
    let answer = RequestsAnswer(view, all)
    let states = answer.open.filter { $0.addressee?[.en] == "States" }
    #expect(
      states.map(\.key) == [
        "locks/1/recommendation/a", "locks/1/statement/b",
      ])
    #expect(states.allSatisfy { !$0.obliges })
    #expect(states.map(\.state) == [.endorsed, nil])
    #expect(answer.open.allSatisfy { $0.fulfilment == "unknown" })
    let closed = Dictionary(
      answer.closed.map { ("\($0.key) \($0.path)", $0.standing) }, uniquingKeysWith: { a, _ in a })
    #expect(closed["canals/resolution/2/1 effects.toll"] == .ended)
    #expect(closed["canals/resolution/2/2 effects.once"] == .fulfilled)
    #expect(closed["canals/decision/1/1 effects.establishes"] == .fulfilled)
    #expect(closed["locks/2/recommendation/c "] == .ended)
    #expect(closed["locks/2/recommendation/d "] == .fulfilled)
  }

  @Test func requestIsOpenUntilItsActIsReplaced() throws {
    let answer = RequestsAnswer(
      Canals.view("2005-12-31"),
      Canals.filter {
        $0.addressee = "states"
        $0.topic = "topic/tolls"
      })
    #expect(answer.open.map(\.path) == ["effects.toll"])
    #expect(answer.open[0].due == ["canals/3"])
    #expect(answer.open[0].obliges)
  }

  @Test func topicOfAnotherEffectDoesNotAdmitARequest() {
    let answer = RequestsAnswer(view, Canals.filter { $0.topic = "topic/locks" })
    #expect((answer.open + answer.closed).allSatisfy { $0.key != "canals/resolution/2/1" })
  }

  @Test func documentsToConsultSayWhyAndWhere() throws {
    let answer = ConsultAnswer(view, Canals.filter { $0.topic = "topic/locks" })
    let found = Dictionary(uniqueKeysWithValues: answer.documents.map { ($0.key, $0) })
    let report = try #require(found["doc/LOK/1/R"])
    #expect(report.reasons.map(\.ground) == [.report, .cited])
    #expect(report.places.map(\.written) == ["LOK/1/R, section IV"])
    #expect(!report.isExamined)
    let paper = try #require(found["doc/LOK/2/P"])
    #expect(paper.reasons.map(\.ground) == [.before, .before])
    #expect(found["doc/CAN/1/R"]?.examined == .whole)
    #expect(found["doc/CAN/1/X"] == nil)
  }

  @Test func documentConcernedWithAProvisionIsFound() {
    let answer = ConsultAnswer(view, Canals.filter { $0.provision = "code" })
    #expect(answer.documents.first?.key == "doc/LOK/2/P")
    #expect(answer.documents.first?.reasons.map(\.ground) == [.concerns])
    #expect(ConsultAnswer(view, Canals.filter { $0.provision = "code/8" }).documents.isEmpty)
    #expect(ConsultAnswer(view, all).documents.isEmpty)
    #expect(!ConsultAnswer.isAsked(by: all))
  }

  @Test func withheldPanellistIsCountedAndNotNamed() throws {
    let answer = PanelsAnswer(view, all)
    let seats = try #require(answer.panels.first { $0.item == "locks/2/item/gates" }).seats
    #expect(seats.map(\.isWithheld) == [false, true, false])
    #expect(seats.map(\.nominatedBy) == ["north", "north", nil])
    #expect(answer.json.text.contains("A. Sluice"))
    for told in ["B. Weir", "Lowland"] {
      #expect(!answer.json.text.contains(told))
      #expect(!answer.tables.contains { $0.rows.joined().contains { $0.contains(told) } })
    }
    #expect(answer.nominations.map(\.items.count) == [2])
    #expect(answer.unknownNominations == 1)
  }

  @Test func panelWithoutPrintedPanellistsIsUnknown() throws {
    let answer = PanelsAnswer(view, Canals.filter { $0.session = "locks/3" })
    #expect(answer.panels.map(\.item) == ["locks/3/item/tolls"])
    #expect(answer.panels[0].seats.isEmpty)
    #expect(answer.json["panels"].elements[0]["known"] == .bool(false))
    #expect(PanelsAnswer(view, Canals.filter { $0.session = "locks/1" }).panels.isEmpty)
  }

  @Test func pinpointStandsWithThePointItSupports() throws {
    let answer = PinpointsAnswer(view, Canals.filter { $0.body = "locks" })
    let mention = try #require(answer.mentions.first { $0.key == "locks/1/statement/a" })
    #expect(mention.path == "documents.1")
    #expect(mention.point?[.en] == "that gates were old")
    #expect(mention.reference.pinpoint?.steps.map(\.unit) == [.section])
    #expect(!mention.isOwn)
    #expect(
      answer.mentions.map(\.reference.target) == ["doc/LOK/1/R", "doc/LOK/1/R", "doc/LOK/2/P"])
  }

  @Test func listByTheSubjectOfAProvisionIsThatOfItsConsideration() throws {
    let view = RecordView(Canals.real)
    var filter = RecordFilter()
    filter.provision = "untoc/18"
    filter.bases = [.topical]
    let answer = try #require(ConsiderationAnswer("untoc/18", in: view))
    let all = answer.sessions.flatMap(\.cell.considerations) + answer.unplaced
    let considered = all.filter { $0.kind == .act && $0.basis == .topical }.map(\.record)
    let listed = ListAnswer(.act, in: view, filter)
    #expect(!considered.isEmpty)
    #expect(Set(considered).isSubset(of: (listed.records + listed.undecided).map(\.key)))
  }

  @Test func documentOfASessionThatConsideredTheSubjectIsToBeConsulted() {
    var filter = RecordFilter()
    filter.topic = "topic/electronic-evidence"
    let documents = ConsultAnswer(RecordView(Canals.real), filter).documents
    let found = documents.first { $0.key == "doc/CTOC/COP/WG.3/2015/4" }
    #expect(found?.reasons.map(\.ground) == [.session])
  }
}
