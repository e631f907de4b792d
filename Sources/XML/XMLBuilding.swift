import CLibXML2
import Diagnostics

/// The elements of one document as the parser meets them; a class, as the parser keeps a pointer to it.
final class XMLBuilding {
  /// The outermost element, once it has ended.
  private(set) var root: XMLElement?
  /// The first thing that is wrong; the parser is stopped there.
  private(set) var problem: Diagnostic?
  private let file: String
  private let tags: [SourcePosition]
  private let bounds: XMLBounds
  /// How many namespaces each open element declares.
  private var declared: [Int] = []
  private var open: [XMLElement] = []
  private var count = 0
  private var letters: [UInt8] = []
  private var parser: xmlParserCtxtPtr?

  init(file: String, tags: [SourcePosition], _ bounds: XMLBounds) {
    self.file = file
    self.tags = tags
    self.bounds = bounds
  }

  /// Parses the bytes; without memory for a parser nothing else works either.
  func parse(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let parser = xmlNewParserCtxt() else { return }
    defer { xmlFreeParserCtxt(parser) }
    self.parser = parser
    parser.pointee.sax.pointee = XMLHandlers.table
    parser.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    bytes.withMemoryRebound(to: CChar.self) { characters in
      _ = xmlCtxtReadMemory(
        parser, characters.baseAddress, Int32(characters.count), nil, "UTF-8", xml_safe_options())
    }
    self.parser = nil
    if problem == nil, root == nil { stop(.notXML, at: .start, "there is no element") }
  }

  /// The building to which the parser keeps a pointer.
  static func at(_ context: UnsafeMutableRawPointer?) -> XMLBuilding? {
    context.map { Unmanaged<XMLBuilding>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Takes what is wrong, and ends the parsing; only the first mistake counts.
  func stop(
    _ code: DiagnosticCode, at position: SourcePosition? = nil, _ headline: String
  ) {
    if problem == nil {
      let range = SourceRange(file: file, start: position ?? current)
      problem = Diagnostic(code, at: range, headline)
    }
    if let parser { xmlStopParser(parser) }
  }

  /// Where the parser is.
  private var current: SourcePosition {
    guard let input = parser?.pointee.input else { return .start }
    return SourcePosition(line: Int(input.pointee.line), column: Int(input.pointee.col))
  }

  func begin(
    _ name: String, _ namespace: String, _ attributes: [XMLAttribute], namespaces: Int
  ) {
    endText()
    let position = tags.indices.contains(count) ? tags[count] : current
    guard open.count < bounds.depth else {
      return stop(
        .xmlBound, at: position, "more than \(bounds.depth) elements inside one another")
    }
    declared.append(namespaces)
    guard namespaces == 0 || declared.reduce(0, +) <= bounds.namespaces else {
      return stop(
        .xmlBound, at: position, "more than \(bounds.namespaces) namespaces around an element")
    }
    count += 1
    open.append(
      XMLElement(
        name: name, namespace: namespace, attributes: attributes, content: [], position: position))
  }

  func end() {
    endText()
    guard let element = open.popLast() else { return }
    declared.removeLast()
    if open.isEmpty {
      root = element
    } else {
      open[open.count - 1].content.append(.element(element))
    }
  }

  func add(_ bytes: UnsafeBufferPointer<UInt8>) { letters.append(contentsOf: bytes) }

  private func endText() {
    guard !letters.isEmpty else { return }
    if !open.isEmpty {
      open[open.count - 1].content.append(.text(String(decoding: letters, as: UTF8.self)))
    }
    letters.removeAll(keepingCapacity: true)
  }
}
