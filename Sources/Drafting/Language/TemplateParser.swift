import Diagnostics

/// Reads a template into its parts; every problem is kept, and reading goes on.
struct TemplateParser {
  let source: TemplateBytes
  private(set) var template = SyntaxTemplate()
  private(set) var problems: [Diagnostic]
  private var blocks = [OpenBlock("", 0..<0)]
  private var lineHasTag = false
  private var isTooDeep = false
  private let isPartial: Bool

  init(_ source: TemplateBytes, isPartial: Bool) {
    self.source = source
    self.isPartial = isPartial
    let splitter = Splitter(source)
    problems = splitter.problems
    for piece in splitter.pieces { read(piece) }
    while blocks.count > 1 {
      let open = blocks[blocks.count - 1]
      report(.unclosedBlock, open.span, "`{% \(open.word) %}` is not closed by `\(open.end)`")
      close()
    }
    template.nodes = blocks[0].sections[0]
  }

  private mutating func report(
    _ code: DiagnosticCode, _ span: Range<Int>, _ headline: String, suggestion: String? = nil
  ) {
    if isTooDeep, code == .strayTag || code == .unclosedBlock { return }
    problems.append(
      Diagnostic(code, at: source.range(span), headline, suggestion: suggestion))
  }

  private mutating func append(_ node: SyntaxNode) {
    blocks[blocks.count - 1].append(node)
  }

  private mutating func read(_ piece: Piece) {
    switch piece {
    case .text(let range): text(range)
    case .nothing: lineHasTag = true
    case .output(let inner, let whole):
      lineHasTag = true
      var parser = ExpressionParser(source, inner)
      let value = parser.expression()
      parser.expectEnd()
      keepLiterals(parser)
      append(.output(settle(parser) ? value : .invalid, whole))
    case .tag(let inner, let whole):
      lineHasTag = true
      tag(inner, whole)
    }
  }

  /// Keeps the problem of a tag; false where there was one.
  private mutating func settle(_ parser: ExpressionParser) -> Bool {
    if let problem = parser.problem { problems.append(problem) }
    return parser.problem == nil
  }

  private mutating func text(_ range: Range<Int>) {
    template.literals.append(
      TemplateLiteral(text: source.string(range), isInTag: false, offset: range.lowerBound))
    var start = range.lowerBound
    for offset in range where source.bytes[offset] == .newline {
      let end = offset > start && source.bytes[offset - 1] == 13 ? offset - 1 : offset
      if end > start { append(.text(source.string(start..<end), start)) }
      append(.lineBreak(tagged: lineHasTag, offset))
      lineHasTag = false
      start = offset + 1
    }
    if start < range.upperBound { append(.text(source.string(start..<range.upperBound), start)) }
  }

  /// Keeps the words in quotation marks of a tag, or of a part of it.
  private mutating func keepLiterals(_ parser: ExpressionParser, in part: Range<Int>? = nil) {
    for (text, span) in parser.strings where part.map({ $0.overlaps(span) }) ?? true {
      template.literals.append(
        TemplateLiteral(text: text, isInTag: true, offset: span.lowerBound + 1))
    }
  }

  private mutating func tag(_ inner: Range<Int>, _ whole: Range<Int>) {
    var parser = ExpressionParser(source, inner)
    let first = parser.current
    guard case .name(let word) = first.kind else {
      parser.fail("expected the word of a tag, found \(first.said)")
      _ = settle(parser)
      return
    }
    parser.advance()
    if word != "include", word != "figure" { keepLiterals(parser) }
    if let piece = TagReader.blocks[word] {
      guard blocks.count <= 32 else {
        if !isTooDeep { report(.templateTooDeep, whole, "blocks nest more than 32 deep") }
        isTooDeep = true
        return
      }
      var block = OpenBlock(word, whole)
      piece(&parser, &block)
      parser.expectEnd()
      if !settle(parser) { block.isBroken = true }
      blocks.append(block)
    } else if TagReader.middles.contains(word) {
      middle(word, whole, &parser)
    } else if word.hasPrefix("end"), TagReader.blocks[String(word.dropFirst(3))] != nil {
      end(word, whole, &parser)
    } else {
      single(word, first.span, whole, &parser)
    }
  }

  private mutating func middle(
    _ word: String, _ whole: Range<Int>, _ parser: inout ExpressionParser
  ) {
    let open = blocks[blocks.count - 1]
    guard open.admits(middle: word) else {
      return report(.strayTag, whole, open.refusal(of: word))
    }
    let condition = word == "elsif" ? parser.expression() : nil
    parser.expectEnd()
    blocks[blocks.count - 1].begin(
      word, settle(parser) ? condition : word == "elsif" ? .invalid : nil)
  }

  private mutating func end(_ word: String, _ whole: Range<Int>, _ parser: inout ExpressionParser) {
    parser.expectEnd()
    _ = settle(parser)
    let opening = String(word.dropFirst(3))
    guard blocks.dropFirst().contains(where: { $0.word == opening }) else {
      return report(.strayTag, whole, "`{% \(word) %}` has no `{% \(opening) %}`")
    }
    while let open = blocks.last, open.word != opening {
      report(.unclosedBlock, open.span, "`{% \(open.word) %}` is not closed by `\(open.end)`")
      close()
    }
    close()
  }

  private mutating func close() {
    if let node = blocks.removeLast().node { append(node) }
  }

  private mutating func single(
    _ word: String, _ span: Range<Int>, _ whole: Range<Int>, _ parser: inout ExpressionParser
  ) {
    switch word {
    case "include":
      let inclusion = TagReader.inclusion(&parser)
      for argument in inclusion.arguments { keepLiterals(parser, in: argument.value.span) }
      if settle(parser) { append(.inclusion(inclusion)) }
    case "figure":
      let figure = TagReader.inclusion(&parser, of: "figure")
      if settle(parser) { append(.figure(figure)) }
    case "argument":
      let argument = TagReader.argument(&parser)
      guard settle(parser) else { return }
      if !isPartial || blocks.count > 1 {
        report(.misplacedArgument, whole, "`{% argument %}` stands outside the head of a partial")
      } else if template.arguments.contains(where: { $0.name == argument.name }) {
        report(.misplacedArgument, argument.span, "`\(argument.name)` is declared twice")
      } else {
        template.arguments.append(argument)
      }
    default:
      let near = NearMiss.of(word, among: TagReader.words)
      report(.unknownTag, span, "there is no tag `\(word)`", suggestion: near)
    }
  }
}
