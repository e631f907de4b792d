import Diagnostics
import Testing

@testable import Drafting

/// Drafting anew: what the officer wrote stays as it is.
@Suite struct RedraftTests {
  private func passage(_ place: String, _ subject: String, _ text: String, words: String = "w")
    -> DraftPassage
  {
    var passage = DraftPassage(DraftPassage.Name(place, subject), text)
    passage.words = words
    return passage
  }

  private var planned: [DraftPassage] {
    [
      passage("mandates", "act/1", "One.\n"), passage("mandates", "act/2", "Two.\n"),
      passage("history", "session/1", "Three.\n"),
    ]
  }

  private func draft(_ passages: [DraftPassage]) -> String {
    let mandates = passages.filter { $0.name.place == "mandates" }.map { $0.marked() }.joined()
    let history = passages.filter { $0.name.place == "history" }.map { $0.marked() }.joined()
    return "# Mandates\n\n\(mandates)\nOwn words.\n\n# History\n\n\(history)\nEnd"
  }

  private func redraft(
    _ text: String, _ planned: [DraftPassage], seen: Bool = false
  ) -> Redraft {
    let marked = MarkedText(text, file: "draft.md")
    #expect(marked.problems.isEmpty)
    return Redraft(marked, planned, takesAsSeen: seen)
  }

  private func fates(_ redraft: Redraft) -> [String] {
    redraft.changes.map { "\($0.name.subject ?? "") \($0.fate.rawValue)" }
  }

  @Test func withoutAChangeNothingChanges() {
    let text = draft(planned)
    #expect(redraft(text, planned).text == text)
  }

  @Test func uneditedPassageIsReplacedAndTheRestStays() {
    var now = planned
    now[1] = passage("mandates", "act/2", "Two, amended.\n")
    let redraft = redraft(draft(planned), now)
    #expect(redraft.text == draft(now))
    #expect(fates(redraft) == ["act/1 unchanged", "act/2 redrafted", "session/1 unchanged"])
    #expect(self.redraft(redraft.text, now).text == redraft.text)
  }

  @Test func editedPassageStaysAndTheDifferenceIsShown() {
    let text = draft(planned).replacing("Two.", with: "Two, as I say.")
    #expect(fates(redraft(text, planned))[1] == "act/2 kept")
    var now = planned
    now[1] = passage("mandates", "act/2", "Two, amended.\n")
    let redraft = redraft(text, now)
    #expect(redraft.text == text)
    #expect(redraft.changes[1].fate == .differing)
    #expect(redraft.changes[1].place?.start.line == 6)
    #expect(
      redraft.changes[1].difference == [
        "--- as edited", "+++ as it would be drafted now", "@@ -1,2 +1,2 @@", "-Two, as I say.",
        "+Two, amended.", " ",
      ])
  }

  @Test func differenceTakenAsSeenIsNotShownAgain() {
    let text = draft(planned).replacing("Two.", with: "Two, as I say.")
    var now = planned
    now[1] = passage("mandates", "act/2", "Two, amended.\n")
    let seen = redraft(text, now, seen: true)
    #expect(seen.text.contains("Two, as I say."))
    let again = redraft(seen.text, now)
    #expect(again.text == seen.text)
    #expect(fates(again)[1] == "act/2 kept")
  }

  @Test func recordsThatSaySomethingElseAreTold() {
    var now = planned
    now[0] = passage("mandates", "act/1", "One.\n", words: "other words")
    #expect(fates(redraft(draft(planned), now))[0] == "act/1 updated")
    let edited = draft(planned).replacing("One.", with: "Mine.")
    let redraft = redraft(edited, now)
    #expect(redraft.text == edited)
    #expect(redraft.changes[0].difference.contains("+other words"))
  }

  @Test(arguments: [0, 1, 2])
  func newPassageComesToItsPlace(_ index: Int) {
    var before = planned
    before.remove(at: index)
    let redraft = redraft(draft(before), planned)
    let isAlone = index == 2
    if !isAlone { #expect(redraft.text == draft(planned)) }
    #expect(redraft.changes.first { $0.fate == .new }?.name == planned[index].name)
    let names = MarkedText(redraft.text, file: "").names
    #expect(names == planned.map(\.name))
  }

  @Test func newPassageTakesThePlaceOfTheLastThatGoes() {
    let nothing = passage("history", "nothing", "None.\n")
    let before = Array(planned.prefix(2)) + [nothing]
    let redraft = redraft(draft(before), planned)
    #expect(redraft.text == draft(planned))
  }

  @Test func passageOfARecordThatIsGoneGoesUnlessEdited() {
    let rest = [planned[0], planned[2]]
    #expect(redraft(draft(planned), rest).text == draft(rest))
    let edited = draft(planned).replacing("Two.", with: "Mine.")
    let redraft = redraft(edited, rest)
    #expect(redraft.text == edited)
    #expect(fates(redraft)[1] == "act/2 orphaned")
  }

  @Test func lineEndsStayAsTheyAre() {
    let text = draft(planned).replacing("\n", with: "\r\n")
    #expect(redraft(text, planned).text == text)
    var now = planned + [passage("history", "session/2", "Four.\n")]
    now[0] = passage("mandates", "act/1", "One, amended.\n")
    #expect(redraft(text, now).text == draft(now).replacing("\n", with: "\r\n"))
  }

  @Test func emptiedPassageStaysEmpty() {
    let text = draft(planned).replacing("Two.\n", with: "")
    let redraft = redraft(text, planned)
    #expect(redraft.text == text)
    #expect(fates(redraft)[1] == "act/2 kept")
  }

  @Test func passageComesAfterAnEndWithoutLineBreak() {
    let text = draft(Array(planned.prefix(1))).replacing("{# end #}\n", with: "{# end #}")
    let cut = String(text[..<(text.firstRange(of: "{# end #}")?.upperBound ?? text.endIndex)])
    let redraft = redraft(cut, Array(planned.prefix(2)))
    #expect(MarkedText(redraft.text, file: "").names == planned.prefix(2).map(\.name))
    #expect(MarkedText(redraft.text, file: "").problems.isEmpty)
  }
}
