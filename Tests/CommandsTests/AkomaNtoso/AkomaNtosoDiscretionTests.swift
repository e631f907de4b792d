import Foundation
import Testing

/// What is restricted, under embargo or withheld is in no byte and no name of what is written.
@Suite struct AkomaNtosoDiscretionTests {
  private static let secrets = ["RIV/SECRET", "SECRET-", "Hidden title", "Nobody Named"]

  private static func workspace() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "Sessions/rivers/body.md",
      Rivers.body.replacingOccurrences(of: "name:", with: "series: [RIV]\nname:"))
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.write(
      "Sessions/rivers/1/secret.md",
      """
      ---
      kind: document
      symbol: RIV/SECRET/1
      type: note
      title: Hidden title
      body: rivers
      embargo: 2999-01-01
      released: 2024-05-01
      ---

      """)
    try folder.write(
      "Sessions/rivers/1/restricted.md",
      """
      ---
      kind: document
      symbol: RIV/SECRET/2
      type: note
      title: Hidden title
      body: rivers
      session: rivers/1
      distribution: restricted
      ---

      """)
    try folder.write(
      "Sessions/rivers/1/report.md",
      """
      ---
      kind: document
      symbol: RIV/1
      type: report
      body: rivers
      released: 2024-06-01
      ---

      """)
    try folder.write(
      "Sessions/rivers/persons.md",
      """
      ---
      kind: person
      id: nobody
      name: Nobody Named
      withheld: true
      ---

      """)
    try folder.write(
      "Sessions/rivers/1/decision-1.md",
      """
      ---
      kind: act
      body: rivers
      form: decision
      number: 1/1
      session: rivers/1
      adopted: 2024-05-08
      title: Rivers
      source: RIV/1, para. 2
      sources: {title: "RIV/SECRET/1, para. 4"}
      document: RIV/SECRET/1
      draft: RIV/SECRET/1
      ---

      """)
    try folder.write(
      "Sessions/rivers/1/background-paper.md",
      Rivers.paper(
        "en",
        "{% with act = \"rivers/decision/1/1\" %}In {{ act | cite }} of {{ act.session | cite }}.{% endwith %}\n"
      ))
    try folder.copy(Package.root + "/Templates", to: "Templates")
    return folder
  }

  @Test func nothingWithheldReachesAnOutput() throws {
    let folder = try Self.workspace()
    let build = try ProgramRun(
      ["build", "--formats", "html,markdown,akn", "--show-sources", "--to", "out"], in: folder)
    #expect(build.status == 0, "\(build.errors)")
    for (record, name) in [("rivers/decision/1/1", "act"), ("rivers/1", "session")] {
      for format in ["akn", "html", "markdown"] {
        let run = try ProgramRun(
          ["export", format, record, "--to", "out/\(name).\(format)"], in: folder)
        #expect(run.status == 0, "\(run.errors)")
      }
    }
    let written = folder.contents("out")
    #expect(written.count >= 9)
    for (path, bytes) in written {
      let text = path + String(decoding: bytes, as: UTF8.self)
      for secret in Self.secrets { #expect(!text.contains(secret), "\(path): \(secret)") }
    }
    #expect(written.contains { String(decoding: $0.value, as: UTF8.self).contains("dec-1-1") })
    #expect(
      written.contains { String(decoding: $0.value, as: UTF8.self).contains("RIV/1, para. 2") })
  }

  @Test func whatIsWithheldIsNotExported() throws {
    let folder = try Self.workspace()
    let run = try ProgramRun(["export", "akn", "RIV/SECRET/1", "--to", "a.xml"], in: folder)
    #expect(run.status == 1)
    #expect(folder.text("a.xml") == nil)
  }
}
