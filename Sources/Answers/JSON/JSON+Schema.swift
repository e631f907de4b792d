public import Records

extension JSON {
  /// The JSON Schema of a kind of record, as `show` gives its `fields`: from the table of the kind.
  public init(schemaOf kind: Kind) {
    let table = kind.table
    self = .object(
      [
        Member("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
        Member("title", .string(kind.rawValue)),
        Member("description", .string(table.summary)),
      ] + JSON.members(of: table.shape))
  }

  private static func members(of group: GroupShape) -> [Member] {
    let required = group.fields.filter(\.isRequired).map { JSON.string($0.name) }
    return [
      Member("type", .string("object")),
      Member(
        "properties",
        .object(
          group.fields.map { field in
            Member(
              field.name,
              .object([Member("description", .string(field.summary))] + schema(of: field.shape)))
          })),
      Member("required", .array(required)),
      Member("additionalProperties", .bool(false)),
    ]
  }

  private static func schema(of shape: Shape) -> [Member] {
    switch shape {
    case .text, .date, .days: [Member("type", .string("string"))]
    case .integer: [Member("type", .string("integer"))]
    case .flag: [Member("type", .string("boolean"))]
    case .language: [Member("enum", .array(Language.allCases.map { .string($0.rawValue) }))]
    case .choice(let list): [Member("enum", .array(list.options.map { .string($0.word) }))]
    case .localized:
      [
        Member("type", .string("object")),
        Member("additionalProperties", .object([Member("type", .string("string"))])),
      ]
    case .reference:
      [
        Member("type", .string("object")),
        Member("required", .array(["target", "pinpoint", "written"].map(JSON.string))),
      ]
    case .list(let element):
      [Member("type", .string("array")), Member("items", .object(schema(of: element)))]
    case .group(let group): members(of: group)
    }
  }
}
