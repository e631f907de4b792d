import Documents

/// A paragraph put into a draft or taken out of it.
struct ParagraphEdit {
  /// The lines in whose place the text comes, counted from 0.
  let lines: Range<Int>
  /// The lines that come there.
  let text: [String]

  /// What makes a line one of a template.
  private static let tags = ["{{", "{%", "{#", "}}", "%}", "#}"]

  /// Puts a paragraph beside one with the officer's own words; `nil` where none is, or tags are in it.
  init?(
    new text: String, beside place: Finding.Paragraph, _ sent: SentDocument, in file: String,
    _ lines: [String]
  ) {
    guard !text.isEmpty, !ParagraphEdit.tags.contains(where: text.contains) else { return nil }
    let end = lines.first?.utf8.last == 13 ? "\r" : ""
    if let before = place.before, let own = ParagraphEdit.lines(sent.passages[before], in: file) {
      let last = ParagraphEdit.stretch(around: own, lines).upperBound
      self.init(lines: last..<last, text: [end, text + end])
    } else if let after = place.after,
      let own = ParagraphEdit.lines(sent.passages[after], in: file)
    {
      let first = ParagraphEdit.stretch(around: own, lines).lowerBound
      self.init(lines: first..<first, text: [text + end, end])
    } else {
      return nil
    }
  }

  /// Takes out a paragraph; `nil` where anything else stands on its lines.
  init?(lost passage: SentPassage, in file: String, _ lines: [String]) {
    guard passage.text.marks.isEmpty, let own = ParagraphEdit.lines(passage, in: file) else {
      return nil
    }
    var stretch = ParagraphEdit.stretch(around: own, lines)
    let written = lines[stretch].joined(separator: " ")
    let words = Words(written).tokens.map(\.letters).filter { !LineEdit.markup.contains($0) }
    let printed = passage.words.tokens.map(\.letters).filter { !LineEdit.markup.contains($0) }
    guard !ParagraphEdit.tags.contains(where: written.contains), words == printed else {
      return nil
    }
    if stretch.upperBound < lines.count {
      stretch = stretch.lowerBound..<stretch.upperBound + 1
    }
    self.init(lines: stretch, text: [])
  }

  private init(lines: Range<Int>, text: [String]) {
    self.lines = lines
    self.text = text
  }

  /// The file of a draft in which a paragraph stands, known by the officer's own words in it; `nil` for others.
  static func file(of passage: SentPassage) -> String? {
    let files = Set(passage.stretches.compactMap { $0.origin.proseLine?.file })
    return passage.isParagraph && files.count == 1 ? files.first : nil
  }

  private static func lines(_ passage: SentPassage, in file: String) -> ClosedRange<Int>? {
    guard self.file(of: passage) == file else { return nil }
    let lines = passage.stretches.compactMap { $0.origin.proseLine?.line }
    guard let first = lines.min(), let last = lines.max() else { return nil }
    return first - 1...last - 1
  }

  /// The lines around some without an empty one between.
  private static func stretch(around own: ClosedRange<Int>, _ lines: [String]) -> Range<Int> {
    var (start, end) = (own.lowerBound, own.upperBound + 1)
    func isEmpty(_ line: Int) -> Bool { lines[line].trimmed.isEmpty }
    while start > 0, lines.indices.contains(start - 1), !isEmpty(start - 1),
      lines[start - 1].trimmed != "---"
    {
      start -= 1
    }
    while lines.indices.contains(end), !isEmpty(end) { end += 1 }
    return start..<end
  }
}

extension Origin {
  /// Where it is the officer's own prose, its file and line.
  fileprivate var proseLine: (file: String, line: Int)? {
    if case .prose(let file, let line) = self { (file, line) } else { nil }
  }
}
