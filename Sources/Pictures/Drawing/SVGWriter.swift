/// Writes a drawing as one SVG element that needs nothing else: no script, no style, no address outside.
struct SVGWriter {
  /// What begins every address inside the element.
  private let id: String
  var out = Markup()

  /// Makes a writer; of the name only what a name in XML may hold counts, after a letter.
  init(id: String) {
    let isLetter: (UInt8) -> Bool = { (65...90).contains($0) || (97...122).contains($0) }
    let bytes = id.utf8.filter { isLetter($0) || (48...57).contains($0) || "-._".utf8.contains($0) }
    self.id = String(decoding: bytes.drop { !isLetter($0) }, as: UTF8.self)
  }

  private static let fonts =
    "Liberation Sans, Arial, Noto Sans CJK SC, Noto Naskh Arabic, Noto Sans Arabic, sans-serif"

  /// The white paper around what is drawn.
  private var edge: Int { 4 }

  mutating func write(_ drawing: Drawing, title: String, description: String) {
    out.raw("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\"")
    out.attribute("aria-labelledby", "\(id)-title \(id)-text")
    let (width, height) = (drawing.width + 2 * edge, drawing.height + 2 * edge)
    out.attribute("width", width)
    out.attribute("height", height)
    out.attribute("viewBox", "-\(edge) -\(edge) \(width) \(height)")
    out.attribute("font-family", SVGWriter.fonts)
    out.raw(" font-size=\"12\"")
    // Also from left to right, since a page around it can be Arabic.
    out.raw(drawing.isRightToLeft ? " direction=\"rtl\"" : " direction=\"ltr\"")
    out.raw(">\n<title")
    out.attribute("id", id + "-title")
    out.raw(">")
    out.text(title)
    out.raw("</title>\n<desc")
    out.attribute("id", id + "-text")
    out.raw(">")
    out.text(description)
    out.raw("</desc>\n")
    writePatterns(of: drawing)
    // White paper under the black ink, also where the page around it is dark.
    out.raw("<rect x=\"-4\" y=\"-4\" width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
    for shape in drawing.shapes { write(shape, drawing.isRightToLeft) }
    out.raw("</svg>\n")
  }

  private mutating func writePatterns(of drawing: Drawing) {
    let used = Set(drawing.shapes.compactMap(\.pattern))
    guard !used.isEmpty else { return }
    out.raw("<defs>\n")
    for pattern in Pattern.allCases where used.contains(pattern) {
      out.raw("<pattern patternUnits=\"userSpaceOnUse\"")
      out.attribute("id", "\(id)-\(pattern.rawValue)")
      out.attribute("width", pattern.side)
      out.attribute("height", pattern.side)
      out.raw("><rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>")
      out.raw(pattern.tile)
      out.raw("</pattern>\n")
    }
    out.raw("</defs>\n")
  }

  mutating func writeFill(_ fill: Fill) {
    switch fill {
    case .nothing: out.raw(" fill=\"none\"")
    case .white: out.raw(" fill=\"#fff\"")
    case .black: out.raw(" fill=\"#000\"")
    case .pattern(let pattern): out.attribute("fill", "url(#\(id)-\(pattern.rawValue))")
    }
  }
}

extension Shape {
  /// The pattern that it is filled with.
  fileprivate var pattern: Pattern? {
    switch self {
    case .rectangle(_, _, _, .pattern(let pattern), _), .circle(_, _, .pattern(let pattern), _),
      .polygon(_, .pattern(let pattern), _):
      pattern
    default: nil
    }
  }
}
