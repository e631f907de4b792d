import Archive
import Records

/// A column of a list as a person reads it.
struct ListColumn: Sendable {
  let heading: String
  let words: @Sendable (ListedRecord) -> String

  /// The columns for the records of a kind.
  static func of(_ kind: Kind) -> [ListColumn] {
    [key] + (byKind[kind] ?? [title]) + [source]
  }

  private static let byKind: [Kind: [ListColumn]] = [
    .session: [
      days, during, field("place", "Place"), field("status", "Status"), field("report", "Report"),
    ],
    .act: [days, title, parts("effects", "class", "Effects")],
    .document: [days, field("type", "Type"), title],
    .item: [
      days, title, field("topics", "Topics"), parts("provisions", "provision", "Provisions"),
    ],
    .statement: [days, field("speaker", "Speaker"), field("verb", "Verb"), title],
    .recommendation: [days, state, field("addressee", "Addressee"), title],
    .event: [days, field("type", "Type"), title],
    .statistic: [
      days, field("value", "Value"), field("unit", "Unit"), field("qualifier", "Qualified as"),
      field("speaker", "Said by"), title,
    ],
    .method: [field("since", "Since"), title],
    .body: [title, field("parent", "Parent"), field("series", "Series")],
  ]

  private static let key = ListColumn(heading: "Key") { $0.key.symbol ?? $0.key.text }
  private static let source = ListColumn(heading: "Source") { $0.sources }
  private static let title = ListColumn(heading: "Title or text") { record in
    guard let line = record.title?.text(for: .en)?.text.split(separator: "\n").first else {
      return ""
    }
    return line + (record.values["title"] == nil ? "" : firmness(of: "title", record))
  }
  private static let days = ListColumn(heading: "When") { record in
    if case .days(let days)? = record.values["days"] { return days.text }
    guard let days = record.days else { return "" }
    return days.lowerBound == days.upperBound
      ? days.lowerBound.text : "between \(days.lowerBound.text) and \(days.upperBound.text)"
  }

  private static let during = ListColumn(heading: "During") { record in
    record.during.map(\.text).joined(separator: ", ")
  }
  /// The latest state, with what brought it about or to whom it was submitted.
  private static let state = ListColumn(heading: "State") { record in
    guard let state = record.state else { return "unknown" }
    let other = state.to.map { "to \($0.target)" } ?? state.by.map { "by \($0.target)" }
    let when = record.life.map { "(\($0.when == "not recorded" ? "day not recorded" : $0.when))" }
    return [state.state.rawValue, other, when].compactMap(\.self).joined(separator: " ")
  }

  private static func field(_ name: String, _ heading: String) -> ListColumn {
    ListColumn(heading: heading) { record in
      record.values[name].map { $0.words() + firmness(of: name, record) } ?? ""
    }
  }

  /// How firm a value is where its source does not print it.
  private static func firmness(of path: String, _ record: ListedRecord) -> String {
    record.entry.provenance.firmness(of: path) == .inferred ? " (inferred)" : ""
  }

  /// The words of one field of all parts, each once.
  private static func parts(_ name: String, _ inner: String, _ heading: String) -> ListColumn {
    ListColumn(heading: heading) { record in
      guard case .list(let parts)? = record.values[name] else { return "" }
      var found: [String] = []
      for case .group(let values) in parts {
        if let word = values[inner]?.words(), !found.contains(word) { found.append(word) }
      }
      return found.joined(separator: ", ")
    }
  }
}
