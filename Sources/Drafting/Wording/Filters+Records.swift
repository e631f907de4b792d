import Records

extension FilterTable {
  static let recordFilters = [
    Filter(
      "where", "Keeps the elements whose field has the value; without a value, any value.",
      takes: .records,
      [Parameter("the name of a field", .field), Parameter("a value", .value, isOptional: true)],
      gives: .same
    ) { value, arguments, context in
      value.list(of: value.elements.filter { matches($0, arguments, context) })
    },
    Filter(
      "reject", "Leaves out the elements whose field has the value; without a value, any value.",
      takes: .records,
      [Parameter("the name of a field", .field), Parameter("a value", .value, isOptional: true)],
      gives: .same
    ) { value, arguments, context in
      value.list(of: value.elements.filter { !matches($0, arguments, context) })
    },
    Filter(
      "sort_by", "Orders the elements by a field; those without it come last.", takes: .records,
      [Parameter("the name of a field", .field)], gives: .same
    ) { value, arguments, context in
      sorted(value, arguments, context)
    },
    Filter(
      "values", "Takes the value of a field of each element that has it.", takes: .records,
      [Parameter("the name of a field", .field)], gives: .fieldList
    ) { value, arguments, context in
      let path = path(arguments, context)
      return value.list(of: value.elements.compactMap { context.field(path, of: $0) })
    },
    Filter(
      "of_kind", "Takes a record, or the records of a list, that are of the kind.",
      takes: .references, [Parameter("the kind", .word(Kind.allCases.map(\.rawValue)))],
      gives: .ofKind
    ) { value, arguments, context in
      let word = path(arguments, context)
      let isKind = { (drawn: Drawn) in
        guard case .reference(let reference) = drawn.value else { return false }
        return context.view.kind(of: reference.target)?.rawValue == word
      }
      if case .list = value.value { return value.list(of: value.elements.filter(isKind)) }
      return isKind(value) ? value : nil
    },
  ]

  private static func path(_ arguments: [Drawn], _ context: FilterContext) -> String {
    arguments.first.flatMap { context.words($0.value) } ?? ""
  }

  private static func matches(
    _ element: Drawn, _ arguments: [Drawn], _ context: FilterContext
  ) -> Bool {
    guard let field = context.field(path(arguments, context), of: element) else { return false }
    if arguments.count > 1 {
      return Likeness(wording: context.wording).contains(field.value, arguments[1].value)
    }
    if case .flag(let flag) = field.value { return flag }
    return true
  }

  private static func sorted(
    _ value: Drawn, _ arguments: [Drawn], _ context: FilterContext
  ) -> Drawn {
    let likeness = Likeness(wording: context.wording)
    let path = path(arguments, context)
    let keyed = value.elements.enumerated().map {
      (position: $0, element: $1, key: context.field(path, of: $1)?.value)
    }
    let order = keyed.sorted { a, b in
      guard let x = a.key, let y = b.key else {
        return a.key == nil && b.key == nil ? a.position < b.position : a.key != nil
      }
      if likeness.precedes(x, y) { return true }
      return likeness.precedes(y, x) ? false : a.position < b.position
    }
    return value.list(of: order.map(\.element))
  }
}
