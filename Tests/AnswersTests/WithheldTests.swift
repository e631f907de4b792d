import Answers
import Archive
import Records
import Testing

/// What must not be shown reaches no answer.
@Suite struct WithheldTests {
  private let view = Waters.view(nil)

  @Test(arguments: ["rivers/resolution/4/2", "doc/RIV/4/S"] as [Key])
  func restrictedRecordIsNeverInView(_ key: Key) {
    #expect(Waters.archive[key] != nil)
    #expect(!view.shows(key))
    #expect(view[key] == nil)
    #expect(RecordAnswer(key, in: view) == nil)
    #expect(!view.all(Act.self).contains { $0.key == key })
    #expect(!view.all(Document.self).contains { $0.key == key })
  }

  @Test func withheldNameIsLeftOutWithAllThatTellsOfThePerson() throws {
    let answer = try #require(RecordAnswer("rivers/4/item/gauges", in: view))
    let text = answer.json.text
    #expect(text.contains("A. Brook"))
    #expect(text.contains("Upstream"))
    for told in ["B. Ford", "Engineer", "Downstream", "C. Weir", "Midstream", "person/c"] {
      #expect(!text.contains(told))
    }
  }

  @Test func personWhoIsWithheldHasNoRecordInView() {
    #expect(Waters.archive["person/c"] != nil)
    #expect(RecordAnswer("person/c", in: view) == nil)
  }

  @Test(
    arguments: [
      (nil, nil, false), (nil, "2017-12-31", false), (nil, "2018-01-01", false),
      (nil, "2018-01-02", true),
      ("2019", "2017-12-31", false), ("2019", "2018-01-02", true),
    ] as [(String?, String?, Bool)])
  func documentUnderEmbargoIsInViewOnceThatHasEnded(
    _ asOf: String?, _ today: String?, _ isShown: Bool
  ) {
    let key: Key = "doc/RIV/4/E"
    #expect(Waters.archive[key] != nil)
    let view = RecordView(
      Waters.archive, asOf: asOf.flatMap { PartialDate($0)?.latest },
      today: today.flatMap { PartialDate($0)?.latest })
    #expect(view.shows(key) == isShown)
  }

  @Test func restrictedRecordIsNotNamedAsReferring() throws {
    let session = try #require(RecordAnswer("rivers/4", in: view))
    #expect(session.citedBy.map(\.from).contains("doc/RIV/4/R"))
    #expect(!session.citedBy.map(\.from).contains("doc/RIV/4/S"))
  }
}
