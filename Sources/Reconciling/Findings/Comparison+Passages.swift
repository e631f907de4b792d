import Diagnostics
import Documents

extension Comparison {
  mutating func add(merged own: [Int]) {
    let names = own.map { sent.passages[$0].place }
    var finding = Finding(.merged, .note, names[0], id: sent.passages[own[0]].id)
    finding.note = "put together: " + names.joined(separator: ", ")
    add(finding, at: own[0])
  }

  mutating func add(split place: Int, into count: Int) {
    var finding = Finding(.split, .note, sent.passages[place].place, id: sent.passages[place].id)
    finding.note = "taken apart into \(count)"
    add(finding, at: place)
  }

  mutating func add(moved place: Int, _ returned: Int, _ homes: Homes) {
    var finding = Finding(.moved, .note, sent.passages[place].place, id: sent.passages[place].id)
    let before = homes.before[returned]
    finding.note = before.map { "stands after \(sent.passages[$0].place)" } ?? "stands first"
    finding.old = sent.passages[place].beginning
    add(finding, at: place)
  }

  mutating func add(lost place: Int) {
    let passage = sent.passages[place]
    // The list of records cited can be left out.
    if passage.passage.role == .reference { return }
    var finding = Finding(
      passage.isNote ? .lostFootnote : .lost, .warning, passage.place, id: passage.id)
    finding.old = passage.text.text
    let all = 0..<passage.text.text.utf8.count
    finding.origins = passage.origins(of: all)
    if passage.isParagraph { finding.paragraph = Finding.Paragraph(lost: place) }
    add(finding, at: place)
  }

  mutating func add(new place: Int, _ homes: Homes) {
    let passage = passages[place]
    guard !passage.words.tokens.isEmpty else { return }
    let before = homes.before[place]
    let isNote = passage.note != nil
    var finding = Finding(
      .new, .warning,
      isNote
        ? "a new footnote" : before.map { "after \(sent.passages[$0].place)" } ?? "at the beginning"
    )
    finding.new = passage.text.trimmed
    finding.by = passage.revisions(touching: 0..<passage.text.utf8.count)
    if isParagraph(passage, homes) {
      finding.paragraph = Finding.Paragraph(
        before: before, after: homes.own[place...].lazy.compactMap { $0 }.first)
    }
    add(finding, at: before ?? 0)
  }

  /// Whether a new passage is one of the paragraphs of the text, and no heading, entry, row or box.
  private func isParagraph(_ passage: ReturnedPassage, _ homes: Homes) -> Bool {
    guard passage.note == nil, !passage.isRow, !passage.isBoxed, passage.marks.isEmpty else {
      return false
    }
    guard let style = passage.style else { return true }
    return homes.own.indices.contains { place in
      passages[place].style == style
        && homes.own[place].map { sent.passages[$0].number != nil } ?? false
    }
  }
}

extension SentPassage {
  /// Whether it is a paragraph or heading of its own.
  var isParagraph: Bool { passage.role == .paragraph && passage.id == passage.block }

  /// Its first words.
  var beginning: String {
    let end = words.tokens.prefix(12).last?.range.upperBound ?? 0
    let start = String(decoding: Array(text.text.utf8)[..<end], as: UTF8.self)
    return start + (words.tokens.count > 12 ? " …" : "")
  }

  /// Where it is, in words.
  package var place: String {
    let mark = passage.mark ?? ""
    switch passage.role {
    case .head: return "the line `\(id)`"
    case .note: return mark == "*" ? "the note of the asterisk" : "footnote \(mark)"
    case .row: return "row `\(id)`"
    case .reference: return "the list of records cited"
    case .paragraph:
      if id.hasPrefix("sec-") { return mark.isEmpty ? "heading `\(id)`" : "heading \(mark)" }
      let number = id.dropFirst("par-".count).prefix { $0.isNumber }
      guard id.hasPrefix("par-"), !number.isEmpty else { return "`\(id)`" }
      let inner = id.dropFirst("par-".count + number.count).split(separator: "-")
      return "paragraph \(number)" + (inner.isEmpty ? "" : " ") + inner.map { "(\($0))" }.joined()
    }
  }
}
