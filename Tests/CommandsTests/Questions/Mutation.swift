import Answers
import Records

/// A change of the records, and what it does to the answers that it concerns.
struct Mutation: Sendable {
  /// Changes an answer.
  typealias Effect = @Sendable (inout JSON) -> Void

  /// What changes, in words.
  let name: String
  /// The documents heard besides the one that is asked about.
  var besides: Set<Key> = []
  /// Changes the files.
  let change: @Sendable (inout RecordFolder) -> Void
  /// What the answers become, by question; every other answer stays as it is.
  let effects: [String: Effect]

  /// Every change.
  static let all: [Mutation] = days + removals + records + corrections
}

extension JSON {
  /// The rows of an array without that of a session, or whatever else a member tells.
  mutating func remove(_ name: String, _ value: JSON) {
    elements.removeAll { $0[name] == value }
  }

  /// The members of the row in which a member has a value, to be changed.
  mutating func change(_ name: String, _ value: JSON, _ change: (inout JSON) -> Void) {
    for index in elements.indices where elements[index][name] == value {
      change(&elements[index])
    }
  }

  /// Every row, to be changed.
  mutating func changeAll(_ change: (inout JSON) -> Void) {
    for index in elements.indices { change(&elements[index]) }
  }
}
