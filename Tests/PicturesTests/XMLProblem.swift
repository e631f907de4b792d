import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What keeps a text from being XML.
enum XMLProblem {
  static func first(in text: String) -> String? {
    let parser = XMLParser(data: Data(text.utf8))
    if parser.parse() { return nil }
    return parser.parserError.map { "\($0)" } ?? "not XML"
  }
}
