import Archive
import Records
import Testing

/// The record as some documents report it, and without what nothing confirms.
@Suite struct ReportedArchiveTests {
  private static let archive = Workspace([
    "Sessions/rivers/1/session.md": """
    ---
    kind: session
    body: rivers
    ordinal: 1
    days: 2024-05-06..2024-05-08
    place: {en: Basel, fr: Bâle}
    status: held
    chairs: [A. River]
    relations:
      - {kind: after, session: rivers/2, source: RIV/2}
      - {kind: before, session: rivers/3, source: RIV/1}
    source: RIV/1
    sources:
      days: [{cite: RIV/1, otherwise: "2024"}, RIV/2]
      place.fr: RIV/2
      chairs: {cite: RIV/1, firmness: unconfirmed}
    ---
    """,
    "Sessions/rivers/documents.md": """
    ---
    kind: document
    records:
      - {symbol: RIV/1, type: report, source: RIV/1}
      - {symbol: RIV/2, type: report, source: RIV/2}
    ---
    """,
    "Sessions/rivers/others.md": """
    ---
    kind: session
    each: {body: rivers, source: RIV/2}
    records:
      - {ordinal: 2}
      - {ordinal: 3}
    ---
    """,
  ]).archive

  private func session(_ archive: Archive) -> Session? {
    archive.record(Session.self, "rivers/1")
  }

  @Test func hasOnlyWhatTheDocumentTells() throws {
    let reported = Self.archive.reported(in: ["doc/RIV/1"])
    let held = try #require(session(reported))
    #expect(held.place?.languages == [.en])
    #expect(held.status == .held)
    #expect(reported["rivers/2"] == nil)
    #expect(reported["doc/RIV/2"] == nil)
    #expect(reported["rivers"] != nil)
  }

  /// A paper can be written in every language in which some document names a body.
  @Test func namesOfBodiesStayWhoeverPrintsThem() throws {
    let archive = Workspace([
      "Sessions/meers/body.md": """
      ---
      kind: body
      id: meers
      type: committee
      name: {en: Committee on Meers, fr: Comité des lacs, ru: Комитет по озерам}
      organization: {en: League, fr: Ligue, ru: Лига}
      source: RIV/1
      sources:
        name.fr: RIV/2
        name.ru: {cite: RIV/2, firmness: unconfirmed}
        organization.fr: RIV/2
        organization.ru: {cite: RIV/2, firmness: unconfirmed}
      ---
      """
    ]).archive
    let body = archive.reported(in: ["doc/RIV/1"]).record(Body.self, "meers")
    #expect(body?.name.languages == [.en, .fr])
    #expect(body?.organization?.languages == [.en, .fr])
  }

  @Test func takesTheValueThatTheDocumentGivesInstead() throws {
    let early = try #require(session(Self.archive.reported(in: ["doc/RIV/1"])))
    #expect(early.days?.text == "2024")
    let second = try #require(session(Self.archive.reported(in: ["doc/RIV/2"])))
    #expect(second.days?.text == "2024-05-06..2024-05-08")
    #expect(second.place?.languages == [.fr])
  }

  /// An element of a list keeps its sources and its place, whatever stood before it.
  @Test func elementsOfListsKeepTheirSources() throws {
    let reported = Self.archive.reported(in: ["doc/RIV/1"])
    let entry = try #require(reported["rivers/1"])
    let held = try #require(session(reported))
    #expect(held.relations.map(\.kind) == [.before])
    #expect(entry.provenance.sources["relations.1"]?.map(\.cite.target) == ["doc/RIV/1"])
    let whole = try #require(Self.archive["rivers/1"])
    #expect(entry.place(of: "relations.1") == whole.place(of: "relations.2"))
  }

  @Test func whatNothingConfirmsIsLeftOut() throws {
    let whole = try #require(session(Self.archive))
    #expect(whole.chairs == ["A. River"])
    let confirmed = try #require(session(Self.archive.confirmed))
    #expect(confirmed.chairs.isEmpty)
    #expect(confirmed.place?.languages == [.en, .fr])
    #expect(confirmed.days?.text == "2024-05-06..2024-05-08")
  }

  /// Of a view nothing more can be seen by asking again.
  @Test func askingTwiceChangesNothing() throws {
    let once = Self.archive.reported(in: ["doc/RIV/1"])
    let twice = once.reported(in: ["doc/RIV/1"])
    #expect(once.allEntries.map(\.key) == twice.allEntries.map(\.key))
    for entry in once.allEntries {
      #expect(twice[entry.key]?.values == entry.values)
    }
  }

  @Test func links() {
    let reported = Self.archive.reported(in: ["doc/RIV/1"])
    #expect(reported.links.to["rivers/2"]?.isEmpty ?? true)
    #expect(Self.archive.links.to["rivers/2"]?.count == 1)
  }
}
