public import Records

/// A document as every writer reads it: all that is printed, in order, in one language.
public struct DocumentTree: Sendable, Hashable {
  /// How far a document has come on its way to being issued.
  public enum Status: String, Sendable, Hashable, CaseIterable {
    /// Written here and issued by nobody.
    case draft
    /// Handed in for processing.
    case submitted
    /// Issued by the organization.
    case issued
  }

  /// The record that it renders.
  public var key: Key
  /// The language that it is in.
  public var language: Language
  /// How far it has come.
  public var status: Status
  /// Whether this is the original; another language is a reference rendering and says so.
  public var isOriginal: Bool
  /// What stands above the text.
  public var masthead: Masthead
  /// Which documents were examined for it, and through when; empty where nothing is to be said.
  public var coverage: [Inline]
  /// The text, in order.
  public var blocks: [Block]
  /// The footnotes in the order of their numbers.
  public var footnotes: [Footnote]
  /// The records that it cites, in the order in which they are listed.
  public var references: [CitedRecord]
  /// What it is as a work; `nil` for a page that is none, such as that of an index.
  public var identity: DocumentIdentity?
  /// Where other pages have the entries of records; `nil` for a document that stands alone.
  public var homes: RecordHomes?
  /// The pages before and after it, where it is one of several, with what they are called.
  public var neighbours: [PageLink] = []

  /// Makes a document.
  public init(
    key: Key, language: Language, status: Status = .draft, isOriginal: Bool = true,
    masthead: Masthead, coverage: [Inline] = [], blocks: [Block] = [],
    footnotes: [Footnote] = [], references: [CitedRecord] = []
  ) {
    self.key = key
    self.language = language
    self.status = status
    self.isOriginal = isOriginal
    self.masthead = masthead
    self.coverage = coverage
    self.blocks = blocks
    self.footnotes = footnotes
    self.references = references
  }

  /// The title.
  public var title: String { masthead.title }

  /// What must be said of its standing, one sentence each: that it is a draft, or a rendering.
  public var notices: [String] {
    let labels = Labels(language)
    var notices: [String] = []
    if let notice = masthead.draftNotice ?? (status == .draft ? labels.draftNotice : nil) {
      notices.append(notice)
    }
    if !isOriginal { notices.append(labels.referenceRendering) }
    return notices
  }
}
