import Answers
import Records
import Searching
import Testing

/// What is found, in which order, and what never is.
struct SearchAnswerTests {
  private let view = Brooks.view()
  private let index: SearchIndex

  init() throws {
    index = try SearchIndex()
    try index.update(from: view)
  }

  @Test(
    arguments: [
      ("flood", ["rivers/resolution/1/1", "rivers/resolution/2/1"]),
      ("FLOODS gauge", ["rivers/resolution/1/1", "rivers/resolution/2/1"]),
      ("\"floods and gauges\"", ["rivers/resolution/2/1"]),
      ("洪水", ["rivers/resolution/1/1"]), ("测", ["rivers/resolution/1/1"]),
      ("паводкам", ["rivers/resolution/2/1"]), ("أهوسة", ["rivers/resolution/2/2"]),
    ] as [(String, [Key])])
  func wordsAreFoundInTheirForms(_ asked: String, _ keys: [Key]) throws {
    #expect(Set(try Brooks.keys(asked, in: view, by: index)) == Set(keys))
  }

  @Test func aBodyComesBeforeWhatIsNamedAfterIt() throws {
    #expect(try Brooks.keys("comite des rivieres", in: view, by: index).first == "rivers")
  }

  @Test(arguments: ["resolution 2/1", "2/1", "rivers/resolution/2/1", "قرار 2/1"])
  func whatIsNamedComesFirst(_ asked: String) throws {
    let answer = try SearchAnswer(asked, in: view, by: index)
    #expect(answer.hits.first?.key == "rivers/resolution/2/1")
    #expect(answer.hits.first?.isNamed == true)
  }

  @Test(arguments: [
    ("gauge", SearchReading.all), ("sluices", .all), ("comm", .beginnings), ("slucies", .near),
    ("sluices dredging", .some), ("com mittee", .joined),
  ])
  func aQuestionReadOtherwiseSaysSo(_ asked: String, _ reading: SearchReading) throws {
    #expect(try SearchAnswer(asked, in: view, by: index).hits.first?.reading == reading)
  }

  @Test func hitsAreMarkedInTheLanguageAskedFor() throws {
    let answer = try SearchAnswer("洪水", in: view, by: index)
    #expect(answer.hits.first?.snippet?.text == "[[洪水]]的测量")
    #expect(answer.hits.first?.snippet?.language == .zh)
  }

  @Test func filtersTellWhatIsNotKnown() throws {
    var filter = RecordFilter()
    filter.since = PartialDate("2011")?.earliest
    let answer = try SearchAnswer("floods", in: view, by: index, filter)
    #expect(answer.hits.map(\.key) == ["rivers/resolution/2/1"])
    let undated = try SearchAnswer("sluices", in: view, by: index, filter)
    #expect(undated.hits.isEmpty)
    #expect(undated.undecided.map(\.key) == ["rivers/resolution/2/2"])
    #expect(try Brooks.keys("flood", in: view, by: index, languages: [.ru]).count == 2)
    let french = try Brooks.keys("паводкам", in: view, by: index, languages: [.fr])
    #expect(french == ["rivers/resolution/2/1"])
  }

  @Test(arguments: [
    "", " ", "\"", "\"\"", "*", "AND", "NOT", "NEAR(", "a AND", "(", ":", "name:floods", "-floods",
    "{en} : floods", "^floods", "\u{0}", "a\u{0}b", "'; DROP TABLE record; --", "“floods",
    String(repeating: "floods ", count: 5_000), String(repeating: "洪", count: 5_000),
    String(repeating: "\"", count: 5_000), "\u{202E}floods\u{202C}", "👩‍👩‍👧", "floods OR",
  ])
  func whateverIsTypedIsAQuestion(_ asked: String) throws {
    _ = try SearchAnswer(asked, in: view, by: index)
    #expect(try Brooks.keys("sluices", in: view, by: index) == ["rivers/resolution/2/2"])
  }

  @Test func whatIsRestrictedIsNotFound() throws {
    #expect(try Brooks.keys("waterspout", in: view, by: index).isEmpty)
    let asked = try SearchAnswer("rivers/resolution/2/3", in: view, by: index)
    #expect(!asked.json.text.contains("Waterspout"))
    #expect(!asked.hits.map(\.key).contains("rivers/resolution/2/3"))
  }

  @Test func theAnswerIsTheSameTwice() throws {
    let one = try SearchAnswer("floods", in: view, by: index).json.text
    #expect(try SearchAnswer("floods", in: view, by: index).json.text == one)
  }
}
