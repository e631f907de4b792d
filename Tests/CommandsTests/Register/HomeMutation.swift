import Archive
import Documents
import Records

/// The home of a fact, changed on a copy of the archive.
struct HomeMutation {
  let home: FactHome
  private let original = RealWorkspace.reported

  init(_ home: FactHome) { self.home = home }

  /// The archive with another value at the home; `nil` where it cannot be changed.
  var archive: Archive? {
    guard let entry = original[home.key] else { return nil }
    return home.isSource ? sourceChanged(entry) : valueChanged(entry)
  }

  /// The archive with some value where the fact says that there is none.
  var filled: Archive? {
    guard let entry = original[home.key] else { return nil }
    return SampleValues(original).adding(to: entry.values, at: home.path, entry.kind.table.shape)
      .flatMap { original.replacing(home.key, values: $0) }
  }

  /// Whether the JSON of the record changes, and the paper uses it.
  func showsInRecord(_ changed: Archive) -> Bool {
    UsedRecords.all.contains(home.key)
      && RealWorkspace.json(home.key, in: changed) != RealWorkspace.json[home.key]
  }

  /// Whether the paper says something else, or cannot be drafted any more.
  func showsInPaper(_ changed: Archive) -> Bool {
    RealWorkspace.document(from: changed).map(RealWorkspace.markdown) != UsedRecords.paper
  }

  private func valueChanged(_ entry: Entry) -> Archive? {
    Alteration(archive: original)
      .altered(entry.values, at: home.path, entry.kind.table.shape)
      .flatMap { original.replacing(home.key, values: $0) }
  }

  /// The archive with another note, or other printed words, beside the sources of the home.
  private func sourceChanged(_ entry: Entry) -> Archive? {
    var provenance = entry.provenance
    guard let sources = provenance.sources[home.path], !sources.isEmpty else { return nil }
    provenance.sources[home.path] = sources.map {
      var source = $0
      if let printed = source.printed {
        source.printed = LocalizedText(printed.texts.mapValues { $0 + " altered" })
      } else {
        source.note = (source.note ?? "") + " altered"
      }
      return source
    }
    return original.replacing(home.key, values: entry.values, provenance: provenance)
  }
}
