import Diagnostics

extension Comparison {
  /// Lists the comments at a passage, and what was changed in it with changes tracked.
  mutating func addRemarks(_ place: Int, _ homes: Homes) {
    let passage = passages[place]
    let home = homes.own[place] ?? homes.before[place]
    let near = home.map { sent.passages[$0].place } ?? "the beginning"
    let id = homes.own[place].map { sent.passages[$0].id }
    for (range, number) in passage.comments {
      guard let comment = returned.comments[number] else { continue }
      var finding = Finding(.comment, .note, near, id: id)
      finding.old = passage.letters(range)
      finding.new = comment.text
      finding.by = [comment.by]
      add(finding, at: home ?? 0)
    }
    for (range, author) in passage.insertions {
      var finding = Finding(.tracked, .note, near, id: id)
      finding.new = passage.letters(range)
      finding.by = [author]
      add(finding, at: home ?? 0)
    }
    for (range, look) in passage.looks {
      var finding = Finding(look == .vanish ? .hidden : .struck, .warning, near, id: id)
      finding.old = passage.letters(range)
      guard !finding.old.isEmpty else { continue }
      add(finding, at: home ?? 0)
    }
    for (_, text, author) in passage.deletions {
      var finding = Finding(.tracked, .note, near, id: id)
      finding.old = text
      finding.by = [author]
      add(finding, at: home ?? 0)
    }
  }
}

extension ReturnedPassage {
  fileprivate func letters(_ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range.clamped(to: 0..<text.utf8.count)], as: UTF8.self)
      .trimmed
  }
}
