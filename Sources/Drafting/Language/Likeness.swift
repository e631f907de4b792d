import Records

/// Compares values of like shapes.
struct Likeness {
  let wording: Wording

  func compare(_ comparison: Comparison, _ a: Value, _ b: Value) -> Bool {
    switch comparison {
    case .equal: areEqual(a, b)
    case .unequal: !areEqual(a, b)
    case .less: precedes(a, b)
    case .lessOrEqual: !precedes(b, a)
    case .greater: precedes(b, a)
    case .greaterOrEqual: !precedes(a, b)
    case .within: contains(b, a)
    }
  }

  /// Whether a value is another; references by their target, texts in the language of the document.
  func areEqual(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.reference(let a), .reference(let b)): a.target == b.target
    case (.localized(let text), .text(let words)), (.text(let words), .localized(let text)):
      text.text(for: wording.language)?.text == words
    default: a == b
    }
  }

  /// Whether a list holds a value, or a value is another.
  func contains(_ whole: Value, _ part: Value) -> Bool {
    guard case .list(let values) = whole else { return areEqual(whole, part) }
    return values.contains { areEqual($0, part) }
  }

  /// Whether one value comes before another in time, by number, by letters or by key.
  func precedes(_ a: Value, _ b: Value) -> Bool {
    switch (a, b) {
    case (.integer(let a), .integer(let b)): return a < b
    case (.date(let a), .date(let b)): return (a.earliest, a.latest) < (b.earliest, b.latest)
    case (.days(let a), .days(let b)): return (a.earliest, a.latest) < (b.earliest, b.latest)
    case (.reference(let a), .reference(let b)): return a.target < b.target
    case (.flag(let a), .flag(let b)): return !a && b
    default:
      let (a, b) = (words(a), words(b))
      return a.utf8.lexicographicallyPrecedes(b.utf8)
    }
  }

  private func words(_ value: Value) -> String {
    switch value {
    case .text(let text), .choice(let text): text
    case .localized(let text): text.text(for: wording.language)?.text ?? ""
    case .language(let language): language.rawValue
    default: ""
    }
  }
}
