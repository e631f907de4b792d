import Archive
import Records

/// One thing that a filter can ask of a record: what it is called, of which kinds it can be asked, and
/// when a record meets it.
struct Criterion: Sendable {
  /// What a record of unknown answer counts as: `nil` is neither met nor unmet.
  typealias Test = @Sendable (RecordFilter, Entry, FieldValues, RecordView) -> Bool?

  /// Its name, as the option of a command is called.
  let name: String
  let isSet: @Sendable (RecordFilter) -> Bool
  let applies: @Sendable (Kind) -> Bool
  let test: Test

  static let all: [Criterion] = [
    Criterion(name: "body") {
      $0.body != nil
    } applies: {
      has(["body", "session"], $0) || $0 == .body
    } test: { filter, entry, values, view in
      filter.body == entry.key || filter.body == owner(entry, values, view)
    },
    Criterion(name: "session") {
      $0.session != nil
    } applies: {
      has(["session"], $0)
    } test: {
      filter, _, values, _ in
      references(values, ["session"], inside: false).contains { $0 == filter.session }
    },
    Criterion(name: "since") {
      $0.since != nil
    } applies: {
      isDated($0)
    } test: {
      filter, entry, _, view in
      guard let since = filter.since, let days = view.days(of: entry) else { return nil }
      if days.lowerBound >= since { return true }
      return days.upperBound < since ? false : nil
    },
    Criterion(name: "until") {
      $0.until != nil
    } applies: {
      isDated($0)
    } test: {
      filter, entry, _, view in
      guard let until = filter.until, let days = view.days(of: entry) else { return nil }
      if days.upperBound <= until { return true }
      return days.lowerBound > until ? false : nil
    },
    Criterion(name: "topic") {
      $0.topic != nil
    } applies: {
      has(["topics"], $0)
    } test: {
      filter, _, values, view in
      guard let topic = filter.topic else { return true }
      let wanted = view.narrower(topic)
      return references(values, ["topics"], inside: true).contains(where: wanted.contains)
    },
    Criterion(name: "provision") {
      $0.provision != nil
    } applies: {
      has(["provisions"], $0)
    } test: { filter, _, values, _ in
      guard let provision = filter.provision else { return true }
      return provisions(in: values).contains { found in
        provision.contains(found.key)
          && (filter.bases.isEmpty || filter.bases.contains(found.basis))
      }
    },
    Criterion(name: "basis") {
      !$0.bases.isEmpty && $0.provision == nil
    } applies: {
      has(["provisions"], $0)
    } test: { filter, _, values, _ in
      provisions(in: values).contains { filter.bases.contains($0.basis) }
    },
    Criterion(name: "speaker") {
      $0.speaker != nil
    } applies: {
      has(["speaker"], $0)
    } test: {
      filter, _, values, _ in
      values["speaker"].flatMap(Speaker.init(value:)).map { $0 == filter.speaker }
    },
    Criterion(name: "addressee") {
      $0.addressee != nil
    } applies: {
      has(["addressee"], $0)
    } test: { filter, _, values, _ in
      let wanted = filter.addressee?.lowercased() ?? ""
      let named = texts(values, "addressee")
      return named.isEmpty ? nil : named.contains { $0.lowercased().contains(wanted) }
    },
    Criterion(name: "actor") {
      $0.actor != nil
    } applies: {
      has(["actor", "effects"], $0)
    } test: {
      filter, _, values, _ in
      references(values, ["actor", "on"], inside: true).contains { $0 == filter.actor }
    },
    Criterion(name: "state") {
      $0.state != nil
    } applies: {
      $0 == .recommendation
    } test: {
      filter, entry, _, view in
      (entry.record as? Recommendation).flatMap { view.history(of: $0).last?.state }
        .map { $0 == filter.state }
    },
  ]

  /// Whether records of a kind have one of the fields, on their own level or inside their parts.
  private static func has(_ fields: Set<String>, _ kind: Kind) -> Bool {
    kind.table.shape.fields.contains { field in
      fields.contains(field.name)
        || field.shape.fieldsInside.contains { fields.contains($0.name) && field.name == "effects" }
    }
  }

  private static func isDated(_ kind: Kind) -> Bool {
    switch kind {
    case .body, .treaty, .topic, .verb, .person, .fact, .workplan: false
    default: true
    }
  }
}

extension Shape {
  /// The fields of the parts that it holds, alone or in a list.
  fileprivate var fieldsInside: [FieldDescription] {
    switch self {
    case .group(let group): group.fields
    case .list(let element): element.fieldsInside
    default: []
    }
  }
}
