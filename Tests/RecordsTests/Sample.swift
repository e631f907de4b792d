import Records

/// A value for any shape, so that tests can fill the records of every kind.
enum Sample {
  /// Fields of a group, each with a value.
  static func values(_ shape: GroupShape) -> FieldValues {
    FieldValues(shape.fields.map { FieldValues.Pair($0.name, value($0.shape)) })
  }

  /// A value of that shape; of a choice its last word, of a list two elements.
  static func value(_ shape: Shape) -> Value {
    switch shape {
    case .text: .text("7/4")
    case .localized: .localized(LocalizedText([.en: "a text", .zh: "文本"]))
    case .integer: .integer(43)
    case .flag: .flag(true)
    case .date: .date(PartialDate(CivilDay(number: 17_093)))
    case .days: .days(.days([CivilDay(number: 15_628)...CivilDay(number: 15_631)]))
    case .language: .language(.ar)
    case .choice(let list): .choice(list.options.last?.word ?? "")
    case .reference:
      .reference(
        Reference(
          "doc/CTOC/COP/WG.3/2012/5", Pinpoint([.init(.paragraph, [.init("4", "9")])]),
          written: "CTOC/COP/WG.3/2012/5, paras. 4-9"))
    case .list(let element): .list([value(element), value(element)])
    case .group(let group): .group(values(group))
    }
  }

  /// A value of another shape than that.
  static func wrong(_ shape: Shape) -> Value {
    if case .integer = shape { .flag(true) } else { .integer(43) }
  }

  /// Every list of words within a shape, to any depth.
  static func choices(_ shape: Shape) -> [ChoiceList] {
    switch shape {
    case .choice(let list): [list]
    case .list(let element): choices(element)
    case .group(let group): group.fields.flatMap { choices($0.shape) }
    default: []
    }
  }
}
