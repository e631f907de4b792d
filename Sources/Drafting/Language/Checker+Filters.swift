import Diagnostics
import Records

extension Checker {
  /// Checks the use of a filter: that it exists, takes the value, and gets its arguments.
  mutating func filter(
    _ base: Checked?, _ name: String, _ span: Range<Int>, _ written: [SyntaxExpression]
  ) -> Checked? {
    guard let position = filters.position(of: name) else {
      let near = NearMiss.of(name, among: filters.filters.map(\.name))
      report(.unknownFilter, span, "there is no filter `\(name)`", near: near)
      for argument in written { _ = expression(argument) }
      return nil
    }
    guard let base else { return nil }
    let filter = filters.filters[position]
    guard filter.admission.admits(base.1) else {
      report(
        .filterMismatch, span, "`\(name)` takes \(filter.admission.rawValue), not \(base.1.name)")
      return nil
    }
    guard let arguments = arguments(written, of: filter, on: base.1, span) else { return nil }
    guard let outcome = outcome(of: filter, on: base.1, written) else { return nil }
    return (.filter(base.0, position, arguments), outcome)
  }

  private mutating func arguments(
    _ written: [SyntaxExpression], of filter: Filter, on form: Form, _ span: Range<Int>
  ) -> [Expression]? {
    let parameters = filter.parameters.flatMap { parameter in
      if case .forms = parameter.kind {
        return (0..<wording.plurals.names.count).map {
          Parameter(wording.plurals.names[$0], .text)
        }
      }
      return [parameter]
    }
    let needed = parameters.filter { !$0.isOptional }.count
    guard (needed...parameters.count).contains(written.count) else {
      let asked = parameters.map { $0.isOptional ? "\($0.name) (optional)" : $0.name }
      report(
        .filterArguments, span,
        "`\(filter.name)` takes \(asked.isEmpty ? "no argument" : asked.joined(separator: ", "))")
      return nil
    }
    var checked: [Expression] = []
    var field: Shape?
    for (argument, parameter) in zip(written, parameters) {
      if case .field = parameter.kind {
        guard let found = self.field(argument, of: form) else { return nil }
        field = found
      }
      guard let value = self.argument(argument, parameter, like: field) else { return nil }
      checked.append(value)
    }
    return checked
  }

  private mutating func argument(
    _ written: SyntaxExpression, _ parameter: Parameter, like field: Shape?
  ) -> Expression? {
    if case .value = parameter.kind, let field {
      let like: Shape = if case .list(let element) = field { element } else { field }
      guard let (value, form) = expression(written, like: like) else { return nil }
      guard let shape = form.shape, like.isLike(shape) else {
        report(.unlikeComparison, written.span, "\(like.templateName) is not like \(form.name)")
        return nil
      }
      return value
    }
    guard let (value, form) = expression(written) else { return nil }
    switch (parameter.kind, form, written) {
    case (.word(let words), _, .string(let word, let span)):
      if !words.contains(word) { unknownWord(word, words, span) }
      return value
    case (.field, _, .string): return value
    case (.word, _, _), (.field, _, _):
      report(.filterArguments, written.span, "write \(parameter.name) in quotation marks")
      return nil
    case (.text, .shape(.text), _), (.text, .shape(.localized), _), (.integer, .shape(.integer), _):
      return value
    default:
      report(.filterArguments, written.span, "\(form.name) is not \(parameter.name)")
      return nil
    }
  }

  /// The shape of the field that a literal names, of the elements of a list.
  private mutating func field(_ written: SyntaxExpression, of form: Form) -> Shape? {
    guard case .string(let path, let span) = written else {
      report(.filterArguments, written.span, "write the name of the field in quotation marks")
      return nil
    }
    guard var current = form.element else { return nil }
    for step in path.split(separator: ".", omittingEmptySubsequences: false) {
      let members = names.members(of: current)
      guard let member = members.first(where: { $0.name == step }) else {
        let near = NearMiss.of(String(step), among: members.map(\.name))
        report(
          .unknownMember, span, "\(current.templateName) has no `\(step)`", near: near)
        return nil
      }
      current = member.shape
    }
    return current
  }

  private mutating func outcome(
    of filter: Filter, on form: Form, _ written: [SyntaxExpression]
  ) -> Form? {
    switch filter.outcome {
    case .same: return form
    case .text: return .shape(.text)
    case .integer: return .shape(.integer)
    case .markup: return .markup
    case .words(let words): return .words(words)
    case .element: return form.element.map { .shape($0) }
    case .fieldList: return written.first.flatMap { field($0, of: form) }.map { .shape(.list($0)) }
    case .ofKind:
      guard case .string(let word, _)? = written.first, let kind = Kind(rawValue: word) else {
        return nil
      }
      return .shape(form.element == nil ? .reference([kind]) : .list(.reference([kind])))
    }
  }
}
