public import Documents
import Pictures
import Records

/// Writes a document as one page of HTML that needs nothing else: no script, no font, no file of a picture.
///
/// The same document gives the same bytes. Whatever the document's text holds stays text: there is
/// one way by which letters get into the page, and it escapes them; an address with an unsafe scheme
/// is never a link.
public struct HTMLWriter: Sendable {
  private let options: WriterOptions

  /// Makes a writer.
  public init(options: WriterOptions = WriterOptions()) { self.options = options }

  /// The bytes of the page, in UTF-8.
  public func write(_ document: DocumentTree) -> [UInt8] {
    var page = HTMLPage(document, options)
    page.write()
    return page.out.bytes
  }
}

/// One page as it is written.
struct HTMLPage {
  let document: DocumentTree
  let options: WriterOptions
  let labels: Labels
  let numbering: Numbering
  let places: CitingPlaces
  /// The records that the page lists and that a citation can therefore lead to.
  let listed: [Key: CitedRecord]
  /// The numbers of the footnotes there are.
  let notes: Set<Int>
  /// How many marks of each footnote stand on the page.
  let marks: [Int: Int]
  var out = Markup()
  /// How many marks of each footnote were written.
  var written: [Int: Int] = [:]
  /// How many pictures were written.
  var pictures = 0

  init(_ document: DocumentTree, _ options: WriterOptions) {
    self.document = document
    self.options = options
    labels = Labels(document.language)
    numbering = Numbering(document.language)
    places = CitingPlaces(document)
    listed = Dictionary(
      document.references.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    notes = Set(document.footnotes.map(\.number))
    marks = FootnoteMarks.count(in: document)
  }

  mutating func write() {
    out.raw("<!DOCTYPE html>\n<html")
    out.attribute("lang", document.language.rawValue)
    out.attribute("dir", document.language.isRightToLeft ? "rtl" : "ltr")
    out.raw(
      """
      >
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src \
      'unsafe-inline'">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <title>
      """)
    out.text(document.title)
    out.raw("</title>\n<style>\n")
    out.raw(Stylesheet.rules)
    writePageRules()
    out.raw("</style>\n</head>\n<body>\n")
    writeMasthead()
    out.raw("<main>\n")
    if !document.coverage.isEmpty {
      out.raw("<p class=\"coverage\" id=\"coverage\">")
      writeInlines(document.coverage)
      out.raw("</p>\n")
    }
    writeBlocks()
    writeFootnotes()
    writeReferences()
    writeNeighbours()
    out.raw("</main>\n</body>\n</html>\n")
  }
}
