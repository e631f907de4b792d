import Diagnostics
import Records

extension Checker {
  mutating func steps(_ nodes: [SyntaxNode]) -> [Step] {
    nodes.compactMap { step($0) }
  }

  private mutating func step(_ node: SyntaxNode) -> Step? {
    switch node {
    case .text(let text, let offset): .text(Array(text.utf8), line: line(offset))
    case .lineBreak(let tagged, let offset): .lineBreak(tagged: tagged, line: line(offset))
    case .output(let expression, let whole): output(expression, whole)
    case .branch(let branches): .branch(branches.map { branch($0) })
    case .loop(let loop): self.loop(loop)
    case .binding(let binding): self.binding(binding)
    case .inclusion(let inclusion): self.inclusion(inclusion)
    case .figure(let figure): self.figure(figure)
    case .paragraph(let body): .paragraph(steps(body), line: firstLine(body))
    }
  }

  private func firstLine(_ nodes: [SyntaxNode]) -> Int {
    for node in nodes {
      switch node {
      case .text(_, let offset), .lineBreak(_, let offset): return line(offset)
      case .output(_, let whole): return line(whole.lowerBound)
      default: continue
      }
    }
    return 1
  }

  private mutating func output(_ written: SyntaxExpression, _ whole: Range<Int>) -> Step? {
    guard let (expression, form) = expression(written) else { return nil }
    if let hint = form.printingHint {
      report(
        .notPrintable, written.span, "\(form.name) is not printed as it stands", notes: [hint])
    }
    return .output(expression, place(written, whole))
  }

  private mutating func branch(_ branch: SyntaxBranch) -> BranchStep {
    let condition = branch.condition.map { expression($0)?.0 ?? .constant(Drawn(.flag(false))) }
    return BranchStep(condition: condition, body: steps(branch.body))
  }

  private mutating func loop(_ loop: SyntaxLoop) -> Step? {
    let list = expression(loop.list)
    if let list, list.1.element == nil {
      report(.notAList, loop.list.span, "\(list.1.name) is not a list")
    }
    let depth = scope.count
    let slot = bindNew(loop.name, loop.nameSpan, list?.1.element.map { .shape($0) })
    loops.append((slotCount, list?.1.element))
    slotCount += 1
    let body = steps(loop.body)
    loops.removeLast()
    scope.removeSubrange(depth...)
    let empty = steps(loop.empty)
    guard let list else { return nil }
    return .loop(
      LoopStep(
        list: list.0, slot: slot, separator: loop.separator, line: line(loop.span.lowerBound),
        body: body, empty: empty))
  }

  private mutating func binding(_ binding: SyntaxBinding) -> Step? {
    let value =
      if case .string(let text, let span) = binding.value { record(text, span) } else {
        expression(binding.value)
      }
    let depth = scope.count
    let slot = bindNew(binding.name, binding.nameSpan, value?.1)
    let body = steps(binding.body)
    scope.removeSubrange(depth...)
    let otherwise = steps(binding.otherwise)
    guard let value else { return nil }
    return .binding(slot: slot, value.0, body: body, otherwise: otherwise)
  }

  private mutating func inclusion(_ inclusion: SyntaxInclusion) -> Step? {
    guard let signature = signatures[inclusion.partial] else {
      let near = NearMiss.of(inclusion.partial, among: signatures.keys.sorted())
      report(
        .unknownPartial, inclusion.span, "there is no partial \"\(inclusion.partial)\"", near: near)
      for argument in inclusion.arguments { _ = expression(argument.value) }
      return nil
    }
    var arguments: [InclusionStep.Argument] = []
    for (index, argument) in inclusion.arguments.enumerated() {
      let isRepeated = inclusion.arguments[..<index].contains { $0.name == argument.name }
      if let passed = pass(argument, to: signature, isRepeated) { arguments.append(passed) }
    }
    for argument in signature.arguments where !argument.isOptional {
      if !inclusion.arguments.contains(where: { $0.name == argument.name }) {
        report(.missingArgument, inclusion.span, "the partial needs `\(argument.name)`")
      }
    }
    return .inclusion(InclusionStep(partial: signature.index, arguments: arguments))
  }

  private mutating func pass(
    _ argument: SyntaxInclusion.Argument, to signature: Signature, _ isRepeated: Bool
  ) -> InclusionStep.Argument? {
    guard !isRepeated,
      let slot = signature.arguments.firstIndex(where: { $0.name == argument.name })
    else {
      let near = NearMiss.of(argument.name, among: signature.arguments.map(\.name))
      report(
        .unknownArgument, argument.span,
        isRepeated
          ? "`\(argument.name)` is given twice" : "the partial has no argument `\(argument.name)`",
        near: isRepeated ? nil : near)
      _ = expression(argument.value)
      return nil
    }
    let declared = signature.arguments[slot]
    guard let shape = declared.shape else {
      _ = expression(argument.value)
      return nil
    }
    guard let (value, form) = expression(argument.value, like: shape) else { return nil }
    let fits = form.shape.map(shape.admits) ?? Shape.text.admits(shape)
    if !fits {
      report(
        .argumentMismatch, argument.value.span,
        "`\(argument.name)` is \(shape.templateName), not \(form.name)")
    }
    return InclusionStep.Argument(
      slot: slot, value: value, isOptional: declared.isOptional, place: place(argument.value))
  }
}

extension Form {
  /// What to write instead where the value has no form on paper; `nil` where it has one.
  fileprivate var printingHint: String? {
    guard case .shape(let shape) = self else {
      if case .words = self { return "compare it in `{% if %}`" }
      return nil
    }
    switch shape {
    case .text, .localized, .integer: return nil
    case .date: return "write it with `| date`"
    case .days: return "write it with `| days`"
    case .list: return "go through it with `{% for %}`, or write it with `| join`"
    case .choice, .flag, .language: return "say what it means with `{% if %}`"
    case .reference: return "print one of its members, or use a filter that prints records"
    case .group: return "print one of its members"
    }
  }
}
