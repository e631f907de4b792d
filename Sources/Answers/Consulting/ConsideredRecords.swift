import Archive
import Records

/// The records of a subject that its consideration finds through a topic of a provision, and what was said
/// under the matters that were considered.
struct ConsideredRecords {
  /// The records.
  let keys: Set<Key>

  /// Finds them for the one subject of a filter; none where it asks for two, or for another basis.
  init(_ filter: RecordFilter, in view: RecordView) {
    let isOfProvision = filter.provision != nil
    guard isOfProvision != (filter.topic != nil),
      !isOfProvision || filter.bases.isEmpty || filter.bases.contains(.topical),
      let subject = filter.topic ?? filter.provision,
      let answer = ConsiderationAnswer(subject, in: view)
    else {
      keys = []
      return
    }
    let all = answer.sessions.flatMap(\.cell.considerations) + answer.unplaced
    let found = all.filter { filter.bases.isEmpty || filter.bases.contains($0.basis) }
    let items = Set(found.filter { $0.kind == .item }.map(\.record))
    let said = items.flatMap { view.referring(to: $0, from: "item", Statement.self) }
    keys = Set(found.map(\.record) + said)
  }
}

extension RecordFilter {
  /// What it asks besides the subject.
  var withoutSubject: RecordFilter {
    var rest = self
    rest.topic = nil
    rest.provision = nil
    rest.bases = []
    return rest
  }
}
