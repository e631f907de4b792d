import Archive
import Records

/// Puts some value where a record has none.
struct SampleValues {
  private let archive: Archive

  init(_ archive: Archive) { self.archive = archive }

  /// The fields with a value at a path; `nil` where the path is that of no field, or of one that
  /// has a value.
  func adding(to values: FieldValues, at path: String, _ shape: GroupShape) -> FieldValues? {
    let steps = path.split(separator: ".").map(String.init)
    guard case .group(let added)? = adding(to: .group(values), steps[...], .group(shape)) else {
      return nil
    }
    return added
  }

  private func adding(to value: Value?, _ steps: ArraySlice<String>, _ shape: Shape) -> Value? {
    guard let step = steps.first else { return value == nil ? sample(shape) : nil }
    let rest = steps.dropFirst()
    switch shape {
    case .group(let group):
      var fields = FieldValues()
      if case .group(let given)? = value { fields = given }
      guard let field = group.field(step),
        let inner = adding(to: fields[step], rest, field.shape)
      else { return nil }
      fields[step] = inner
      return .group(fields)
    case .list(let element):
      guard case .list(var elements)? = value,
        let index = elements.indices.first(where: {
          FieldPath.element(of: "", at: $0, elements[$0]) == step
        }),
        let inner = adding(to: elements[index], rest, element)
      else { return nil }
      elements[index] = inner
      return .list(elements)
    default: return nil
    }
  }

  private func sample(_ shape: Shape) -> Value? {
    switch shape {
    case .text: .text("sample")
    case .localized: .localized(LocalizedText([.en: "sample"]))
    case .integer: .integer(1)
    case .flag: .flag(true)
    case .date: PartialDate(year: 2001).map(Value.date)
    case .days: PartialDate(year: 2001).map { .days(.within($0, $0)) }
    case .language: .language(.fr)
    case .choice(let list): (list.options.first?.word).map(Value.choice)
    case .reference(let kinds): reference(kinds)
    case .list(let element): sample(element).map { .list([$0]) }
    case .group(let group): fields(group)
    }
  }

  private func reference(_ kinds: [Kind]) -> Value? {
    (kinds.isEmpty ? Kind.allCases : kinds).lazy.compactMap { archive.keys(of: $0).first }.first
      .map { .reference(Reference($0)) }
  }

  /// The required fields of a group, or its first where none is required.
  private func fields(_ group: GroupShape) -> Value? {
    let required = group.fields.filter(\.isRequired)
    let chosen = required.isEmpty ? Array(group.fields.prefix(1)) : required
    return .group(
      FieldValues(
        chosen.compactMap { field in sample(field.shape).map { .init(field.name, $0) } }))
  }
}
