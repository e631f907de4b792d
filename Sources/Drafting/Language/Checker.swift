import Diagnostics
import Records

/// Checks a template against the names it may use, and makes the steps that render it.
///
/// Every problem is kept, in branches never taken as well. An expression with a problem has no form,
/// and what is built on it is not complained of again.
struct Checker {
  struct Entry {
    var name: String
    var form: Form?
    var slot: Int
  }

  let source: TemplateBytes
  let names: any TemplateNames
  let filters: FilterTable
  let wording: Wording
  let signatures: [String: Signature]
  let hasRoots: Bool
  var problems: [Diagnostic] = []
  var scope: [Entry] = []
  /// The loops around the current place: the slot of the state, the shape of the element.
  var loops: [(slot: Int, element: Shape?)] = []
  var slotCount = 0

  init(
    _ source: TemplateBytes, names: any TemplateNames, filters: FilterTable, wording: Wording,
    signatures: [String: Signature], own: Signature?
  ) {
    self.source = source
    self.names = names
    self.filters = filters
    self.wording = wording
    self.signatures = signatures
    hasRoots = own == nil
    for argument in own?.arguments ?? [] {
      _ = bind(argument.name, argument.shape.map { .shape($0) })
    }
  }

  mutating func report(
    _ code: DiagnosticCode, _ span: Range<Int>, _ headline: String, notes: [String] = [],
    near: String? = nil
  ) {
    problems.append(
      Diagnostic(code, at: source.range(span), headline, notes: notes, suggestion: near))
  }

  func line(_ offset: Int) -> Int { source.line(offset) }

  func place(_ expression: SyntaxExpression, _ whole: Range<Int>? = nil) -> Place {
    var inner = expression
    while case .filter(let base, _, _, _) = inner { inner = base }
    return Place(
      range: source.range(whole ?? expression.span), written: source.string(inner.span))
  }

  /// Gives a name to the next slot.
  mutating func bind(_ name: String, _ form: Form?) -> Int {
    scope.append(Entry(name: name, form: form, slot: slotCount))
    slotCount += 1
    return slotCount - 1
  }

  mutating func bindNew(_ name: String, _ span: Range<Int>, _ form: Form?) -> Int {
    let isRoot = hasRoots && names.roots.contains { $0.name == name }
    if name == "loop" || isRoot || scope.contains(where: { $0.name == name }) {
      report(.nameTaken, span, "`\(name)` already means something here")
    }
    return bind(name, form)
  }
}
