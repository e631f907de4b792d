import Diagnostics
import Records

extension Checker {
  mutating func comparison(
    _ comparison: Comparison, _ left: SyntaxExpression, _ right: SyntaxExpression
  ) -> Checked? {
    guard let (a, b) = sides(left, right, isWithin: comparison == .within) else { return nil }
    guard let x = a.1.shape, let y = comparison == .within ? b.1.element : b.1.shape, x.isLike(y)
    else {
      unlike(left.span.lowerBound..<right.span.upperBound, "\(a.1.name) is not like \(b.1.name)")
      return nil
    }
    if comparison.isOrder, !x.hasOrder {
      unlike(left.span, "\(a.1.name) does not come before or after another")
    }
    if case .words(let words) = a.1, case .string(let word, let span) = right,
      !words.contains(word)
    {
      unknownWord(word, words, span)
    }
    return (.comparison(comparison, a.0, b.0), .shape(.flag))
  }

  /// Both sides, a literal on one of them read as what the other side holds.
  private mutating func sides(
    _ left: SyntaxExpression, _ right: SyntaxExpression, isWithin: Bool
  ) -> (Checked, Checked)? {
    if case .string = left {
      guard let b = expression(right) else { return nil }
      let shape = isWithin ? b.1.element : b.1.shape
      return (shape.map { expression(left, like: $0) } ?? expression(left)).map { ($0, b) }
    }
    let a = expression(left)
    let b = (isWithin ? nil : a?.1.shape).map { expression(right, like: $0) } ?? expression(right)
    guard let a, let b else { return nil }
    return (a, b)
  }

  private mutating func unlike(_ span: Range<Int>, _ headline: String) {
    report(.unlikeComparison, span, headline)
  }

  mutating func unknownWord(_ word: String, _ words: [String], _ span: Range<Int>) {
    report(
      .unknownWord, span, "the choice does not admit \"\(word)\"",
      notes: ["it is one of: \(words.joined(separator: ", "))"],
      near: NearMiss.of(word, among: words))
  }

  /// A literal read as a value of the shape; `nil` where it stays a text.
  mutating func constant(
    _ text: String, _ span: Range<Int>, like shape: Shape
  ) -> Checked? {
    switch shape {
    case .choice(let list):
      if !list.options.contains(where: { $0.word == text }) {
        unknownWord(text, list.options.map(\.word), span)
      }
      return (.constant(Drawn(.choice(text))), .shape(shape))
    case .language:
      guard let language = Language(rawValue: text) else {
        unknownWord(text, Language.allCases.map(\.rawValue), span)
        return (.constant(Drawn(.text(text))), .shape(shape))
      }
      return (.constant(Drawn(.language(language))), .shape(shape))
    case .date: return PartialDate(text).map { (.constant(Drawn(.date($0))), .shape(.date)) }
    case .reference:
      let before = problems.count
      guard let (_, form) = record(text, span) else {
        return problems.count > before
          ? (.constant(Drawn(record: Key(text))), .shape(shape)) : nil
      }
      return (.constant(Drawn(record: Key(text))), form)
    default: return nil
    }
  }
}

extension Shape {
  fileprivate var hasOrder: Bool {
    switch self {
    case .integer, .date, .days: true
    default: false
    }
  }
}
