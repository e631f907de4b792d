/// How the inside of each tag is read, after its word.
enum TagReader {
  typealias BlockReader = @Sendable (inout ExpressionParser, inout OpenBlock) -> Void

  /// The tags that open a block.
  static let blocks: [String: BlockReader] = [
    "if": { parser, block in block.condition = parser.expression() },
    "for": { parser, block in block.loop = loop(&parser, block.span) },
    "with": { parser, block in block.binding = binding(&parser) },
    "paragraph": { _, _ in },
  ]

  /// The tags that begin another part of a block.
  static let middles: Set = ["elsif", "else", "empty"]

  /// Every word that can begin a tag, in the order in which near misses are looked for.
  static let words = [
    "if", "elsif", "else", "endif", "for", "empty", "endfor", "with", "endwith", "include",
    "figure", "argument", "paragraph", "endparagraph", "raw", "endraw",
  ]

  private static func loop(_ parser: inout ExpressionParser, _ span: Range<Int>) -> SyntaxLoop {
    let (name, nameSpan) = parser.expectName("a name for each element")
    if parser.problem == nil, !parser.take(word: "in") {
      parser.fail("expected `in`, found \(parser.current.said)")
    }
    let list = parser.filtered()
    var separator = LoopSeparator.nothing
    if parser.take(word: "listed") {
      separator = .listed
    } else if parser.take(word: "separator") {
      let text = parser.expectString("the separator")
      let last = parser.take(word: "last") ? parser.expectString("the last separator") : text
      separator = .texts(text, last: last)
    }
    return SyntaxLoop(
      name: name, nameSpan: nameSpan, list: list, separator: separator, span: span)
  }

  private static func binding(_ parser: inout ExpressionParser) -> SyntaxBinding {
    let (name, span) = parser.expectName("a name for the value")
    parser.expect(mark: "=")
    return SyntaxBinding(name: name, nameSpan: span, value: parser.expression())
  }

  static func inclusion(
    _ parser: inout ExpressionParser, of what: String = "partial"
  ) -> SyntaxInclusion {
    let nameSpan = parser.current.span
    let partial = parser.expectString("the name of a \(what)")
    var arguments: [SyntaxInclusion.Argument] = []
    while parser.problem == nil, parser.current.kind != .end {
      if !arguments.isEmpty { parser.expect(mark: ",") }
      let (name, span) = parser.expectName("the name of an argument")
      parser.expect(mark: ":")
      arguments.append(.init(name: name, span: span, value: parser.expression()))
    }
    return SyntaxInclusion(partial: partial, span: nameSpan, arguments: arguments)
  }

  static func argument(_ parser: inout ExpressionParser) -> SyntaxArgument {
    let (name, span) = parser.expectName("the name of the argument")
    let isOptional = parser.take(mark: "?")
    parser.expect(mark: ":")
    if parser.current.kind == .end { parser.fail("expected a type") }
    return SyntaxArgument(name: name, span: span, isOptional: isOptional, type: parser.rest())
  }
}
