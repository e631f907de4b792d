import Diagnostics

extension Comparison {
  /// Lists which paragraphs have other numbers, as stretches, and where numbers are typed by hand.
  mutating func compareNumbers(_ alignment: Alignment, _ places: [Int]) {
    var changed: [(place: Int, old: Int, new: Int)] = []
    var typed: [(place: Int, mark: String)] = []
    for match in alignment.matches where !alignment.moved.contains(match.sent[0]) {
      let place = places[match.sent[0]]
      let passage = passages[match.returned[0]]
      guard let old = sent.passages[place].number else { continue }
      if let mark = passage.typed, passage.counted != nil { typed.append((place, mark)) }
      let new = passage.typed.flatMap(Comparison.number) ?? passage.counted
      if let new, new != old { changed.append((place, old, new)) }
    }
    var rest = changed[...]
    while let first = rest.first {
      let run = rest.prefix { $0.new - $0.old == first.new - first.old }
      rest = rest.dropFirst(run.count)
      add(renumbered: Array(run))
    }
    for (place, mark) in typed {
      var finding = Finding(
        .typedNumber, .note, sent.passages[place].place, id: sent.passages[place].id)
      finding.note = "`\(mark)` is typed before the number that Word counts"
      add(finding, at: place)
    }
  }

  private mutating func add(renumbered run: [(place: Int, old: Int, new: Int)]) {
    guard let first = run.first, let last = run.last else { return }
    var finding = Finding(
      .renumbered, .note, sent.passages[first.place].place, id: sent.passages[first.place].id)
    finding.old = first.old == last.old ? "\(first.old)" : "\(first.old) to \(last.old)"
    finding.new = first.new == last.new ? "\(first.new)" : "\(first.new) to \(last.new)"
    add(finding, at: first.place)
  }

  private static func number(_ mark: String) -> Int? {
    Words(mark).tokens.first { $0.hasDigit }.flatMap { Int($0.letters) }
  }
}
