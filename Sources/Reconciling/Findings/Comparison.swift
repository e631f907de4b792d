import Diagnostics
import Documents

/// A draft beside what came back of it, and all in which they differ.
package struct Comparison: Sendable {
  /// The draft.
  package let sent: SentDocument
  /// What came back.
  package let returned: ReturnedFile
  /// What was found, in the order of the draft; what was said of the whole stands last.
  package internal(set) var findings: [Finding] = []
  /// How many passages of the draft came back, changed or not.
  package internal(set) var matched = 0
  let judge: ChangeJudge
  /// The passages of both sides by their words, after numbers that belong to the text were given back to it.
  var passages: [ReturnedPassage] = []
  /// Where each footnote has its first mark; others are fields, of which only the number is left.
  var firstMarks: [Int: Int] = [:]
  /// The addresses of the notes that are gone.
  var lostNotes: Set<String> = []
  /// For passages in order, where in the list of findings they come.
  var placed: [(place: Int, finding: Finding)] = []

  /// Compares a draft with what came back.
  package init(_ sent: SentDocument, _ returned: ReturnedFile, _ judge: ChangeJudge) {
    self.sent = sent
    self.returned = returned
    self.judge = judge
    for (place, passage) in sent.passages.enumerated().reversed() {
      for mark in passage.text.marks { firstMarks[mark.number] = place }
    }
    let text = returned.passages.filter { !isOurOwn($0) }
    compare(
      sent.passages.indices.filter { sent.passages[$0].isNote },
      withRestoredNumbers(returned.notes.filter { !isOurOwn($0) }), isText: false)
    compare(
      sent.passages.indices.filter { !sent.passages[$0].isNote }, withRestoredNumbers(text),
      isText: true)
    findings = placed.enumerated().sorted {
      ($0.element.place, $0.offset) < ($1.element.place, $1.offset)
    }.map(\.element.finding)
  }

  /// Whether anything was found that must not be overlooked.
  package var hasErrors: Bool { findings.contains { $0.severity == .error } }

  /// Compares some passages of the draft with some that came back.
  private mutating func compare(_ places: [Int], _ passages: [ReturnedPassage], isText: Bool) {
    self.passages = passages
    let alignment = Alignment(places.map { sent.passages[$0] }, passages)
    matched += alignment.matches.count
    var own = [Int?](repeating: nil, count: passages.count)
    for match in alignment.matches {
      for place in match.returned { own[place] = match.sent.last.map { places[$0] } }
    }
    let homes = Homes(own)
    if !isText { lostNotes = Set(alignment.lost.map { sent.passages[places[$0]].id }) }
    for match in alignment.matches {
      let own = match.sent.map { places[$0] }
      compareWords(own, match.returned)
      if isText { compareMarks(own, match.returned) }
      if own.count > 1 { add(merged: own) }
      if match.returned.count > 1 { add(split: own[0], into: match.returned.count) }
      if alignment.moved.contains(match.sent[0]) { add(moved: own[0], match.returned[0], homes) }
    }
    for place in alignment.lost { add(lost: places[place]) }
    for place in alignment.new { add(new: place, homes) }
    if isText { compareNumbers(alignment, places) }
    for place in passages.indices { addRemarks(place, homes) }
  }

  mutating func add(_ finding: Finding, at place: Int) { placed.append((place, finding)) }

  /// Whether a passage is one that a writer adds to a draft: its sources, or why no picture is there.
  private func isOurOwn(_ passage: ReturnedPassage) -> Bool {
    let labels = Labels(sent.document.language)
    if labels.absences.values.contains(passage.text.trimmed) { return true }
    return !passage.anchors.contains { $0.hasPrefix("_rp_") }
      && passage.text.hasPrefix(labels.sources + labels.colon)
  }

  /// Gives back a number that was taken for one before a paragraph, and is the beginning of its text.
  private func withRestoredNumbers(_ passages: [ReturnedPassage]) -> [ReturnedPassage] {
    let beginnings = Set(
      sent.passages.compactMap { TypedNumber($0.text.text)?.mark })
    guard !beginnings.isEmpty else { return passages }
    let keys = Set(sent.passages.map(\.words.key))
    return passages.map { passage in
      guard let typed = passage.typed, beginnings.contains(typed) else { return passage }
      var whole = ReturnedPassage()
      whole.text = typed + " "
      var rest = passage
      rest.typed = nil
      whole.append(rest, separator: "")
      whole.note = passage.note
      whole.words = Words(whole.text)
      let isWhole = keys.contains(whole.words.key) && !keys.contains(passage.words.key)
      return isWhole ? whole : passage
    }
  }
}
