internal import Archive
internal import Records

/// A record file with every field of its kind: the required ones to be filled, the others as
/// comments to be uncommented.
struct EmptyRecord {
  private(set) var text = ""
  private let examples: Archive?
  /// The fields that nothing requires and without which, or another, the record has no key.
  private static let keyFields: [Kind: String] = [.document: "symbol", .session: "ordinal"]

  /// Writes the file of a kind; examples of references come from the given archive.
  init(_ table: KindTable, examples: Archive?) {
    self.examples = examples
    text =
      "---\n# \(table.summary)\n# A line that begins with # is an explanation or a field not in use.\n"
    text += "kind: \(table.kind.rawValue)\n"
    for field in table.shape.fields where field.name != table.bodyField {
      let isKey = EmptyRecord.keyFields[table.kind] == field.name
      write(field, indent: 0, isUsed: field.isRequired || isKey)
    }
    for field in FieldsOfEveryKind.fields where field.name != "kind" {
      write(field, indent: 0, isUsed: false)
    }
    text += "---\n"
    if table.bodyField != nil { text += "\nThe text, in templated Markdown.\n" }
  }

  private mutating func write(_ field: FieldDescription, indent: Int, isUsed: Bool) {
    let margin = String(repeating: " ", count: indent)
    let mark = isUsed ? "" : "# "
    let required = field.isRequired ? " (required)" : ""
    text += "\n\(margin)# \(field.summary)\(required)\n"
    text += note(field.shape, margin)
    switch field.shape {
    case .group(let group), .list(.group(let group)):
      text += "\(margin)\(mark)\(field.name):\n"
      let isList = if case .list = field.shape { true } else { false }
      for (position, inner) in group.fields.enumerated() {
        let lead = isList ? (position == 0 ? "  - " : "    ") : "  "
        text +=
          "\(margin)\(mark)\(lead)\(inner.name): \(example(inner.shape))  # \(inner.summary)\n"
      }
    default: text += "\(margin)\(mark)\(field.name): \(example(field.shape))\n"
    }
  }

  private func note(_ shape: Shape, _ margin: String) -> String {
    switch shape {
    case .choice(let list), .list(.choice(let list)):
      list.options.map { "\(margin)#   \($0.word): \($0.sentence)\n" }.joined()
    default: ""
    }
  }

  private func example(_ shape: Shape) -> String {
    switch shape {
    case .text: "words"
    case .localized: "{en: words}"
    case .integer: "1"
    case .flag: "yes"
    case .date: "2026-10-19"
    case .days: "2026-10-19..2026-10-21"
    case .language: "en"
    case .choice(let list): list.options.first?.word ?? ""
    case .reference(let kinds): examples.flatMap { known(kinds, $0) } ?? "key"
    case .list(.group(let group)):
      "[{\(group.fields.first.map { "\($0.name): \(example($0.shape))" } ?? "")}]"
    case .list(let element): "[\(example(element))]"
    case .group(let group):
      "{\(group.fields.filter(\.isRequired).map { "\($0.name): \(example($0.shape))" }.joined(separator: ", "))}"
    }
  }

  private func known(_ kinds: [Kind], _ archive: Archive) -> String? {
    kinds.lazy.compactMap { archive.keys(of: $0).first?.text }.first
  }
}
