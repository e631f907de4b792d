import Archive
import Records

/// Changes a value so that it still fits its shape and says something else.
struct Alteration {
  let archive: Archive

  /// The fields with the value at a path changed; `nil` where nothing stands there or nothing else
  /// can stand there.
  func altered(_ values: FieldValues, at path: String, _ shape: GroupShape) -> FieldValues? {
    let steps = path.split(separator: ".").map(String.init)
    guard case .group(let altered)? = altered(.group(values), steps[...], .group(shape)) else {
      return nil
    }
    return altered
  }

  private func altered(_ value: Value, _ steps: ArraySlice<String>, _ shape: Shape) -> Value? {
    guard let step = steps.first else { return other(value, shape) }
    let rest = steps.dropFirst()
    switch (value, shape) {
    case (.group(var fields), .group(let group)):
      guard let inner = fields[step], let field = group.field(step) else { return nil }
      guard let changed = altered(inner, rest, field.shape) else { return nil }
      fields[step] = changed
      return .group(fields)
    case (.list(var elements), .list(let element)):
      let index = elements.indices.first {
        FieldPath.element(of: "", at: $0, elements[$0]) == step
      }
      guard let index, let changed = altered(elements[index], rest, element) else { return nil }
      elements[index] = changed
      return .list(elements)
    case (.localized(var text), .localized):
      guard let language = Language(rawValue: step), let words = text[language], rest.isEmpty
      else { return nil }
      text[language] = words + " altered"
      return .localized(text)
    default: return nil
    }
  }

  /// Another value of the shape.
  private func other(_ value: Value, _ shape: Shape) -> Value? {
    switch (value, shape) {
    case (.text(let text), _): .text(text + " altered")
    case (.localized(let text), _):
      .localized(LocalizedText(text.texts.mapValues { $0 + " altered" }))
    case (.integer(let number), _): .integer(number + 1)
    case (.flag(let flag), _): .flag(!flag)
    case (.date(let date), _): later(date).map(Value.date)
    case (.days(let days), _): later(days).map(Value.days)
    case (.language(let language), _):
      Language.allCases.first { $0 != language }.map(Value.language)
    case (.choice(let word), .choice(let list)):
      list.options.map(\.word).first { $0 != word }.map(Value.choice)
    case (.reference(let reference), .reference(let kinds)):
      another(reference, kinds).map { .reference(Reference($0)) }
    case (.list(let elements), .list(let element)):
      elements.first.flatMap { other($0, element) }.map { .list([$0] + elements.dropFirst()) }
    case (.group(let fields), .group(let group)): changed(fields, group).map(Value.group)
    default: nil
    }
  }

  /// The fields with the first one changed that can be.
  private func changed(_ fields: FieldValues, _ group: GroupShape) -> FieldValues? {
    for pair in fields.pairs {
      guard let shape = group.field(pair.name)?.shape, let value = other(pair.value, shape) else {
        continue
      }
      var fields = fields
      fields[pair.name] = value
      return fields
    }
    return nil
  }

  private func another(_ reference: Reference, _ kinds: [Kind]) -> Key? {
    (kinds.isEmpty ? Kind.allCases : kinds).lazy.flatMap { archive.keys(of: $0) }
      .first { $0 != reference.target }
  }

  private func later(_ date: PartialDate) -> PartialDate? {
    date.day != nil
      ? PartialDate(CivilDay(number: date.earliest.number + 1))
      : PartialDate(year: date.year + 1, month: date.month)
  }

  private func later(_ days: DaySet) -> DaySet? {
    switch days {
    case .days(let runs):
      DaySet(
        runs: runs.map {
          CivilDay(number: $0.lowerBound.number + 1)...CivilDay(number: $0.upperBound.number + 1)
        })
    case .within(let first, let last):
      later(first).flatMap { first in later(last).map { .within(first, $0) } }
    }
  }
}
