public import Pictures
public import Records

/// The few words that a writer prints of itself, in one language.
///
/// All other wording arrives as text. A reviewed correction is a change of one row.
public struct Labels: Sendable, Hashable {
  /// "Paragraph corrected by", before the documents that correct the place cited.
  public let corrected: String
  /// "Records cited", above the list of them.
  public let recordsCited: String
  /// "Footnotes", above them where they stand at the end.
  public let footnotes: String
  /// "Sources", before the sources of a paragraph.
  public let sources: String
  /// "Where cited", before the places that cite a record.
  public let whereCited: String
  /// "footnote", before its number among those places.
  public let footnote: String
  /// "Contains the officer's own prose", among the sources of a paragraph.
  public let officersProse: String
  /// "Wording of the template only", where nothing else stands behind a paragraph.
  public let wordingOnly: String
  /// "Prepared for", before a symbol that is not issued.
  public let preparedFor: String
  /// "Draft, not a United Nations document".
  public let draftNotice: String
  /// "Reference rendering; the original prevails".
  public let referenceRendering: String
  /// "Back to the text", of the link from a footnote to its mark.
  public let backToText: String
  /// "Table behind the figure", where it can be opened.
  public let tableBehind: String
  /// What stands in the place of a picture that there is not, by the reason.
  public let absences: [Figure.Absence: String]
  /// The punctuation between a label and what it introduces.
  public let colon: String
  /// How the paragraphs of a source are named, in the singular and the plural.
  public let paragraphs: ParagraphLabel
  /// What encloses the mark of a language fallback, as in "[English]".
  public let fallback: FallbackMark

  /// The noun that stands before or around the numbers of paragraphs.
  public struct ParagraphLabel: Sendable, Hashable {
    let one: String
    let many: String
    let after: String
    let separator: String
    let comma: String

    /// A document and paragraphs in it, from their numbers as printed.
    public func text(_ document: String, _ numbers: [String]) -> String {
      let isOne = numbers.count == 1 && !numbers[0].utf8.contains(UInt8(ascii: "-"))
      return document + comma + (isOne ? one : many) + numbers.joined(separator: separator) + after
    }
  }

  /// How a text in another language is marked.
  public struct FallbackMark: Sendable, Hashable {
    /// Whether a space stands before the mark.
    public let hasSpace: Bool
    let before: String
    let after: String

    /// The mark of a text that stands in the given language, without the space before it.
    public func mark(for language: Language) -> String { before + language.ownName + after }
  }
}
