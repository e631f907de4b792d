import Archive
import Documents
import Records
import Testing

/// No fact stands in the templates: what a record says is what the paper, or the record, shows.
@Suite struct HomeMutationTests {
  @Test(arguments: 0...43)
  func changingAHomeShows(paragraph: Int) throws {
    let facts = RealWorkspace.facts.filter { $0.paragraph == paragraph }
    for home in Set(facts.flatMap(\.homes)).sorted() {
      let effect = try Self.changing(FactHome(home))
      #expect(effect != .nothing, "\(home) was changed, and nothing shows it")
    }
  }

  @Test(arguments: 0...43)
  func whatIsAbsentWouldShow(paragraph: Int) throws {
    for fact in RealWorkspace.facts where fact.paragraph == paragraph {
      for text in fact.without {
        let home = FactHome(text)
        let entry = try #require(RealWorkspace.archive[home.key], "\(text)")
        #expect(FieldPath.value(at: home.path, in: entry.values) == nil, "\(text)")
        let sample = SampleValues(RealWorkspace.archive)
        let values = try #require(
          sample.adding(to: entry.values, at: home.path, entry.kind.table.shape), "\(text)")
        let changed = try #require(RealWorkspace.archive.replacing(home.key, values: values))
        #expect(
          RealWorkspace.json(home.key, in: changed)
            != RealWorkspace.json(home.key, in: RealWorkspace.archive), "\(text)")
        #expect(UsedRecords.all.contains(home.key), "\(text) is of a record that no paper uses")
      }
    }
  }

  /// Where a changed home shows.
  enum Effect {
    case paper
    case record
    case nothing
  }

  /// Changes a home on a copy of the archive, and looks where that shows.
  static func changing(_ home: FactHome) throws -> Effect {
    let archive = RealWorkspace.archive
    let entry = try #require(archive[home.key], "\(home.key)")
    let changed = try #require(
      home.isSource ? sourceChanged(home, entry) : valueChanged(home, entry),
      "\(home.key)#\(home.path) cannot be changed")
    if !home.isSource, let paper = RealWorkspace.document(from: changed),
      RealWorkspace.markdown(paper) != UsedRecords.paper
    {
      return .paper
    }
    let isShown =
      RealWorkspace.json(home.key, in: changed) != RealWorkspace.json(home.key, in: archive)
    return isShown && UsedRecords.all.contains(home.key) ? .record : .nothing
  }

  private static func valueChanged(_ home: FactHome, _ entry: Entry) -> Archive? {
    Alteration(archive: RealWorkspace.archive)
      .altered(entry.values, at: home.path, entry.kind.table.shape)
      .flatMap { RealWorkspace.archive.replacing(home.key, values: $0) }
  }

  /// The archive with another note beside the sources of the home.
  private static func sourceChanged(_ home: FactHome, _ entry: Entry) -> Archive? {
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
    return RealWorkspace.archive.replacing(
      home.key, values: entry.values, provenance: provenance)
  }
}
