import Answers

extension JSON {
  /// A member of an object; null where there is none.
  subscript(name: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.name == name }?.value ?? .null
  }

  /// The elements of an array; none of anything else.
  var elements: [JSON] { if case .array(let values) = self { values } else { [] } }

  /// The words of a string.
  var words: String? { if case .string(let words) = self { words } else { nil } }

  /// A number.
  var integer: Int? { if case .number(let number) = self { number } else { nil } }

  /// The first paragraph or section of each place in an array of references.
  var places: [String] { elements.flatMap(\.place) }

  /// The places that a reference, or what has a pinpoint, names: `4-9`, `IV`.
  var place: [String] {
    self["pinpoint"].elements.flatMap { $0["places"].elements }.map { range in
      let (first, last) = (range["first"].words ?? "", range["last"].words ?? "")
      return first == last ? first : "\(first)-\(last)"
    }
  }
}
