import Diagnostics
import Documents

extension Comparison {
  /// The fewest words of an addition or omission that count as a statement of their own.
  private static let statement = 6

  /// Compares the words of passages that are the same one.
  mutating func compareWords(_ own: [Int], _ places: [Int]) {
    let old = own.flatMap { place in
      sent.passages[place].words.tokens.indices.map { (passage: place, word: $0) }
    }
    let new = places.flatMap { place in
      passages[place].words.tokens.indices.map { (passage: place, word: $0) }
    }
    let difference = WordDifference(
      old.map { sent.passages[$0.passage].words.tokens[$0.word] },
      new.map { passages[$0.passage].words.tokens[$0.word] })
    // Of paragraphs that were put together the typed number of the second may be left.
    let marks = own.dropFirst().compactMap { sent.passages[$0].passage.mark }.map { Words($0).key }
    for change in difference.changes {
      let added = new[change.new].map { passages[$0.passage].words.tokens[$0.word].letters }
      if change.old.isEmpty, marks.contains(added.joined(separator: " ")) { continue }
      for part in parts(change, old, new, own, places) { add(changed: part.old, part.new) }
    }
  }

  /// Whether words are a statement of their own: so many, or one or more sentences as a whole.
  private func isStatement(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    if tokens[range].count(where: \.isWord) >= Comparison.statement { return true }
    guard let last = range.last, tokens[range].count(where: \.isWord) > 1 else { return false }
    return tokens[last].endsSentence
      && (range.lowerBound == 0 || tokens[range.lowerBound - 1].endsSentence)
  }

  private mutating func add(changed old: Stretch, _ new: Stretch) {
    let passage = sent.passages[old.passage]
    let other = passages[new.passage]
    let (a, b) = (passage.words.tokens, other.words.tokens)
    let before = ChangeJudge.Side(text: passage.text.text, tokens: a, changed: old.words)
    let after = ChangeJudge.Side(text: other.text, tokens: b, changed: new.words)
    var origins = passage.origins(of: old.words, before.bytes)
    var judgement = judge.judge(before, after, origins)
    // Words that turn or bind what a record says are no prose, although they stand beside it.
    let beside = passage.origins(beside: old.words)
    if judgement.change != .wording || !judgement.weights.isEmpty, beside.count > 1 {
      origins = beside
      judgement = judge.judge(before, after, origins)
    }
    var kind = Finding.Kind.changed
    let isProse = !origins.isEmpty && origins.allSatisfy(\.isProse)
    // Of the officer's own prose every edit of wording is one, however long: no record stands behind it anyway.
    let isWording = isProse && judgement.change == .wording
    if old.words.isEmpty, !isWording, isStatement(new.words, b) { kind = .new }
    if new.words.isEmpty, old.words.count == a.count || !isWording && isStatement(old.words, a) {
      kind = .lost
    }
    var finding = Finding(
      kind, .note, passage.place, id: passage.id,
      change: kind == .changed ? judgement.change : nil)
    finding.old = before.shown
    finding.new = after.shown
    finding.context = before.context
    finding.origins = kind == .new ? [] : origins
    finding.note = kind == .changed ? judgement.note : nil
    if kind == .changed {
      finding.origins += recordBehind(judgement, passage, before.bytes, origins)
    }
    finding.severity = finding.gravity(judgement)
    finding.by = other.revisions(touching: after.bytes)
    finding.spot = Finding.Spot(
      sent: old.passage, words: old.words, text: after.textBetweenNeighbours)
    add(finding, at: old.passage)
  }
}

extension Finding {
  /// How grave a change is: of a verb, or of whether something is so, an error; of what records say a warning.
  fileprivate func gravity(_ judgement: ChangeJudge.Judgement) -> Severity {
    switch (kind, change) {
    case (.changed, .verb): .error
    case (.changed, .fact): judgement.isReversal && !isOwnProse ? .error : .warning
    case (.lost, _), (.new, _): .warning
    default:
      !judgement.weights.isEmpty
        || origins.contains(where: \.isOfRecord) ? .warning : .note
    }
  }
}

extension ReturnedPassage {
  /// Who inserted or deleted, with changes tracked, what stands at some bytes.
  func revisions(touching bytes: Range<Int>) -> [Revision] {
    let wide = bytes.lowerBound - 1..<bytes.upperBound + 1
    let found =
      insertions.filter { $0.range.overlaps(wide) }.map(\.by)
      + deletions.filter { wide.contains($0.offset) || $0.offset == wide.upperBound }.map(\.by)
    return Set(found).sorted()
  }
}
