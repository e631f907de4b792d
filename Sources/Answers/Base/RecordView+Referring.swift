import Archive
import Records

extension RecordView {
  /// The records of a type in view with a reference to an address in a field, or in an element of it.
  func referring<R: Record>(to key: Key, from field: String, _ type: R.Type) -> [Key] {
    var found: [Key] = []
    for link in archive.links.to[key] ?? [] where !link.isSource && found.last != link.from {
      guard link.path == field || link.path.hasPrefix("\(field)."),
        self[link.from]?.record is R
      else { continue }
      found.append(link.from)
    }
    return found
  }
}
