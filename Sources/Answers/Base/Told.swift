package import Records

/// Where something stands, with its sources in print for a person to read.
public struct Told: Sendable {
  /// The record, the field and the sources; `nil` where the record is not in view.
  public let evidence: Evidence?
  /// The sources in English, and what corrects them: `CTOC/COP/WG.3/2016/2, para. 35`.
  public let printed: String

  package init(_ key: Key, _ path: String = "", in view: RecordView) {
    evidence = Evidence(key, path, in: view)
    let corrections = (evidence?.corrections ?? []).map { "; corrected by \($0.summary)" }
    printed = view.printed(evidence?.sources ?? []) + corrections.joined()
  }

  var json: JSON { JSON(evidence) }
}
