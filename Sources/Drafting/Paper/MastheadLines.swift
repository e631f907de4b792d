import Diagnostics
import Documents
import Records

/// The masthead as its template renders it: lines of a name, a colon and a text.
///
/// The names are organization, organ, distribution, date, language, original, body, session, item,
/// item-title, title, byline, notice, note and coverage; organ and session can stand several times.
struct MastheadLines {
  private var lines: [String: [Tree.Line]] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  private(set) var citations: [Key] = []
  private let language: Language

  init(_ text: RenderedText, _ language: Language, _ file: String) {
    self.language = language
    let builder = TreeBuilder(language: language, file: file, numbersParagraphs: false)
    for line in text.lines {
      guard let colon = line.markdown.firstIndex(of: ":") else { continue }
      let name = String(line.markdown[..<colon])
      let offset = line.markdown.utf8.distance(from: line.markdown.startIndex, to: colon) + 1
      let value = builder.inlines(line.dropFirst(offset))
      guard !value.inlines.isEmpty else { continue }
      lines[name, default: []].append(value)
      diagnostics += value.diagnostics
      if ["note", "coverage"].contains(name) { citations += value.citations }
    }
  }

  /// The inlines of the coverage notice.
  var coverage: [Inline] { lines["coverage"]?.first?.inlines ?? [] }

  /// The masthead of a paper.
  func masthead(_ paper: Document) -> Masthead {
    var masthead = Masthead(title: text("title") ?? "")
    masthead.organization = text("organization")
    masthead.organ = texts("organ")
    masthead.distribution = text("distribution")
    masthead.date = text("date")
    masthead.languageLine = text("language")
    masthead.originalLine = text("original")
    masthead.body = text("body")
    masthead.session = texts("session")
    masthead.byline = text("byline")
    masthead.draftNotice = text("notice")
    masthead.asteriskNote = lines["note"]?.first?.inlines ?? []
    masthead.agendaItem = text("item").map {
      AgendaItemLine($0, isMarked: !masthead.asteriskNote.isEmpty, title: text("item-title"))
    }
    masthead.symbol =
      paper.status == .issued
      ? paper.symbol.map(SymbolLine.issued) : paper.preparedFor.map(SymbolLine.preparedFor)
    return masthead
  }

  /// The lines of a name as letters alone, in which a fallback to another language shows too.
  private func texts(_ name: String) -> [String] {
    (lines[name] ?? []).map { $0.inlines.markedText(language) }
  }

  private func text(_ name: String) -> String? { texts(name).first }
}

extension [Inline] {
  /// The letters alone, with the mark behind what stands in another language than the document's.
  fileprivate func markedText(_ language: Language) -> String {
    map { inline in
      guard case .localized(let inner, let other) = inline else { return [inline].plainText }
      let mark = Labels(language).fallback
      return inner.plainText + (mark.hasSpace ? " " : "") + mark.mark(for: other)
    }.joined()
  }
}

extension RenderedText {
  /// Its lines, each with its own origins.
  var lines: [RenderedText] {
    var found: [RenderedText] = []
    var start = 0
    for line in markdown.split(separator: "\n", omittingEmptySubsequences: false) {
      let count = line.utf8.count
      found.append(RenderedText(markdown: String(line), spans: spans(in: start..<start + count)))
      start += count + 1
    }
    return found
  }

  /// It, without its first bytes.
  func dropFirst(_ count: Int) -> RenderedText {
    let whole = markdown.utf8.count
    return RenderedText(
      markdown: String(decoding: markdown.utf8.dropFirst(count), as: UTF8.self),
      spans: spans(in: min(count, whole)..<whole))
  }

  private func spans(in range: Range<Int>) -> [OriginSpan] {
    spans.compactMap { span in
      let part = span.range.clamped(to: range)
      guard !part.isEmpty else { return nil }
      return OriginSpan(
        part.lowerBound - range.lowerBound..<part.upperBound - range.lowerBound, span.origin)
    }
  }
}
