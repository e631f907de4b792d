import Records

extension FilterTable {
  static let numberFilters = [
    Filter(
      "ordinal",
      "Writes a number as an ordinal in words: third; \"feminine\" with a feminine noun.",
      takes: .integer,
      [Parameter("the gender", .word(["feminine"]), isOptional: true)], gives: .text
    ) { value, gender, context in
      let wording = context.wording
      let ordinal = gender.isEmpty ? wording.ordinal : wording.feminineOrdinal ?? wording.ordinal
      return number(value).map { value.with(.text(ordinal($0))) }
    },
    Filter(
      "cardinal", "Writes a number in words under ten, in digits from there on.", takes: .amount,
      gives: .text
    ) { value, _, context in
      number(value).map { value.with(.text(context.wording.cardinal($0))) }
    },
    Filter(
      "plural", "Chooses the form of a noun that fits the number.", takes: .amount,
      [Parameter("the forms of the noun", .forms)], gives: .text
    ) { value, forms, context in
      number(value).flatMap { noun($0, forms, context).map { value.with(.text($0)) } }
    },
    Filter(
      "words", "Writes a number with its noun: three meetings.", takes: .amount,
      [Parameter("the forms of the noun", .forms)], gives: .text
    ) { value, forms, context in
      guard let number = number(value), let noun = noun(number, forms, context) else { return nil }
      return value.with(.text(context.wording.counted(number, noun)))
    },
    Filter("count", "Counts the elements of a list.", takes: .list, gives: .integer) {
      value, _, _ in
      number(value).map { value.with(.integer($0)) }
    },
  ]

  /// A number, or how many elements a list has.
  private static func number(_ value: Drawn) -> Int? {
    switch value.value {
    case .integer(let number): number
    case .list(let values): values.count
    default: nil
    }
  }

  private static func noun(_ number: Int, _ forms: [Drawn], _ context: FilterContext) -> String? {
    let position = context.wording.plurals.position(number)
    return position < forms.count ? context.words(forms[position].value) : nil
  }
}
