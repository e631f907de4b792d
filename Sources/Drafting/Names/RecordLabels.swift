import Answers
import Archive
import Citations
import Records

/// What any record is called in a list, so that a link can lead to it.
///
/// A record that has a citation is called by it; another by its name, title or text; and one without
/// any by its key. Nothing that is unconfirmed or withheld gives a name.
struct RecordLabels {
  let view: RecordView
  let language: Language
  let printer: CitationPrinter

  /// How many letters of a text a label has, unless all are asked for.
  private static let longest = 90

  /// The label of a record, in another language where it has no words in that of the document.
  func label(_ reference: Reference, _ style: CitationStyle) -> String {
    let key = reference.target
    let entry = view[key]
    let session = entry?.kind == .session ? entry?.record as? Session : nil
    if let session, !isNumbered(session) { return name(of: session) }
    let day = session?.days.map { PartialDate($0.earliest) }
    let isCited = key.hasSymbol || entry?.kind != .document
    if isCited, let text = printer.list([reference], style: style, on: day)?.text {
      return text
    }
    guard let words = words(of: key) else { return key.text }
    return style == .full ? words : RecordLabels.shortened(words)
  }

  private func isNumbered(_ session: Session) -> Bool {
    session.ordinal != nil
      && view[session.key]?.provenance.firmness(of: "ordinal") != .unconfirmed
  }

  /// A session without a number, by its body and year, or by the last part of its address.
  private func name(of session: Session) -> String {
    let body = printer.list([Reference(session.body.target)], style: .plain, on: nil)?.text
    let year = session.days?.year.map(String.init) ?? session.name
    return [body ?? session.body.target.text, year].compactMap(\.self)
      .joined(separator: language == .zh ? "，" : ", ")
  }

  /// The name, title or text of a record, of which none is unconfirmed.
  private func words(of key: Key) -> String? {
    guard let entry = view[key], let values = view.values(of: key) else { return nil }
    for field in ["name", "title", "text"] {
      guard entry.provenance.firmness(of: field) != .unconfirmed else { continue }
      switch values[field] {
      case .localized(let text)?:
        if let found = text.text(for: language) { return found.text }
      case .text(let text)?: return text
      default: continue
      }
    }
    return nil
  }

  private static func shortened(_ text: String) -> String {
    let end = text.utf8.firstIndex(of: UInt8(ascii: "\n")) ?? text.endIndex
    let line = text[..<end]
    guard line.utf8.count > longest,
      let limit = line.index(line.startIndex, offsetBy: longest, limitedBy: end), limit < end
    else { return String(line) }
    let cut = line[..<limit]
    return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + " …"
  }
}
