import Diagnostics
import Records

/// What a partial asks of those who include it.
struct Signature {
  struct Argument {
    var name: String
    /// What it must be; `nil` where the declaration could not be read, which has been reported.
    var shape: Shape?
    var isOptional: Bool
  }

  var index: Int
  var arguments: [Argument]
}

/// Reads the types in which arguments are declared.
struct TypeReader {
  let source: TemplateBytes
  let names: any TemplateNames
  private(set) var problems: [Diagnostic] = []

  init(_ source: TemplateBytes, _ names: any TemplateNames) {
    self.source = source
    self.names = names
  }

  mutating func signature(_ template: SyntaxTemplate, index: Int) -> Signature {
    Signature(
      index: index,
      arguments: template.arguments.map { argument in
        Signature.Argument(
          name: argument.name, shape: shape(argument.type[...]), isOptional: argument.isOptional)
      })
  }

  private static let simple: [(name: String, shape: Shape)] = [
    ("text", .text), ("localized", .localized), ("number", .integer), ("flag", .flag),
    ("date", .date), ("days", .days), ("language", .language), ("record", .reference([])),
  ]

  private mutating func shape(_ tokens: ArraySlice<Token>) -> Shape? {
    let words = tokens.map(\.kind)
    if words.starts(with: [.name("list"), .name("of")]), tokens.count > 2 {
      return shape(tokens.dropFirst(2)).map { .list($0) }
    }
    guard let first = tokens.first, case .name(let name) = first.kind else {
      return fail(tokens, "expected a type")
    }
    if tokens.count == 1, let simple = TypeReader.simple.first(where: { $0.name == name }) {
      return simple.shape
    }
    guard let kind = Kind(rawValue: name) else {
      let known = TypeReader.simple.map(\.name) + Kind.allCases.map(\.rawValue)
      return fail([first], "there is no type `\(name)`", near: NearMiss.of(name, among: known))
    }
    return tokens.count == 1 ? .reference([kind]) : longer(kind, tokens.dropFirst())
  }

  /// What follows a kind: `or` and other kinds, or the path of a field.
  private mutating func longer(_ kind: Kind, _ tokens: ArraySlice<Token>) -> Shape? {
    if tokens.first?.kind == .name("or") {
      guard case .reference(let others)? = shape(tokens.dropFirst()), !others.isEmpty else {
        return problems.isEmpty ? fail(tokens, "expected a kind of record after `or`") : nil
      }
      return .reference([kind] + others)
    }
    var current = Shape.reference([kind])
    var rest = tokens
    while let dot = rest.popFirst() {
      guard dot.kind == .mark("."), let token = rest.popFirst(), case .name(let name) = token.kind
      else { return fail([dot], "expected `.` and the name of a field") }
      let members = names.members(of: current)
      guard let member = members.first(where: { $0.name == name }) else {
        return fail(
          [token], "\(current.templateName) has no `\(name)`",
          near: NearMiss.of(name, among: members.map(\.name)))
      }
      current = if case .list(let element) = member.shape { element } else { member.shape }
    }
    return current
  }

  private mutating func fail(
    _ tokens: ArraySlice<Token>, _ headline: String, near: String? = nil
  ) -> Shape? {
    let span = (tokens.first?.span.lowerBound ?? 0)..<(tokens.last?.span.upperBound ?? 0)
    problems.append(
      Diagnostic(.unknownType, at: source.range(span), headline, suggestion: near))
    return nil
  }
}
