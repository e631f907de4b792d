/// A file of a draft and the edits that are placed in it.
struct FileEdits {
  /// The lines as they stand.
  let present: [String]
  private var words: [(line: Int, edit: LineEdit)] = []
  private var paragraphs: [ParagraphEdit] = []

  init(_ text: String) {
    present = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      String(Substring($0))
    }
  }

  /// A line by its number.
  func line(_ number: Int) -> String? {
    present.indices.contains(number - 1) ? present[number - 1] : nil
  }

  /// Places an edit of words, unless another has its place or the words stand in a loop, where they are
  /// printed as often as there is something to tell.
  mutating func add(_ edit: LineEdit, line: Int) -> Bool {
    guard !isInLoop(line, at: edit.range.lowerBound) else { return false }
    let others = words.filter { $0.line == line }.map(\.edit.range)
    guard !others.contains(where: { $0.overlaps(edit.range) || $0 == edit.range }) else {
      return false
    }
    words.append((line, edit))
    return true
  }

  /// Whether a byte of a line stands between `{% for %}` and its `{% endfor %}`.
  private func isInLoop(_ line: Int, at byte: Int) -> Bool {
    let before =
      present[..<(line - 1)].joined(separator: "\n")
      + "\n" + String(decoding: present[line - 1].utf8.prefix(byte), as: UTF8.self)
    let tags = before.split(separator: "{%", omittingEmptySubsequences: false).dropFirst()
    let depth = tags.reduce(0) { depth, tag in
      let name = tag.drop { $0 == "-" || $0 == " " }
      return depth + (name.hasPrefix("for ") ? 1 : name.hasPrefix("endfor") ? -1 : 0)
    }
    return depth > 0
  }

  /// Places a paragraph, after those that come to the same place.
  mutating func add(_ edit: ParagraphEdit) { paragraphs.append(edit) }

  /// The text with all edits.
  var text: String {
    var lines = present.map { Array($0.utf8) }
    for (line, edit) in words.sorted(by: { $0.edit.range.lowerBound > $1.edit.range.lowerBound }) {
      lines[line - 1].replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    let order = paragraphs.enumerated().sorted {
      ($0.element.lines.lowerBound, $0.offset) > ($1.element.lines.lowerBound, $1.offset)
    }
    for (_, edit) in order {
      lines.replaceSubrange(edit.lines, with: edit.text.map { Array($0.utf8) })
    }
    return String(decoding: Array(lines.joined(separator: [10])), as: UTF8.self)
  }
}
