internal import Answers
internal import Archive
internal import Diagnostics
internal import Records

/// What is said where a record that was asked for is not there.
enum MissingRecord {
  static func problem(_ key: Key, _ view: RecordView) -> Diagnostic {
    if view.archive[key] != nil {
      let notes = ["it is restricted, under embargo, or not known to have happened by that day"]
      return Diagnostic(.noSuchRecord, at: nil, "\(key) is left out of this view", notes: notes)
    }
    return Diagnostic(
      .noSuchRecord, at: nil, "no record `\(key)` is held",
      suggestion: NearMiss.of(key.text, among: view.archive.allEntries.map(\.key.text)))
  }
}
