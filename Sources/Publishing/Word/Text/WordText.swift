import Documents
import Pictures
import Records

/// The text of a Word file as it is written, part by part.
struct WordText {
  let document: DocumentTree
  let options: WriterOptions
  let labels: Labels
  let numbering: Numbering
  let mode: WordNumbering
  let sheet: WordSheet
  /// The places in the document to which it can lead, and the numbers of those that are paragraphs.
  let places: DocumentPlaces
  /// Where citations lead outside.
  let urls: [Key: String]
  /// The markup of the part that is being written.
  var out = Markup()
  /// The addresses outside to which that part leads, by what they are.
  private var links: [String: Int] = [:]
  private var linked: [String] = []
  private var bookmarks: Set<String> = []
  private var bookmarkCount = 0
  var counter = LiveCounter()
  /// The footnotes whose marks were written, in the order of the first of them.
  var notes = NoteOrder()

  init(
    _ document: DocumentTree, _ options: WriterOptions, _ mode: WordNumbering, _ sheet: WordSheet
  ) {
    self.document = document
    self.options = options
    self.mode = mode
    self.sheet = sheet
    labels = Labels(document.language)
    numbering = Numbering(document.language)
    places = DocumentPlaces(document)
    urls = Dictionary(
      document.references.compactMap { record in record.publicAddress.map { (record.key, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  var isRightToLeft: Bool { document.language.isRightToLeft }

  /// What was written since the last part was taken, as a part.
  mutating func take() -> WordPart {
    defer { (out, links, linked) = (Markup(), [:], []) }
    return WordPart(out, links: linked)
  }

  /// How the part names an address outside.
  mutating func reference(to address: String) -> String {
    if let number = links[address] { return WordPackage.reference(toLink: number) }
    links[address] = linked.count
    linked.append(address)
    return WordPackage.reference(toLink: linked.count - 1)
  }

  /// Begins a bookmark at an address; its number, or `nil` where the address has one already.
  mutating func beginBookmark(_ id: String?) -> Int? {
    guard let id else { return nil }
    let name = BookmarkName.of(id)
    // Word tells bookmarks apart without regard to case.
    guard bookmarks.insert(name.lowercased()).inserted else { return nil }
    bookmarkCount += 1
    out.raw("<w:bookmarkStart")
    out.attribute("w:id", bookmarkCount)
    out.attribute("w:name", name)
    out.raw("/>")
    return bookmarkCount
  }

  mutating func endBookmark(_ number: Int?) {
    guard let number else { return }
    out.raw("<w:bookmarkEnd")
    out.attribute("w:id", number)
    out.raw("/>")
  }

  mutating func writeDocument() {
    out.declareXML()
    out.raw("<w:document")
    out.raw(Markup.vocabularies)
    out.raw("><w:body>")
    writeMasthead()
    if !document.coverage.isEmpty {
      paragraph(Paragraph(.coverage, id: "coverage")) { $0.writeInlines($0.document.coverage) }
    }
    for block in document.blocks { write(block) }
    writeUnmarkedNotes()
    writeReferences()
    writeEnd(of: document.references.isEmpty ? .text : .records)
    out.raw("</w:body></w:document>")
  }
}
