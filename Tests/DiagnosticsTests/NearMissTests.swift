import Diagnostics
import Testing

struct NearMissTests {
  static let known = ["title", "topics", "documents", "endorsed-by", "resolution 7/4", "决定"]

  @Test(arguments: [
    ("titel", "title"), ("tittle", "title"), ("Topic", "topics"), ("documnets", "documents"),
    ("endorsed_by", "endorsed-by"), ("resolution 7/5", "resolution 7/4"), ("title", "title"),
    ("决议", "决定"), ("公约", nil), ("x", nil), ("", nil), ("agenda", nil), ("tpc", nil),
  ])
  func nearestName(_ word: String, _ expected: String?) {
    #expect(NearMiss.of(word, among: Self.known) == expected)
  }

  @Test func theFirstOfEquallyNearWins() {
    #expect(NearMiss.of("item", among: ["items", "itemx"]) == "items")
  }

  @Test func longWordsAreComparedByTheirBeginning() {
    let long = String(repeating: "a", count: 100_000)
    #expect(NearMiss.of(long, among: ["title"]) == nil)
  }
}
