import Records

/// An expression whose names and types are known to be right, ready to be evaluated.
indirect enum Expression: Sendable {
  case constant(Drawn)
  case root(String)
  case slot(Int, String)
  case loop(Int, LoopName)
  case record(Key)
  case member(Expression, String)
  /// A filter by its place in the table of the set.
  case filter(Expression, Int, [Expression])
  case not(Expression)
  case both(Expression, Expression)
  case either(Expression, Expression)
  case comparison(Comparison, Expression, Expression)
}

/// What a loop says of its rounds.
enum LoopName: String, Sendable, CaseIterable {
  case index
  case first
  case last
  case count
  case even
  case previous
  case next

  func form(of element: Shape) -> Form {
    switch self {
    case .index, .count: .shape(.integer)
    case .first, .last, .even: .shape(.flag)
    case .previous, .next: .shape(element)
    }
  }
}

/// A part of a checked template, ready to be rendered.
indirect enum Step: Sendable {
  case text([UInt8], line: Int)
  case lineBreak(tagged: Bool, line: Int)
  case output(Expression, Place)
  case branch([BranchStep])
  case loop(LoopStep)
  case binding(slot: Int, Expression, body: [Step], otherwise: [Step])
  case inclusion(InclusionStep)
  case figure(FigureStep)
  case paragraph([Step], line: Int)
}

struct BranchStep: Sendable {
  var condition: Expression?
  var body: [Step]
}

struct LoopStep: Sendable {
  var list: Expression
  /// Where the element stands; the state of the loop stands in the next slot.
  var slot: Int
  var separator: LoopSeparator
  var line: Int
  var body: [Step]
  var empty: [Step]
}

struct InclusionStep: Sendable {
  struct Argument: Sendable {
    var slot: Int
    var value: Expression
    var isOptional: Bool
    var place: Place
  }

  var partial: Int
  var arguments: [Argument]
}

/// A figure with the records that it is about.
struct FigureStep: Sendable {
  struct Argument: Sendable {
    var name: String
    var value: Expression
    var place: Place
  }

  var name: String
  var arguments: [Argument]
  var line: Int
}

/// A template whose names and types are known to be right.
struct CheckedTemplate: Sendable {
  var file: String
  var isDraft: Bool
  var slots = 0
  var steps: [Step] = []
}
