public import Archive
import Diagnostics
import Records

/// One citation with the words around it.
public struct TracedCitation: Sendable {
  /// Who cites what, and where.
  public let link: CitationLink
  /// The words before it, in its own line.
  public let before: String
  /// The citation as the record has it.
  public let words: String
  /// The words after it.
  public let after: String
  /// The corrections that touch the place that it names, in the language version concerned.
  public let corrections: [Correction]
  /// The documents and paragraphs in which the citing words stand, as the record gives them.
  public let told: Told

  /// Sees a citation; `nil` where the citing text is not in view, what it cites is withheld, or the
  /// register of source documents alone cites.
  init?(_ link: CitationLink, in view: RecordView) {
    guard let entry = view[link.from], entry.kind != .fact,
      let values = view.values(of: link.from)
    else { return nil }
    let value = FieldPath.value(at: link.path, in: values)
    if let holder = view.archive.holder(of: link.reference.target)?.key, view.withholds(holder) {
      return nil
    }
    self.link = link
    switch (link.manner, value) {
    case (.text(_, let utf8), .text(let text)?):
      let line = ContextLine(text, utf8)
      (before, words, after) = (line.before, line.words, line.after)
    case (.template, .some): (before, words, after) = ("", link.reference.target.text, "")
    case (.field, .some): (before, words, after) = ("", link.reference.written, "")
    case (.source, _) where value != nil || link.path.isEmpty:
      (before, words, after) = ("", link.reference.written, "")
    default: return nil
    }
    corrections = view.corrections(touching: link.reference, in: link.language)
    told = Told(link.from, link.path, in: view)
  }

  /// The manner in a word: `field`, `source`, `template` or `text`.
  public var manner: String {
    switch link.manner {
    case .field: "field"
    case .source: "source"
    case .template: "template"
    case .text: "text"
    }
  }

  var json: JSON {
    let span: Range<Int>? = if case .text(_, let utf8) = link.manner { utf8 } else { nil }
    return .object([
      .init("from", .string(link.from.text)),
      .init("path", .string(link.path)),
      .init("manner", .string(manner)),
      .init("target", .string(link.reference.target.text)),
      .init("pinpoint", link.reference.pinpoint.map(JSON.init) ?? .null),
      .init("language", link.language.map { .string($0.rawValue) } ?? .null),
      .init("file", .string(link.place.file)),
      .init("line", .number(link.place.start.line)),
      .init("column", .number(link.place.start.column)),
      .init("start", span.map { .number($0.lowerBound) } ?? .null),
      .init("end", span.map { .number($0.upperBound) } ?? .null),
      .init("before", .string(before)),
      .init("printed", .string(words)),
      .init("after", .string(after)),
      .init("corrections", .array(corrections.map { JSON($0) })),
      .init("evidence", told.json),
    ])
  }
}

/// The line in which a citation stands, as much of it as a reader takes in at once.
private struct ContextLine {
  let before: String
  let words: String
  let after: String

  /// The letters shown on either side, at most.
  private static let reach = 60

  init(_ text: String, _ utf8: Range<Int>) {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: utf8.lowerBound)
    let end = text.utf8.index(start, offsetBy: utf8.count)
    words = text[start..<end].split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let head = text[..<start].suffix(ContextLine.reach + 1)
    let tail = text[end...].prefix(ContextLine.reach + 1)
    before = ContextLine.cut(String(head.reversed())).reversed().map(String.init).joined()
    after = ContextLine.cut(String(tail))
  }

  /// What is shown of the words that lead away from a citation: up to the end of the line, or to
  /// the last space within reach.
  private static func cut(_ words: String) -> String {
    let line = words.prefix { $0 != "\n" }
    guard line.count > reach else { return String(line) }
    let space = line.prefix(reach).lastIndex(of: " ")
    return (space.map { String(line[..<$0]) } ?? String(line.prefix(reach))) + " …"
  }
}
