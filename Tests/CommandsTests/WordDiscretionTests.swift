import Foundation
import Testing
import Zip

/// What is restricted or withheld is in no part of a Word file: no text, property, bookmark or name.
@Suite struct WordDiscretionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.write(
      "Sessions/rivers/1/items.md",
      """
      ---
      kind: item
      session: rivers/1
      id: gauges
      title: gauges
      panellists:
        - {name: A. Brook, from: Upstream}
        - {name: B. Ford, title: Engineer, from: Downstream, withheld: true}
        - {person: person/weir, name: C. Weir, from: Midstream}
      ---

      """)
    try folder.write(
      "Sessions/persons.md", "---\nkind: person\nid: weir\nname: C. Weir\nwithheld: true\n---\n")
    try folder.write(
      "Sessions/rivers/1/secret.md",
      """
      ---
      kind: document
      symbol: RIV/1/SECRET
      title: Sluices
      type: report
      access: restricted
      body: rivers
      ---

      """)
    try folder.write(
      "Sessions/rivers/1/background-paper.md",
      Rivers.paper(
        "en",
        """
        # Panel

        The panellists were{% for item in session.items %}{% for one in item.panellists %}{% if \
        one.name %} {{ one.name }}{% endif %}{% endfor %}{% endfor %}.
        """))
    try folder.copy(Package.fixtures + "/Templates", to: "Templates")
  }

  @Test func whatMustNotBeShownIsInNoPart() throws {
    let run = try ProgramRun(["build", "--show-sources"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let files = folder.contents("Output").filter { $0.key.hasSuffix(".docx") }
    #expect(files.count == 1)
    let file = try #require(files.first)
    let reading = ZipReader.read(Array(file.value), file: file.key)
    #expect(reading.entries.count > 15)
    let parts = reading.entries.map { $0.name + String(decoding: $0.bytes, as: UTF8.self) }
    #expect(parts.contains { $0.contains("A. Brook") })
    for secret in [
      "B. Ford", "C. Weir", "weir", "Engineer", "Downstream", "Midstream", "SECRET", "Sluices",
      folder["."], "Sessions/",
    ] {
      #expect(!parts.contains { $0.contains(secret) }, "\(secret)")
    }
  }
}
