import Diagnostics
import Records

extension Checker {
  /// A figure by its name, with everything that it asks for.
  mutating func figure(_ written: SyntaxInclusion) -> Step? {
    guard let figure = names.figures.first(where: { $0.name == written.partial }) else {
      let known = names.figures.map(\.name)
      report(
        .unknownFigure, written.span, "there is no figure \"\(written.partial)\" here",
        notes: known.isEmpty ? ["only a paper places figures"] : [],
        near: NearMiss.of(written.partial, among: known))
      for argument in written.arguments { _ = expression(argument.value) }
      return nil
    }
    var given: [FigureStep.Argument] = []
    for argument in written.arguments {
      let isRepeated = given.contains { $0.name == argument.name }
      if let passed = pass(argument, to: figure, isRepeated) { given.append(passed) }
    }
    for argument in figure.arguments
    where !argument.isOptional
      && !written.arguments.contains(where: { $0.name == argument.name })
    {
      report(.missingArgument, written.span, "the figure needs `\(argument.name)`")
    }
    return .figure(
      FigureStep(name: figure.name, arguments: given, line: line(written.span.lowerBound)))
  }

  private mutating func pass(
    _ argument: SyntaxInclusion.Argument, to figure: PaperFigure, _ isRepeated: Bool
  ) -> FigureStep.Argument? {
    let asked = figure.arguments.first { $0.name == argument.name }
    guard let asked, !isRepeated else {
      let near = NearMiss.of(argument.name, among: figure.arguments.map(\.name))
      report(
        .unknownArgument, argument.span,
        isRepeated
          ? "`\(argument.name)` is given twice" : "the figure has no argument `\(argument.name)`",
        near: isRepeated ? nil : near)
      _ = expression(argument.value)
      return nil
    }
    guard let (value, form) = expression(argument.value) else { return nil }
    if !(form.shape.map(asked.shape.admits) ?? false) {
      report(
        .argumentMismatch, argument.value.span,
        "`\(argument.name)` is \(asked.shape.templateName), not \(form.name)")
    }
    return FigureStep.Argument(name: asked.name, value: value, place: place(argument.value))
  }
}
