/// An expression as it was written, before names and types are checked.
indirect enum SyntaxExpression: Sendable {
  /// What could not be read; its problem has been reported.
  case invalid
  case string(String, Range<Int>)
  case integer(Int, Range<Int>)
  case flag(Bool, Range<Int>)
  case name(String, Range<Int>)
  case member(SyntaxExpression, String, Range<Int>)
  case filter(SyntaxExpression, String, Range<Int>, [SyntaxExpression])
  case not(SyntaxExpression)
  case both(SyntaxExpression, SyntaxExpression)
  case either(SyntaxExpression, SyntaxExpression)
  case comparison(Comparison, SyntaxExpression, SyntaxExpression)

  /// The stretch of the template that it covers.
  var span: Range<Int> {
    switch self {
    case .invalid: 0..<0
    case .string(_, let span), .integer(_, let span), .flag(_, let span), .name(_, let span): span
    case .member(let base, _, let span), .filter(let base, _, let span, _):
      base.span.lowerBound..<span.upperBound
    case .not(let inner): inner.span
    case .both(let left, let right), .either(let left, let right),
      .comparison(_, let left, let right):
      left.span.lowerBound..<max(left.span.lowerBound, right.span.upperBound)
    }
  }
}

/// How two values are compared.
enum Comparison: String, Sendable {
  case equal = "=="
  case unequal = "!="
  case less = "<"
  case lessOrEqual = "<="
  case greater = ">"
  case greaterOrEqual = ">="
  /// Whether a list holds a value.
  case within = "in"

  var isOrder: Bool { [.less, .lessOrEqual, .greater, .greaterOrEqual].contains(self) }
}

/// A part of a template as it was written.
indirect enum SyntaxNode: Sendable {
  /// Text without a line break.
  case text(String, Int)
  /// The end of a line, and whether a tag stood on it.
  case lineBreak(tagged: Bool, Int)
  case output(SyntaxExpression, Range<Int>)
  case branch([SyntaxBranch])
  case loop(SyntaxLoop)
  case binding(SyntaxBinding)
  case inclusion(SyntaxInclusion)
  case figure(SyntaxInclusion)
  case paragraph([SyntaxNode])
}

/// A case of an `if`; the last one may have no condition.
struct SyntaxBranch: Sendable {
  var condition: SyntaxExpression?
  var body: [SyntaxNode]
}

/// A loop with what stands between its rounds and what stands for an empty list.
struct SyntaxLoop: Sendable {
  var name: String
  var nameSpan: Range<Int>
  var list: SyntaxExpression
  var separator: LoopSeparator
  var span: Range<Int>
  var body: [SyntaxNode] = []
  var empty: [SyntaxNode] = []
}

/// What stands between the rounds of a loop.
enum LoopSeparator: Sendable {
  case nothing
  /// As a list in words is written in the language of the document.
  case listed
  /// These texts, the second before the last round.
  case texts(String, last: String)
}

/// A name given to a value that may be absent.
struct SyntaxBinding: Sendable {
  var name: String
  var nameSpan: Range<Int>
  var value: SyntaxExpression
  var body: [SyntaxNode] = []
  var otherwise: [SyntaxNode] = []
}

/// The use of a partial.
struct SyntaxInclusion: Sendable {
  struct Argument {
    var name: String
    var span: Range<Int>
    var value: SyntaxExpression
  }

  var partial: String
  var span: Range<Int>
  var arguments: [Argument]
}

/// An argument that a partial declares.
struct SyntaxArgument: Sendable {
  var name: String
  var span: Range<Int>
  var isOptional: Bool
  var type: [Token]
}

/// A template as it was written, with what its tags declare and what it says.
struct SyntaxTemplate: Sendable {
  var nodes: [SyntaxNode] = []
  var arguments: [SyntaxArgument] = []
  var literals: [TemplateLiteral] = []
}
