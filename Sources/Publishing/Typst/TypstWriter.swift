public import Documents
import Records

/// Writes a document as source for Typst, which sets it as a PDF in the layout of the United Nations.
///
/// The same document gives the same bytes, and so does the PDF: no clock is asked, no file is read
/// and nothing is loaded from anywhere.
public struct TypstWriter: Sendable {
  private let options: WriterOptions

  /// Makes a writer.
  public init(options: WriterOptions = WriterOptions()) { self.options = options }

  /// The bytes of the source, in UTF-8.
  public func write(_ document: DocumentTree) -> [UInt8] {
    var page = TypstPage(document, options)
    page.write()
    return page.out.bytes
  }
}

/// One document as its source is written.
struct TypstPage {
  let document: DocumentTree
  let options: WriterOptions
  let labels: Labels
  let numbering: Numbering
  /// Where citations lead outside.
  let urls: [Key: String]
  /// The footnotes by number.
  let notes: [Int: Footnote]
  var out = TypstSource()
  /// The footnotes whose text was written already; further marks refer to it.
  var written: Set<Int> = []
  /// Whether symbols may be broken at the end of a line, for want of room.
  var breaksSymbols = false

  init(_ document: DocumentTree, _ options: WriterOptions) {
    self.document = document
    self.options = options
    labels = Labels(document.language)
    numbering = Numbering(document.language)
    urls = Dictionary(
      document.references.compactMap { record in record.publicAddress.map { (record.key, $0) } },
      uniquingKeysWith: { first, _ in first })
    notes = Dictionary(
      document.footnotes.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
  }

  mutating func write() {
    let face = TypstFace.of(document.language)
    out.raw("#let gap = ")
    out.raw(face.gap)
    out.raw(
      document.language.isRightToLeft ? "\n#let from-right = true\n" : "\n#let from-right = false\n"
    )
    out.raw(TypstPrelude.rules)
    out.raw("#set document(date: none, title: ")
    out.literal(document.title)
    out.raw(")\n#show: body => paper(")
    out.literal(document.language.rawValue)
    out.raw(document.language.isRightToLeft ? ", rtl, " : ", ltr, ")
    write(face)
    out.raw(", ")
    out.literal(document.runningHead)
    out.raw(", (")
    for notice in document.notices {
      out.literal(notice)
      out.raw(", ")
    }
    out.raw("), body)\n")
    writeMasthead()
    if !document.coverage.isEmpty { writePlain(document.coverage) }
    writeBlocks()
  }

  mutating func writePlain(_ text: [Inline]) {
    out.raw("#plain[")
    writeInlines(text)
    out.raw("]\n")
  }
}
