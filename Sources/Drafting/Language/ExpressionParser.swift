import Diagnostics

/// Reads the tokens of one tag; the first problem ends the reading of that tag.
struct ExpressionParser {
  let source: TemplateBytes
  private var tokens: [Token]
  private var index = 0
  private var depth = 0
  private(set) var problem: Diagnostic?

  init(_ source: TemplateBytes, _ range: Range<Int>) {
    let tokenizer = Tokenizer(source, range)
    self.source = source
    tokens = tokenizer.tokens
    problem = tokenizer.problem
    if tokens.count > 500 {
      tokens = [Token(kind: .end, span: range.lowerBound..<range.lowerBound)]
      problem = Diagnostic(
        .templateTooDeep, at: source.range(range), "the tag has more than 500 words and marks")
    }
  }

  /// The words in quotation marks, of the whole tag.
  var strings: [(text: String, span: Range<Int>)] {
    tokens.compactMap { token in
      if case .string(let text) = token.kind { (text, token.span) } else { nil }
    }
  }

  var current: Token { tokens[index] }

  mutating func advance() { if index < tokens.count - 1 { index += 1 } }

  mutating func take(mark: String) -> Bool { take(.mark(mark)) }

  mutating func take(word: String) -> Bool { take(.name(word)) }

  private mutating func take(_ kind: Token.Kind) -> Bool {
    guard current.kind == kind else { return false }
    advance()
    return true
  }

  mutating func fail(_ headline: String, code: DiagnosticCode = .malformedTag) {
    guard problem == nil else { return }
    var span = current.span
    if span.isEmpty, index > 0 { span = tokens[index - 1].span }
    problem = Diagnostic(code, at: source.range(span), headline)
  }

  mutating func expect(mark: String) {
    if !take(mark: mark) { fail("expected `\(mark)`, found \(current.said)") }
  }

  mutating func expectName(_ what: String) -> (String, Range<Int>) {
    let token = current
    guard case .name(let name) = token.kind, !ExpressionParser.reserved.contains(name) else {
      fail("expected \(what), found \(token.said)")
      return ("", token.span)
    }
    advance()
    return (name, token.span)
  }

  mutating func expectString(_ what: String) -> String {
    guard case .string(let text) = current.kind else {
      fail("expected \(what) in quotation marks, found \(current.said)")
      return ""
    }
    advance()
    return text
  }

  mutating func expectEnd() {
    if current.kind != .end { fail("expected the end of the tag, found \(current.said)") }
  }

  /// The tokens that are left, for a type.
  mutating func rest() -> [Token] {
    defer { index = tokens.count - 1 }
    return Array(tokens[index..<tokens.count - 1])
  }

  private static let reserved: Set = ["and", "or", "not", "in", "true", "false"]

  mutating func expression() -> SyntaxExpression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= 32 else {
      fail("the parentheses nest more than 32 deep", code: .templateTooDeep)
      return .invalid
    }
    var left = conjunction()
    while problem == nil, take(word: "or") { left = .either(left, conjunction()) }
    return problem == nil ? left : .invalid
  }

  private mutating func conjunction() -> SyntaxExpression {
    var left = negation()
    while problem == nil, take(word: "and") { left = .both(left, negation()) }
    return left
  }

  private mutating func negation() -> SyntaxExpression {
    var isNegated = false
    while take(word: "not") { isNegated.toggle() }
    let inner = comparison()
    return isNegated ? .not(inner) : inner
  }

  private mutating func comparison() -> SyntaxExpression {
    let left = filtered()
    let text =
      switch current.kind {
      case .mark(let mark): mark
      case .name(let name): name
      default: ""
      }
    guard problem == nil, let comparison = Comparison(rawValue: text) else { return left }
    advance()
    return .comparison(comparison, left, filtered())
  }

  /// A value with the filters that follow it.
  mutating func filtered() -> SyntaxExpression {
    var value = primary()
    while problem == nil, take(mark: "|") {
      let (name, span) = expectName("the name of a filter")
      var arguments: [SyntaxExpression] = []
      if take(mark: ":") {
        repeat { arguments.append(primary()) } while problem == nil && take(mark: ",")
      }
      value = .filter(value, name, span, arguments)
    }
    return value
  }

  private mutating func primary() -> SyntaxExpression {
    let token = current
    switch token.kind {
    case .string(let text):
      advance()
      return .string(text, token.span)
    case .integer(let number):
      advance()
      return .integer(number, token.span)
    case .name("true"), .name("false"):
      advance()
      return .flag(token.kind == .name("true"), token.span)
    case .mark("("):
      advance()
      let inner = expression()
      expect(mark: ")")
      return inner
    case .name:
      return path()
    default:
      fail("expected a name or a value, found \(token.said)")
      return .invalid
    }
  }

  private mutating func path() -> SyntaxExpression {
    let (name, span) = expectName("a name")
    var value = SyntaxExpression.name(name, span)
    while problem == nil, take(mark: ".") {
      guard case .name(let member) = current.kind else {
        fail("expected the name of a member, found \(current.said)")
        return .invalid
      }
      value = .member(value, member, current.span)
      advance()
    }
    return value
  }
}
