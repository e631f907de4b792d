import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A picture as an XML parser reads it.
final class SVGReading: NSObject, XMLParserDelegate {
  /// What keeps it from being XML.
  private(set) var problem: String?
  private(set) var elements: [(name: String, attributes: [String: String])] = []
  /// The letters of its texts, its title and its description, in order.
  private(set) var texts: [String] = []

  init(_ svg: String?) {
    super.init()
    let parser = XMLParser(data: Data((svg ?? "").utf8))
    parser.delegate = self
    if !parser.parse() { problem = parser.parserError.map { "\($0)" } ?? "not XML" }
  }

  /// The values of an attribute, in order, of the elements that have it.
  func values(_ attribute: String, of name: String? = nil) -> [String] {
    elements.filter { name == nil || $0.name == name }.compactMap { $0.attributes[attribute] }
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    elements.append((name, attributes))
    if ["text", "title", "desc"].contains(name) { texts.append("") }
  }

  func parser(_ parser: XMLParser, foundCharacters letters: String) {
    if !texts.isEmpty, letters != "\n" { texts[texts.count - 1] += letters }
  }
}
