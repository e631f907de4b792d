public import Documents
import Records

/// Writes a document as CommonMark that a person can read as it is.
///
/// Numbers and letters of paragraphs are text, not lists, so that they stay what they are. Tables
/// and footnotes are written as GitHub reads them; the entries of the list of cited records have
/// anchors, to which citations lead.
public struct MarkdownWriter: Sendable {
  private let options: WriterOptions

  /// Makes a writer.
  public init(options: WriterOptions = WriterOptions()) { self.options = options }

  /// The bytes of the text, in UTF-8.
  public func write(_ document: DocumentTree) -> [UInt8] {
    var page = MarkdownPage(document, options)
    page.write()
    return Array(page.paragraphs.joined(separator: "\n\n").utf8) + [10]
  }
}

/// One text as it is written: paragraphs with a blank line between them.
struct MarkdownPage {
  let document: DocumentTree
  let options: WriterOptions
  let labels: Labels
  let numbering: Numbering
  /// Where citations lead: outside, or to the entry in the list of cited records.
  let urls: [Key: String]
  private(set) var paragraphs: [String] = []

  init(_ document: DocumentTree, _ options: WriterOptions) {
    self.document = document
    self.options = options
    labels = Labels(document.language)
    numbering = Numbering(document.language)
    urls = Dictionary(
      document.references.map { ($0.key, $0.publicAddress ?? "#" + $0.anchor) },
      uniquingKeysWith: { first, _ in first })
  }

  mutating func add(_ paragraph: String) {
    if !paragraph.isEmpty { paragraphs.append(paragraph) }
  }

  mutating func write() {
    writeMasthead()
    add(line(document.coverage))
    for block in document.blocks { write(block) }
    let note = document.masthead.asteriskNote
    if !note.isEmpty { add("\\* " + text(note)) }
    for footnote in document.footnotes {
      let body = footnote.paragraphs.map { line($0) }.joined(separator: "\n\n    ")
      add("[^\(footnote.number)]: " + body)
      addSources(footnote.origins)
    }
    writeReferences()
    add(
      document.neighbours.map { "[\(MarkdownEscaping.escaped($0.label))](<\($0.page).md>)" }.joined(
        separator: " "))
  }

  /// Running text that begins a line.
  func line(_ inlines: [Inline]) -> String { MarkdownEscaping.escapedStart(text(inlines)) }
}
