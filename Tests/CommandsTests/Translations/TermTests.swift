import Testing
import XML

/// The list of terms: what both languages have, with sources, and nothing that must not be told.
@Suite struct TermTests {
  private func terms(_ folder: TemporaryFolder) throws -> XMLElement {
    let run = try ProgramRun(
      ["export", "terms", "--from", "en", "--to-language", "zh"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    return try #require(XMLReader.read(Array(run.output.utf8), file: "terms.tbx").root)
  }

  @Test func namesStandInBothLanguagesWithTheirSources() throws {
    let root = try terms(DraftWorkspace.make())
    #expect(root.name == "tbx" && root.attribute("type") == "TBX-Basic")
    let entries = root.elements.filter { $0.name == "conceptEntry" }
    #expect(
      entries.map { $0.child("note")?.text } == [
        "assembly", "rivers", "topic/dams", "topic/flash-floods", "topic/floods",
        "assembly/resolution/1/1",
      ])
    let act = try #require(entries.last)
    #expect(act.elements.filter { $0.name == "term" }.map(\.text) == ["Rivers", "河流"])
    #expect(
      act.elements.filter { $0.name == "admin" }.map(\.text).allSatisfy {
        $0 == "RIV/COM/2020/1, para. 1"
      })
    #expect(Set(entries.compactMap { $0.attribute("id") }).count == entries.count)
  }

  @Test func whatIsUnconfirmedOrRestrictedOrInOneLanguageIsLeftOut() throws {
    let folder = try DraftWorkspace.make()
    try folder.write(
      "Sessions/lakes/body.md",
      """
      ---
      kind: body
      id: lakes
      access: restricted
      name: {en: Committee on Lakes, zh: 湖泊委员会}
      gatherings: [{noun: session}]
      ---

      """)
    try folder.write(
      "Sessions/ponds/body.md",
      """
      ---
      kind: body
      id: ponds
      name: {en: Committee on Ponds, zh: 池塘委员会}
      short-name: {en: Ponds}
      sources: {name.zh: {cite: RIV/COM/2020/1, firmness: unconfirmed}}
      gatherings: [{noun: session}]
      ---

      """)
    let text = try terms(folder).text
    for word in ["Lakes", "湖泊", "Ponds", "池塘"] { #expect(!text.contains(word)) }
    #expect(text.contains("河流委员会"))
  }
}
