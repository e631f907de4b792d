public import Records

/// An answer about one record that is told with its trace, such as the life of a recommendation.
public protocol RecordDetail: Answer {
  /// Its name: the member of the trace's JSON.
  static var name: String { get }
  /// Answers about an address; `nil` where the question does not arise for what it names.
  init?(_ key: Key, in view: RecordView)
}

/// The answers that are told with a trace.
public enum RecordDetails {
  /// Every kind of such answer, in the order in which they are told.
  static let all: [any RecordDetail.Type] = [
    ConsiderationAnswer.self, LineageAnswer.self, LifeAnswer.self, RelationsAnswer.self,
  ]

  /// Those that arise for an address.
  public static func of(_ key: Key, in view: RecordView) -> [(name: String, answer: any Answer)] {
    all.compactMap { kind in kind.init(key, in: view).map { (kind.name, $0) } }
  }
}
