import Documents
import Foundation
import Publishing
import Zip

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A Word file as a reader of its markup sees it.
struct WordFile {
  /// An element with what stands in it.
  final class Element {
    let name: String
    let attributes: [String: String]
    var children: [Element] = []
    var letters = ""

    init(_ name: String, _ attributes: [String: String]) {
      self.name = name
      self.attributes = attributes
    }

    /// Its descendants of a name, in order.
    func all(_ name: String) -> [Element] {
      children.flatMap { ($0.name == name ? [$0] : []) + $0.all(name) }
    }

    func child(_ path: String...) -> Element? {
      path.reduce(self as Element?) { element, name in
        element?.children.first { $0.name == name }
      }
    }

    var value: String? { attributes["w:val"] }

    /// The letters of its runs, a tab as a tab.
    var text: String {
      switch name {
      case "w:t": letters
      case "w:tab" where attributes.isEmpty: "\t"
      case "w:br": "\n"
      default: children.map(\.text).joined()
      }
    }
  }

  let bytes: [String: [UInt8]]
  private let roots: [String: Element]

  /// Writes a document; the markup of a part that is not well formed is missing.
  init(
    _ document: DocumentTree, _ numbering: WordNumbering = .live,
    options: WriterOptions = WriterOptions(), sheet: WordSheet = WordSheet()
  ) {
    let writer = WordWriter(options: options, numbering: numbering, sheet: sheet)
    let entries = writer.parts(of: document)
    bytes = Dictionary(uniqueKeysWithValues: entries.map { ($0.name, $0.bytes) })
    roots = bytes.compactMapValues { MarkupTree.root(of: $0) }
  }

  /// The names of its parts.
  var names: [String] { bytes.keys.sorted() }

  subscript(part: String) -> Element? { roots[part] }

  func text(of part: String) -> String { String(decoding: bytes[part] ?? [], as: UTF8.self) }

  /// The paragraphs of the document, those in tables too.
  var paragraphs: [Element] { self["word/document.xml"]?.all("w:p") ?? [] }

  /// The paragraphs of a style.
  func paragraphs(of style: StyleName) -> [Element] {
    paragraphs.filter { $0.child("w:pPr", "w:pStyle")?.value == style.rawValue }
  }

  /// The list that a paragraph is in: its own, or that of its style.
  func list(of paragraph: Element) -> String? {
    if let own = paragraph.child("w:pPr", "w:numPr", "w:numId")?.value { return own }
    let style = paragraph.child("w:pPr", "w:pStyle")?.value
    return self["word/styles.xml"]?.all("w:style").first { $0.attributes["w:styleId"] == style }?
      .child("w:pPr", "w:numPr", "w:numId")?.value
  }
}

private final class MarkupTree: NSObject, XMLParserDelegate {
  private var open: [WordFile.Element] = [WordFile.Element("", [:])]

  static func root(of bytes: [UInt8]) -> WordFile.Element? {
    let parser = XMLParser(data: Data(bytes))
    let tree = MarkupTree()
    parser.delegate = tree
    return parser.parse() ? tree.open[0].children.first : nil
  }

  func parser(
    _: XMLParser, didStartElement name: String, namespaceURI _: String?,
    qualifiedName _: String?, attributes: [String: String]
  ) {
    let element = WordFile.Element(name, attributes)
    open[open.count - 1].children.append(element)
    open.append(element)
  }

  func parser(
    _: XMLParser, didEndElement _: String, namespaceURI _: String?, qualifiedName _: String?
  ) {
    open.removeLast()
  }

  func parser(_: XMLParser, foundCharacters letters: String) {
    open[open.count - 1].letters += letters
  }
}
