/// How many sections, numbered paragraphs and footnotes a document has.
///
/// They are equal in all languages, so that a place in one is the same place in every other.
public struct DocumentStructure: Sendable, Hashable {
  /// The headings of sections and of parts of them.
  public private(set) var sections = 0
  /// The paragraphs with a number.
  public private(set) var paragraphs = 0
  /// The footnotes.
  public let footnotes: Int

  /// Counts the parts of a document.
  public init(_ document: DocumentTree) {
    footnotes = document.footnotes.count
    for block in document.blocks {
      switch block.content {
      case .heading: sections += 1
      case .paragraph(_?, _): paragraphs += 1
      default: break
      }
    }
  }
}
