public import Documents
import Pictures
package import Zip

/// Writes a document as a Word file in the layout of the United Nations.
///
/// The same document gives the same bytes; there is no clock and no name of a person in them. Whatever
/// the document's text holds stays text, and an address with an unsafe scheme is never a link.
public struct WordWriter: Sendable {
  private let options: WriterOptions
  private let numbering: WordNumbering
  private let sheet: WordSheet

  /// Makes a writer.
  public init(
    options: WriterOptions = WriterOptions(), numbering: WordNumbering = .live,
    sheet: WordSheet = WordSheet()
  ) {
    self.options = options
    self.numbering = numbering
    self.sheet = sheet
  }

  /// The bytes of the file.
  public func write(_ document: DocumentTree) -> [UInt8] { ZipWriter.write(parts(of: document)) }

  /// The parts of the file by their names, in the order in which they are packed.
  package func parts(of document: DocumentTree) -> [ZipEntry] {
    var text = WordText(document, options, numbering, sheet)
    text.writeDocument()
    let body = text.take()
    text.writeFootnotes()
    let footnotes = text.take()
    var package = WordPackage()
    package.add(body, .document)
    package.add(footnotes, .footnotes)
    for (page, number) in [(PageKind.first, 1), (.odd, 2), (.even, 3)] {
      text.writeHeader(page)
      package.add(text.take(), .header(number))
      text.writeFooter(page)
      package.add(text.take(), .footer(number))
    }
    package.add(WordPart(StylesPart.markup(document.language, numbering, sheet)), .styles)
    let numbers = NumberingPart.markup(document.language, numbering, sheet, text.counter.instances)
    package.add(WordPart(numbers), .numbering)
    package.add(WordPart(SettingsPart.markup(document.language)), .settings)
    package.add(WordPart(FontTable.markup(sheet)), .fonts)
    package.add(WordPart(Properties.core(document)), .core)
    package.add(WordPart(Properties.application()), .application)
    package.add(WordPart(Properties.custom(document)), .custom)
    return package.entries
  }
}

/// The pages of a document that have heads and feet of their own.
enum PageKind {
  case first
  case odd
  case even
}
