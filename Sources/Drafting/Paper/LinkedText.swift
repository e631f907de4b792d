import Answers
import Archive
import Citations
import Documents
import Records

/// Makes the citations in the running text of a paper lead to what they cite.
///
/// The officer's prose is read in the context of the paper, the text of a record in that of the
/// record. What is a link already stays as it is, and so does what is put together of both.
struct LinkedText {
  private struct Insertion {
    let offset: Int
    let text: String
    let closes: Bool
  }

  private let view: RecordView
  private let paper: Entry
  private let language: Language
  private let notes: CorrectionNotes

  init(_ view: RecordView, paper: Entry, language: Language) {
    self.view = view
    self.paper = paper
    self.language = language
    notes = CorrectionNotes(view, language)
  }

  /// The text with its citations as links, and every stretch with the origin that it had.
  func linked(_ text: RenderedText) -> RenderedText {
    let draft = DraftText(text.markdown, blotsCitations: false)
    let bytes = Array(text.markdown.utf8)
    let taken = Stretches(draft.links)
    let ofRecords = Stretches(text.spans.filter(\.isOfRecord).map(\.range))
    var context = paper.context
    context.document = paper.key
    context.language = language
    var found = citations(draft.prose, context).filter { !ofRecords.overlaps($0.utf8) }
    for span in text.spans {
      guard let own = self.context(of: span) else { continue }
      let words = String(decoding: bytes[span.range], as: UTF8.self)
      found += citations(words, own).map { citation in
        var moved = citation
        moved.utf8 =
          citation.utf8.lowerBound + span.range.lowerBound..<citation.utf8.upperBound
          + span.range.lowerBound
        return moved
      }
    }
    let links = found.filter { !taken.overlaps($0.utf8) && canBeLinked(bytes[$0.utf8]) }
      .sorted { $0.utf8.lowerBound < $1.utf8.lowerBound }
    return insert(links.flatMap(insertions), in: text, bytes)
  }

  private func citations(_ text: String, _ context: CitationContext) -> [Citation] {
    view.archive.recogniser.citations(in: text, language: language, context: context)
      .filter { $0.target.map(isShown) ?? false }
  }

  /// Whether it may be led to: in view, or not held at all; a paper does not lead to itself.
  private func isShown(_ key: Key) -> Bool {
    guard key != paper.key, !view.withholds(key) else { return false }
    return view.archive.holder(of: key).map { view.shows($0.key) } ?? true
  }

  /// The context of a record's running text; `nil` for all other words, such as what a record is
  /// called.
  private func context(of span: OriginSpan) -> CitationContext? {
    guard case .record(let key, let field?, _) = span.origin, let entry = view[key],
      entry.kind.table.shape.field(at: field)?.isRunning == true
    else { return nil }
    var context = entry.context
    context.language = language
    return context
  }

  /// Whether a link can be put round it without touching other markup.
  private func canBeLinked(_ words: ArraySlice<UInt8>) -> Bool {
    !words.contains { "[]`|*_<>".utf8.contains($0) }
  }

  private func insertions(_ citation: Citation) -> [Insertion] {
    guard let reference = citation.reference else { return [] }
    let link = CitationLinks.closing(reference.target, note: notes.note(on: reference))
    return [
      Insertion(offset: citation.utf8.lowerBound, text: "[", closes: false),
      Insertion(offset: citation.utf8.upperBound, text: link, closes: true),
    ]
  }

  private func insert(
    _ insertions: [Insertion], in text: RenderedText, _ bytes: [UInt8]
  ) -> RenderedText {
    guard !insertions.isEmpty else { return text }
    var out: [UInt8] = []
    var at = 0
    /// How far what stands from an offset on is moved; what closes there stands before it.
    var moves: [(offset: Int, by: Int)] = []
    var inserted = 0
    for insertion in insertions {
      out += bytes[at..<insertion.offset] + Array(insertion.text.utf8)
      at = insertion.offset
      inserted += insertion.text.utf8.count
      moves.append((insertion.closes ? at : at + 1, inserted))
    }
    out += bytes[at...]
    let spans = text.spans.map { span in
      let range = moved(span.range.lowerBound, moves)..<moved(span.range.upperBound, moves)
      return OriginSpan(range, span.origin)
    }
    return RenderedText(markdown: String(decoding: out, as: UTF8.self), spans: spans)
  }

  private func moved(_ offset: Int, _ moves: [(offset: Int, by: Int)]) -> Int {
    var (low, high) = (0, moves.count)
    while low < high {
      let middle = (low + high) / 2
      if moves[middle].offset <= offset { low = middle + 1 } else { high = middle }
    }
    return offset + (low == 0 ? 0 : moves[low - 1].by)
  }
}

extension OriginSpan {
  fileprivate var isOfRecord: Bool { if case .record = origin { true } else { false } }
}

/// Stretches of a text, asked whether another shares a byte with one of them.
private struct Stretches {
  private let sorted: [Range<Int>]
  private let furthestEnds: [Int]

  init(_ ranges: [Range<Int>]) {
    sorted = ranges.filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }
    var furthest = 0
    furthestEnds = sorted.map { range in
      furthest = max(furthest, range.upperBound)
      return furthest
    }
  }

  func overlaps(_ range: Range<Int>) -> Bool {
    var (low, high) = (0, sorted.count)
    while low < high {
      let middle = (low + high) / 2
      if furthestEnds[middle] > range.lowerBound { high = middle } else { low = middle + 1 }
    }
    return low < sorted.count && sorted[low].lowerBound < range.upperBound
  }
}
