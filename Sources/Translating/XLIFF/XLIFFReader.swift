package import Diagnostics
import Records
import XML

/// Reads a file of XLIFF 2, within the bounds of XML that anybody may have written.
package struct XLIFFReader {
  private let file: String
  private var problems: [Diagnostic] = []
  /// What the codes of the unit at hand stand for, by the names that they refer to.
  private var data: [String: String] = [:]

  /// Reads a file; `nil` where it is no XLIFF 2 of one document, and what is wrong with it.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (document: XLIFFDocument?, diagnostics: [Diagnostic]) {
    let (root, diagnostics) = XMLReader.read(bytes, file: file)
    guard let root else { return (nil, diagnostics) }
    var reader = XLIFFReader(file: file)
    let document = reader.document(root)
    return (document, diagnostics + reader.problems)
  }

  private init(file: String) { self.file = file }

  private mutating func report(_ position: SourcePosition, _ headline: String) {
    problems.append(
      Diagnostic(.notXLIFF, at: SourceRange(file: file, start: position), headline))
  }

  private mutating func document(_ root: XMLElement) -> XLIFFDocument? {
    guard root.name == "xliff", root.namespace == XLIFF.namespace else {
      report(root.position, "the outermost element is `\(root.name)`, not `xliff` of version 2")
      return nil
    }
    let files = root.children.filter { isOurs($0, "file") }
    guard let only = files.first, files.count == 1 else {
      report(root.position, "\(files.count) elements `file`, where one paper has one")
      return nil
    }
    guard let original = only.attribute("original"), !original.isEmpty else {
      report(only.position, "`original` does not say of which paper this is a translation")
      return nil
    }
    var document = XLIFFDocument(
      file: file, original: Key(original), sourceLanguage: root.attribute("srcLang") ?? "",
      targetLanguage: root.attribute("trgLang") ?? "", position: root.position,
      place: SourceRange(file: file, start: only.position))
    document.units = units(in: only)
    return document
  }

  private func isOurs(_ element: XMLElement, _ name: String) -> Bool {
    element.name == name && element.namespace == XLIFF.namespace
  }

  /// The units in a file or group; those that are not to be translated are passed by.
  private mutating func units(in element: XMLElement) -> [XLIFFDocument.Unit] {
    var units: [XLIFFDocument.Unit] = []
    for child in element.children {
      if isOurs(child, "group") { units += self.units(in: child) }
      guard isOurs(child, "unit"), child.attribute("translate") != "no" else { continue }
      guard let id = child.attribute("id") else {
        report(child.position, "a unit without `id`")
        continue
      }
      units.append(unit(child, id))
    }
    return units
  }

  /// The texts of a unit, its segments put together; a tool may have cut it, or given them another order.
  private mutating func unit(_ element: XMLElement, _ id: String) -> XLIFFDocument.Unit {
    var unit = XLIFFDocument.Unit(id: id, position: element.position)
    var targets: [(order: Int, pieces: [XLIFFDocument.Piece])] = []
    data = originalData(element)
    let parts = element.children.filter { isOurs($0, "segment") || isOurs($0, "ignorable") }
    for (index, part) in parts.enumerated() {
      let source = part.child("source").map { pieces(of: $0) } ?? []
      unit.source += source
      let target = part.child("target")
      let order = target?.attribute("order").flatMap(Int.init) ?? index + 1
      if let target {
        targets.append((order, pieces(of: target)))
      } else if part.name == "ignorable" {
        targets.append((order, source))
      }
    }
    unit.target = targets.enumerated()
      .sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }
      .flatMap(\.element.pieces)
    return unit
  }

  private func originalData(_ unit: XMLElement) -> [String: String] {
    let all = unit.child("originalData")?.children.filter { isOurs($0, "data") } ?? []
    return Dictionary(
      all.compactMap { data in data.attribute("id").map { ($0, data.text) } },
      uniquingKeysWith: { first, _ in first })
  }

  private mutating func pieces(of element: XMLElement) -> [XLIFFDocument.Piece] {
    var pieces: [XLIFFDocument.Piece] = []
    for content in element.content {
      switch content {
      case .text(let text):
        pieces.append(.init(content: .text(text), position: element.position))
      case .element(let inner): pieces += self.pieces(inner)
      }
    }
    return pieces
  }

  /// A code, or what is inside a mark of the translator, which itself says nothing.
  private mutating func pieces(_ element: XMLElement) -> [XLIFFDocument.Piece] {
    let id = element.attribute("id") ?? ""
    func piece(
      _ content: XLIFFDocument.Piece.Content, _ reference: String
    ) -> XLIFFDocument.Piece {
      .init(
        content: content, position: element.position,
        data: element.attribute(reference).flatMap { data[$0] })
    }
    switch element.namespace == XLIFF.namespace ? element.name : "" {
    case "ph": return [piece(.mark(id), "dataRef")]
    case "sc": return [piece(.opening(id), "dataRef")]
    case "ec": return [piece(.closing(element.attribute("startRef") ?? id), "dataRef")]
    case "pc":
      return [piece(.opening(id), "dataRefStart")] + pieces(of: element)
        + [piece(.closing(id), "dataRefEnd")]
    case "mrk": return pieces(of: element)
    case "sm", "em": return []
    default:
      report(element.position, "`\(element.name)` in a text")
      return []
    }
  }
}
