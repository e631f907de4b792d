public import Documents
import Pictures
import Records

/// Writes a document as Akoma Ntoso 3.0 by the conventions of AKN4UN.
///
/// Numbers, letters and marks are text, as printed. The same document gives the same bytes; no clock is
/// asked. What stands behind each block is written beside the text, under the block's identifier.
public struct AkomaNtosoWriter: Sendable {
  /// Makes a writer.
  public init() {}

  /// The bytes of the document, in UTF-8.
  public func write(_ document: DocumentTree) -> [UInt8] {
    var page = AkomaNtosoPage(document)
    page.write()
    return page.out.bytes
  }
}

/// One document as it is written.
struct AkomaNtosoPage {
  let document: DocumentTree
  let identity: DocumentIdentity
  let addresses: WorkAddress
  let labels: Labels
  let numbering: Numbering
  /// Where the citations of each record lead.
  let cited: CitedWorks
  /// The footnotes by their numbers.
  let notes: [Int: Footnote]
  /// The footnotes whose text was written.
  var written: Set<Int> = []
  /// Whether the text of a footnote is being written, in which others are only referred to.
  var isInNote = false
  /// The identifiers that were given, so that none is given twice.
  var identifiers = Identifiers()
  /// What stands behind each part of the text, by the identifier of the part.
  var origins: [(identifier: String, origins: [Origin])] = []
  var out = Markup()

  init(_ document: DocumentTree) {
    self.document = document
    identity = document.identity ?? DocumentIdentity(of: document)
    addresses = WorkAddress(identity)
    labels = Labels(document.language)
    numbering = Numbering(document.language)
    notes = Dictionary(
      document.footnotes.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    // What the file refers to by fixed names keeps them, whatever a block is called.
    for name in [AkomaNtoso.program, "author", "body"] { _ = identifiers.take(name) }
    for note in document.footnotes { _ = identifiers.take("fn-\(note.number)") }
    cited = CitedWorks(document, &identifiers)
  }

  mutating func write() {
    let form = WorkForm(identity.work.form)
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<akomaNtoso xmlns=\"")
    out.raw(AkomaNtoso.namespace)
    out.raw("\">\n<")
    out.raw(form.element)
    out.attribute("name", identity.type)
    out.attribute("contains", "originalVersion")
    out.raw(">\n")
    // The text decides which identifiers there are, and what is cited; it stands after what names them.
    let meta = out
    out = Markup()
    writePreface()
    writeBody()
    let text = out
    out = meta
    writeMeta()
    out.append(text)
    out.raw("</")
    out.raw(form.element)
    out.raw(">\n</akomaNtoso>\n")
  }
}

/// The names that every file of this format has.
enum AkomaNtoso {
  static let namespace: StaticString = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
  /// That of what is our own in it: where the text comes from, and which versions there are to be.
  static let origins: StaticString = "urn:rapporteur:origins:1"
  /// The identifier of the program among the references.
  static let program = "rapporteur"
}

extension DocumentIdentity {
  /// What a document without an identity is taken for: a paper of which nothing is known but its key.
  init(of document: DocumentTree) {
    self.init(
      Work(.paper, body: nil, number: document.key.text), type: "page",
      original: document.language)
  }
}
