import Records

extension FilterTable {
  static let listFilters = [
    Filter("join", "Writes a list in words: a, b and c.", takes: .textList, gives: .text) {
      value, _, context in
      joined(value, context.wording)
    },
    Filter("first", "Takes the first element.", takes: .list, gives: .element) { value, _, _ in
      value.elements.first
    },
    Filter("last", "Takes the last element.", takes: .list, gives: .element) { value, _, _ in
      value.elements.last
    },
    Filter("unique", "Leaves out elements that came before.", takes: .list, gives: .same) {
      value, _, context in
      let likeness = Likeness(wording: context.wording)
      var kept: [Drawn] = []
      for element in value.elements
      where !kept.contains(where: { likeness.areEqual($0.value, element.value) }) {
        kept.append(element)
      }
      return value.list(of: kept)
    },
    Filter(
      "limit", "Takes at most that many elements from the start.", takes: .list,
      [Parameter("a number", .integer)], gives: .same
    ) { value, arguments, _ in
      guard case .integer(let number)? = arguments.first?.value else { return nil }
      return value.list(of: Array(value.elements.prefix(max(0, number))))
    },
  ]

  private static func joined(_ value: Drawn, _ wording: Wording) -> Drawn? {
    let elements = value.elements
    guard !elements.isEmpty else { return nil }
    var parts: [Drawn] = []
    for (index, element) in elements.enumerated() {
      if index > 0 {
        let isLast = index == elements.count - 1
        parts.append(Drawn(.text(isLast ? wording.lastSeparator : wording.separator)))
      }
      parts.append(element)
    }
    let words = parts.map { part in
      switch part.value {
      case .text(let text): text
      case .integer(let number): String(number)
      case .localized(let texts): texts.text(for: wording.language)?.text ?? ""
      default: ""
      }
    }
    var made = value.with(.text(words.joined()))
    made.parts = parts
    return made
  }
}
