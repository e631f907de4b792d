import Answers
import Archive
import Records

extension RecordView {
  /// Whether a field of a record in view may be told as a fact.
  func confirms(_ key: Key, _ path: String) -> Bool {
    self[key].map { $0.provenance.firmness(of: path) != .unconfirmed } ?? false
  }
}
