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

  /// What a record is called.
  struct Label {
    /// The words.
    var text: String
    /// Their language, where it is not that of the document, and a reader must see it.
    var language: Language?
    /// Whether no source prints what it is called so, and it only follows from one.
    var isInferred = false
  }

  /// How many letters of a text a label has, unless all are asked for.
  private static let longest = 90

  /// The label of a record, in another language where it has no words in that of the document.
  func label(_ reference: Reference, _ style: CitationStyle) -> Label {
    let key = reference.target
    let entry = view[key]
    let session = entry?.kind == .session ? entry?.record as? Session : nil
    if let session, !isNumbered(session) { return name(of: session) }
    let day = session?.days.map { PartialDate($0.earliest) }
    let isCited = key.hasSymbol || entry?.kind != .document
    if isCited, let printed = printer.list([reference], style: style, on: day) {
      return Label(
        text: printed.text, language: other(printed.language),
        isInferred: session != nil && isInferred(key, at: "ordinal"))
    }
    guard var words = words(of: key) else { return Label(text: key.text) }
    if style != .full { words.text = RecordLabels.shortened(words.text) }
    return words
  }

  private func other(_ language: Language) -> Language? {
    language == self.language ? nil : language
  }

  private func isInferred(_ key: Key, at path: String) -> Bool {
    view[key]?.provenance.firmness(of: path) == .inferred
  }

  private func isNumbered(_ session: Session) -> Bool {
    session.ordinal != nil
      && view[session.key]?.provenance.firmness(of: "ordinal") != .unconfirmed
  }

  /// A session without a number, by its body and year, or by the last part of its address.
  private func name(of session: Session) -> Label {
    let body = printer.list([Reference(session.body.target)], style: .plain, on: nil)
    let year = session.days?.year.map(String.init) ?? session.name
    let text = [body?.text ?? session.body.target.text, year].compactMap(\.self)
      .joined(separator: language == .zh ? "，" : ", ")
    return Label(text: text, language: body.flatMap { other($0.language) })
  }

  /// The name, title or text of a record, of which none is unconfirmed.
  private func words(of key: Key) -> Label? {
    guard let entry = view[key], let values = view.values(of: key) else { return nil }
    for field in ["name", "title", "text"] {
      guard entry.provenance.firmness(of: field) != .unconfirmed else { continue }
      switch values[field] {
      case .localized(let text)?:
        guard let found = text.text(for: language) else { continue }
        return Label(
          text: found.text, language: other(found.language),
          isInferred: isInferred(key, at: "\(field).\(found.language.rawValue)"))
      case .text(let text)?: return Label(text: text, isInferred: isInferred(key, at: field))
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
