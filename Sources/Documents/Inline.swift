public import Records

/// A piece of running text.
public indirect enum Inline: Sendable, Hashable {
  /// Letters as they are; U+00A0 keeps two words on one line.
  case text(String)
  /// Emphasised text.
  case emphasis([Inline])
  /// Strongly emphasised text.
  case strong([Inline])
  /// A link to a web page, an address of mail, or a place in the document (`#par-3`).
  case link(url: String, [Inline])
  /// A citation of a record, already attributed; the text holds its pinpoint, and the note says what a
  /// reader of that place should know, such as its correction.
  case citation(key: Key, note: String? = nil, [Inline])
  /// The place where the entry of a record begins on the page that is its home.
  case entry(Key)
  /// The mark of a footnote, by the footnote's number.
  case footnoteMark(Int)
  /// A line break inside a paragraph.
  case lineBreak
  /// Text that stands in another language because the document's is missing.
  case localized([Inline], Language)
}

extension [Inline] {
  /// The letters alone.
  public var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .text(let letters): text += letters
      case .lineBreak: text += " "
      case .footnoteMark, .entry: break
      case .emphasis(let inner), .strong(let inner), .link(_, let inner),
        .citation(_, _, let inner),
        .localized(let inner, _):
        text += inner.plainText
      }
    }
    return text
  }

  /// The letters with a mark after what stands in another language, as a document of a language writes it.
  public func lettersMarked(in document: Language) -> String {
    let fallback = Labels(document).fallback
    return map { inline in
      switch inline {
      case .localized(let inner, let language):
        inner.lettersMarked(in: document) + (fallback.hasSpace ? " " : "")
          + fallback.mark(for: language)
      case .emphasis(let inner), .strong(let inner), .link(_, let inner),
        .citation(_, _, let inner):
        inner.lettersMarked(in: document)
      case .text, .footnoteMark, .entry, .lineBreak: [inline].plainText
      }
    }.joined()
  }

  /// The records cited, in order, a record as often as it is cited.
  public var citedKeys: [Key] {
    flatMap { inline -> [Key] in
      switch inline {
      case .citation(let key, _, let inner): [key] + inner.citedKeys
      case .emphasis(let inner), .strong(let inner), .link(_, let inner),
        .localized(let inner, _):
        inner.citedKeys
      case .text, .footnoteMark, .entry, .lineBreak: []
      }
    }
  }
}

/// A footnote.
public struct Footnote: Sendable, Hashable {
  /// Its number, from 1.
  public var number: Int
  /// What it says, by paragraphs.
  public var paragraphs: [[Inline]]
  /// What stands behind it.
  public var origins: [Origin]

  /// Makes a footnote.
  public init(number: Int, _ paragraphs: [[Inline]], origins: [Origin] = []) {
    self.number = number
    self.paragraphs = paragraphs
    self.origins = origins
  }
}
