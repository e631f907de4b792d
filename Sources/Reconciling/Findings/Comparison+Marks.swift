import Diagnostics
import Documents

extension Comparison {
  /// Finds marks of footnotes that are gone although their notes may be there, and those that came from elsewhere.
  mutating func compareMarks(_ own: [Int], _ places: [Int]) {
    var expected: Set<Int> = []
    for place in own {
      for mark in sent.passages[place].text.marks
      where firstMarks[mark.number] == place && !lostNotes.contains("fn-\(mark.number)") {
        expected.insert(mark.number)
      }
    }
    let left = places.reduce(0) { $0 + passages[$1].marks.count }
    guard left != expected.count, let place = own.first else { return }
    if left > expected.count {
      // The asterisk of the masthead is a note of its own.
      guard own.allSatisfy({ sent.passages[$0].passage.role != .head }) else { return }
      var finding = Finding(
        .moved, .warning, sent.passages[place].place, id: sent.passages[place].id)
      finding.note = "\(expected.count) marks of footnotes stood here, and \(left) came back"
      add(finding, at: place)
      return
    }
    var finding = Finding(
      .lostFootnote, .warning, sent.passages[place].place, id: sent.passages[place].id)
    finding.note = "\(expected.count) marks of footnotes stood here, and \(left) came back"
    add(finding, at: place)
  }
}
