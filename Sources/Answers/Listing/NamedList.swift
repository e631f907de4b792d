import Records

/// A list of something other than the records of one kind, such as what is printed differently.
public protocol NamedList: Answer {
  /// Its name, as `list` takes it.
  static var name: String { get }
  /// What it lists, in one sentence.
  static var summary: String { get }
  /// The criteria of a filter that apply to it, by their names.
  static var criteria: [String] { get }
  /// The criteria of which it needs one at least; none where it is empty.
  static var needed: [String] { get }
  /// Lists what is in view and meets a filter.
  init(_ view: RecordView, _ filter: RecordFilter)
}

extension NamedList {
  /// It needs none.
  public static var needed: [String] { [] }

  /// The criteria of a filter that are set and do not apply to the list, by their names.
  public static func inapplicable(_ filter: RecordFilter) -> [String] {
    filter.criteria.map(\.name).filter { !criteria.contains($0) }
  }

  /// Whether a filter sets what the list needs.
  public static func isAsked(by filter: RecordFilter) -> Bool {
    needed.isEmpty || filter.criteria.contains { needed.contains($0.name) }
  }
}

/// The lists that are offered beside the kinds of records.
public enum NamedLists {
  /// Every such list, in the order of their names.
  public static let all: [any NamedList.Type] = [
    ConsultAnswer.self, DisagreementsAnswer.self, PanelsAnswer.self, PinpointsAnswer.self,
    RequestsAnswer.self,
  ]

  /// The list of a name.
  public static func named(_ name: String) -> (any NamedList.Type)? {
    all.first { $0.name == name }
  }
}
