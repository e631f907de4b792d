import Diagnostics
import Records

/// Renders the steps of one template and of the partials that it includes.
struct Renderer {
  private let template: Template
  private var evaluator: Evaluator
  private var writer: Writer
  private var problems: [Diagnostic] = []
  private var current: CheckedTemplate
  private var depth = 0

  init(_ template: Template, _ view: any TemplateView) {
    self.template = template
    current = template.main
    evaluator = Evaluator(
      context: FilterContext(view: view, wording: template.wording),
      filters: template.filters,
      slots: Array(repeating: .empty, count: template.main.slots))
    writer = Writer(LineJoining(language: template.wording.language))
  }

  mutating func render() -> Rendered {
    run(template.main.steps)
    writer.finish()
    return Rendered(
      markdown: String(decoding: writer.bytes, as: UTF8.self), spans: writer.spans,
      problems: problems.sorted())
  }

  private func origin(_ line: Int) -> RenderedOrigin {
    current.isDraft
      ? .prose(file: current.file, line: line) : .wording(file: current.file, line: line)
  }

  private mutating func run(_ steps: [Step]) {
    for step in steps { run(step) }
  }

  private mutating func run(_ step: Step) {
    switch step {
    case .text(let bytes, let line): writer.write(bytes, origin(line))
    case .lineBreak(let tagged, let line): writer.lineBreak(tagged: tagged, origin(line))
    case .output(let expression, let place): output(expression, place)
    case .branch(let branches):
      for branch in branches where holds(branch.condition) { return run(branch.body) }
    case .loop(let step): loop(step)
    case .binding(let slot, let expression, let body, let otherwise):
      guard let drawn = evaluator.evaluate(expression).drawn, !isEmpty(drawn) else {
        return run(otherwise)
      }
      evaluator.slots[slot] = .value(drawn)
      run(body)
    case .inclusion(let step): include(step)
    case .figure(let step): figure(step)
    case .paragraph(let body, let line):
      writer.beginParagraph(origin(line))
      run(body)
      writer.endParagraph(origin(line))
    }
  }

  private func holds(_ condition: Expression?) -> Bool {
    guard let condition else { return true }
    return evaluator.holds(condition)
  }

  /// An empty list has no more to say than an absent one.
  private func isEmpty(_ drawn: Drawn) -> Bool {
    if case .list(let values) = drawn.value { values.isEmpty } else { false }
  }

  private mutating func output(_ expression: Expression, _ place: Place) {
    switch evaluator.evaluate(expression) {
    case .absent(let gap): problems.append(gap.diagnostic(place, evaluator.context.view))
    case .value(let drawn):
      write(drawn, place)
      if isInferred(drawn) {
        writer.write(Array(template.wording.inferred.utf8), origin(of: drawn, place))
      }
    }
  }

  /// Whether a value that is printed is to be marked, in the language in which it is printed.
  private func isInferred(_ drawn: Drawn) -> Bool {
    let view = evaluator.context.view
    guard view.marksInferred, let record = drawn.record, !drawn.path.isEmpty else { return false }
    return view.isInferred(record, "\(drawn.path).\(template.wording.language.rawValue)")
  }

  private mutating func write(_ drawn: Drawn, _ place: Place) {
    if drawn.isMarkup, case .text(let text) = drawn.value {
      return writer.write(Array(text.utf8), origin(of: drawn, place))
    }
    if case .text = drawn.value, let parts = drawn.parts {
      for part in parts { write(part, place) }
      return
    }
    switch drawn.value {
    case .text(let text), .choice(let text): write(text, nil, origin(of: drawn, place))
    case .integer(let number): write(String(number), nil, origin(of: drawn, place))
    case .localized(let texts):
      guard let (text, language) = texts.text(for: template.wording.language) else {
        return problems.append(
          Gap.filter("text", drawn).diagnostic(place, evaluator.context.view))
      }
      write(
        text, language == template.wording.language ? nil : language, origin(of: drawn, place))
    default: break
    }
  }

  /// Writes words escaped; in another language than the document's as a link that says which.
  private mutating func write(_ words: String, _ language: Language?, _ origin: RenderedOrigin) {
    let escaped = MarkdownEscape.escape(
      words, after: writer.currentLine, isAtSpace: writer.isAtSpace)
    guard let language else { return writer.write(escaped, origin) }
    writer.write(Array("[".utf8) + escaped + Array("](lang:\(language.rawValue))".utf8), origin)
  }

  private func origin(of drawn: Drawn, _ place: Place) -> RenderedOrigin {
    drawn.record.map { .record($0, path: drawn.path) } ?? origin(place.line)
  }

  private mutating func loop(_ step: LoopStep) {
    let elements = evaluator.evaluate(step.list).drawn?.elements ?? []
    guard !elements.isEmpty else { return run(step.empty) }
    for (index, element) in elements.enumerated() {
      evaluator.slots[step.slot] = .value(element)
      evaluator.slots[step.slot + 1] = .loop(Round(elements: elements, index: index))
      guard let texts = separators(step.separator) else {
        run(step.body)
        continue
      }
      if index > 0 {
        let text = index == elements.count - 1 ? texts.last : texts.each
        writer.write(Array(text.utf8), origin(step.line))
      }
      let start = writer.count
      writer.beginRound()
      run(step.body)
      writer.endRound(from: start)
    }
  }

  /// Asks for a figure in a paragraph of its own, which becomes one in the tree.
  private mutating func figure(_ step: FigureStep) {
    var arguments: [FigureRequest.Argument] = []
    for argument in step.arguments {
      switch evaluator.evaluate(argument.value) {
      case .absent(let gap):
        problems.append(gap.diagnostic(argument.place, evaluator.context.view))
      case .value(let drawn):
        guard case .reference(let reference) = drawn.value else { continue }
        arguments.append(FigureRequest.Argument(name: argument.name, key: reference.target))
      }
    }
    let address = FigureRequest(step.name, arguments).address
    writer.write(Array("[figure](figure:\(address))".utf8), origin(step.line))
  }

  private func separators(_ separator: LoopSeparator) -> (each: String, last: String)? {
    switch separator {
    case .nothing: nil
    case .listed: (template.wording.separator, template.wording.lastSeparator)
    case .texts(let text, let last): (text, last)
    }
  }

  private mutating func include(_ step: InclusionStep) {
    guard depth < 64 else { return }
    depth += 1
    defer { depth -= 1 }
    let partial = template.partials[step.partial]
    var slots = [Slot](repeating: .empty, count: partial.slots)
    for argument in step.arguments {
      switch evaluator.evaluate(argument.value) {
      case .value(let drawn): slots[argument.slot] = .value(drawn)
      case .absent(let gap):
        if !argument.isOptional {
          problems.append(gap.diagnostic(argument.place, evaluator.context.view))
        }
      }
    }
    let (outer, outerSlots) = (current, evaluator.slots)
    (current, evaluator.slots) = (partial, slots)
    run(partial.steps)
    (current, evaluator.slots) = (outer, outerSlots)
  }
}
