import Diagnostics
import Records

extension Checker {
  typealias Checked = (Expression, Form)

  /// Checks an expression; literal words take the shape that is expected of them.
  mutating func expression(_ written: SyntaxExpression, like shape: Shape) -> Checked? {
    if case .string(let text, let span) = written, let made = constant(text, span, like: shape) {
      return made
    }
    return expression(written)
  }

  mutating func expression(_ written: SyntaxExpression) -> Checked? {
    switch written {
    case .invalid: return nil
    case .string(let text, _): return (.constant(Drawn(.text(text))), .shape(.text))
    case .integer(let number, _): return (.constant(Drawn(.integer(number))), .shape(.integer))
    case .flag(let flag, _): return (.constant(Drawn(.flag(flag))), .shape(.flag))
    case .name(let name, let span): return self.name(name, span)
    case .member(.name("loop", _), let member, let span) where !loops.isEmpty:
      return loopMember(member, span)
    case .member(let base, let member, let span):
      return expression(base).flatMap { self.member($0, member, span) }
    case .filter(let base, let name, let span, let arguments):
      return filter(expression(base), name, span, arguments)
    case .not(let inner): return expression(inner).map { (.not($0.0), .shape(.flag)) }
    case .both(let left, let right): return pair(left, right).map { (.both($0, $1), .shape(.flag)) }
    case .either(let left, let right):
      return pair(left, right).map { (.either($0, $1), .shape(.flag)) }
    case .comparison(let comparison, let left, let right):
      return self.comparison(comparison, left, right)
    }
  }

  private mutating func pair(
    _ left: SyntaxExpression, _ right: SyntaxExpression
  ) -> (Expression, Expression)? {
    let (a, b) = (expression(left), expression(right))
    guard let a, let b else { return nil }
    return (a.0, b.0)
  }

  private mutating func name(_ name: String, _ span: Range<Int>) -> Checked? {
    if let entry = scope.last(where: { $0.name == name }) {
      return entry.form.map { (.slot(entry.slot, name), $0) }
    }
    let roots = hasRoots ? names.roots : []
    if let root = roots.first(where: { $0.name == name }) {
      return (.root(name), .shape(root.shape))
    }
    let known = scope.reversed().map(\.name) + roots.map(\.name)
    var notes: [String] = []
    if name == "loop" {
      notes = ["`loop` is known inside `{% for %}`, as in `loop.index`"]
    } else if !hasRoots, names.roots.contains(where: { $0.name == name }) {
      notes = ["a partial sees only its arguments; declare `{% argument \(name): … %}`"]
    }
    report(
      .unknownName, span, "there is no `\(name)` here", notes: notes,
      near: NearMiss.of(name, among: known))
    return nil
  }

  private mutating func loopMember(_ member: String, _ span: Range<Int>) -> Checked? {
    let (slot, element) = loops[loops.count - 1]
    guard let name = LoopName(rawValue: member) else {
      let near = NearMiss.of(member, among: LoopName.allCases.map(\.rawValue))
      report(.unknownMember, span, "`loop` has no `\(member)`", near: near)
      return nil
    }
    guard let element else { return nil }
    return (.loop(slot, name), name.form(of: element))
  }

  private mutating func member(_ base: Checked, _ member: String, _ span: Range<Int>) -> Checked? {
    let members = base.1.shape.map { names.members(of: $0) } ?? []
    guard let found = members.first(where: { $0.name == member }) else {
      let near = NearMiss.of(member, among: members.map(\.name))
      var notes: [String] = []
      if case .shape(.reference(let kinds)) = base.1, kinds.count != 1 {
        notes = ["records of several kinds have only the members that all have; see `of_kind`"]
      }
      report(.unknownMember, span, "\(base.1.name) has no `\(member)`", notes: notes, near: near)
      return nil
    }
    return (.member(base.0, member), .shape(found.shape))
  }

  /// The record of a key that a template names.
  mutating func record(_ text: String, _ span: Range<Int>) -> Checked? {
    switch names.standing(of: Key(text)) {
    case .held(let kind): return (.record(Key(text)), .shape(.reference([kind])))
    case .unknown(let near):
      report(.unknownKey, span, "no record has the key \(text)", near: near)
      return nil
    }
  }
}
