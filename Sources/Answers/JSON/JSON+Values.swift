public import Records

extension JSON {
  /// The JSON of a field's value.
  ///
  /// A text per language is an object by language; days, dates and words of a list are texts as a
  /// record writes them; a reference is an object with `target`, `pinpoint` and `written`.
  public init(_ value: Value) {
    switch value {
    case .text(let text): self = .string(text)
    case .choice(let word): self = .string(word)
    case .localized(let text):
      self = .object(text.languages.map { Member($0.rawValue, .string(text[$0] ?? "")) })
    case .integer(let number): self = .number(number)
    case .flag(let flag): self = .bool(flag)
    case .date(let date): self = .string(date.text)
    case .days(let days): self = .string(days.text)
    case .language(let language): self = .string(language.rawValue)
    case .reference(let reference): self = JSON(reference)
    case .list(let values): self = .array(values.map(JSON.init))
    case .group(let values): self = JSON(values)
    }
  }

  /// The JSON of fields: an object in the order of their table.
  public init(_ values: FieldValues) {
    self = .object(values.pairs.map { Member($0.name, JSON($0.value)) })
  }

  /// The JSON of a reference.
  public init(_ reference: Reference) {
    self = .object([
      Member("target", .string(reference.target.text)),
      Member("pinpoint", reference.pinpoint.map(JSON.init) ?? .null),
      Member("written", .string(reference.written)),
    ])
  }

  /// The JSON of a pinpoint: its steps from the outermost, each with its unit and places.
  public init(_ pinpoint: Pinpoint) {
    self = .array(
      pinpoint.steps.map { step in
        .object([
          Member("unit", .string(step.unit.rawValue)),
          Member(
            "places",
            .array(
              step.places.map {
                .object([Member("first", .string($0.first)), Member("last", .string($0.last))])
              })),
        ])
      })
  }
}
