/// A phrase with places in braces, such as `du {first} au {last}`.
struct Pattern: Sendable, Hashable, ExpressibleByStringLiteral {
  let text: String

  init(_ text: String) { self.text = text }

  init(stringLiteral text: String) { self.text = text }

  /// The phrase with its places filled, and without the space that an empty one leaves.
  func filled(_ places: [(name: String, text: String)]) -> String {
    pieces.map { piece in
      piece.isPlace ? places.first { $0.name == piece.text }?.text ?? "" : piece.text
    }.joined().trimmingSpaces
  }

  /// The names of the places, in order.
  var places: [String] { pieces.filter(\.isPlace).map(\.text) }

  /// What stands before and after the only place of that name.
  func around(_ name: String) -> (before: String, after: String) {
    let parts = pieces
    guard let index = parts.firstIndex(where: { $0.isPlace && $0.text == name }) else {
      return (text, "")
    }
    return (
      parts[..<index].map(\.text).joined(), parts[(index + 1)...].map(\.text).joined()
    )
  }

  /// The stretches of the phrase: letters as they stand, and places by their names.
  private var pieces: [(text: String, isPlace: Bool)] {
    var found: [(text: String, isPlace: Bool)] = []
    var rest = Substring(text)
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      if open > rest.startIndex { found.append((String(rest[..<open]), false)) }
      found.append((String(rest[rest.index(after: open)..<close]), true))
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { found.append((String(rest), false)) }
    return found
  }
}

extension String {
  fileprivate var trimmingSpaces: String {
    let start = drop { $0 == " " }
    return String(start.reversed().drop { $0 == " " }.reversed())
  }
}
