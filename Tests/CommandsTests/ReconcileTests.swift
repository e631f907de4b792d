import Foundation
import Testing
import Zip

/// `rapporteur reconcile`: what came back beside the draft, and what is taken over.
@Suite struct ReconcileTests {
  private let folder: TemporaryFolder
  private static let path = "Sessions/rivers/3/floods"
  private static let built = "Output/rivers/3/document/floods.en.docx"

  init() throws { folder = try DraftWorkspace.make() }

  @discardableResult
  private func run(_ arguments: String..., status: Int32 = 0) throws -> ProgramRun {
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == status, "\(run.errors)\(run.output)")
    return run
  }

  @discardableResult
  private func draft() throws -> ProgramRun {
    try run("draft", "thematic", "--topic", "floods", "--session", "rivers/3")
  }

  /// Drafts a paper with a sentence of the officer's own, and builds it.
  private func build() throws {
    try draft()
    let text = try #require(folder.text("\(Self.path).md"))
    let front = try #require(text.range(of: "\n---\n"))
    let heading = try #require(text.range(of: "# ", range: front.upperBound..<text.endIndex))
    let end = try #require(text[heading.upperBound...].firstIndex(of: "\n"))
    try folder.write(
      "\(Self.path).md",
      text[..<end] + "\n\nThe officer thinks that *much* remains to be said about floods.\n"
        + text[end...])
    try run("build", "--formats", "docx")
  }

  /// Puts words in the place of others in the text of the file that was built.
  private func edit(_ old: String, _ new: String) throws {
    let bytes = try #require(FileManager.default.contents(atPath: folder[Self.built]))
    let entries = ZipReader.read(Array(bytes), file: "").entries.map { entry in
      guard entry.name == "word/document.xml" else { return entry }
      let text = String(decoding: entry.bytes, as: UTF8.self)
      #expect(text.contains(old), "\(old)")
      return ZipEntry(entry.name, Array(text.replacingOccurrences(of: old, with: new).utf8))
    }
    try folder.write(Self.built, bytes: Data(ZipWriter.write(entries)))
  }

  private func findings() throws -> [[String: Any]] {
    let run = try ProgramRun(["reconcile", Self.built, "--format", "json"], in: folder)
    let answer = try #require(run.json as? [String: Any], "\(run.errors)\(run.output)")
    return try #require(answer["findings"] as? [[String: Any]])
  }

  @Test func anUneditedFileReportsNothing() throws {
    try build()
    let before = folder.contents("Sessions")
    let run = try run("reconcile", Self.built)
    #expect(run.output.contains("nothing was changed"))
    #expect(run.errors.isEmpty, "\(run.errors)")
    #expect(folder.contents("Sessions") == before)
  }

  @Test func aVerbThatBecameAnotherIsAnAlarm() throws {
    try build()
    try edit("encouraged States", "requested States")
    let run = try run("reconcile", Self.built, status: 1)
    #expect(run.output.contains("error: "))
    #expect(run.output.contains("verb changed: “encouraged” became “requested”"))
    #expect(run.output.contains("`encourage` (encourages) became `request` (requests)"))
    #expect(run.output.contains("from assembly/resolution/1/1, field `effects.states.verb`"))
  }

  /// An element of an answer about a record stands in no field of it, and its place among others is no name.
  @Test func noFieldIsToldByANumberAlone() throws {
    try build()
    let bytes = try #require(FileManager.default.contents(atPath: folder[Self.built]))
    let entries = ZipReader.read(Array(bytes), file: "").entries.map { entry in
      guard entry.name == "word/document.xml" else { return entry }
      let text = String(decoding: entry.bytes, as: UTF8.self)
      return ZipEntry(entry.name, Array(text.replacingOccurrences(of: " of ", with: " off ").utf8))
    }
    try folder.write(Self.built, bytes: Data(ZipWriter.write(entries)))
    let origins = try findings().flatMap { $0["origins"] as? [[String: Any]] ?? [] }
    let fields = origins.compactMap { $0["field"] as? String }
    #expect(!fields.isEmpty)
    #expect(fields.allSatisfy { $0.first?.isNumber == false }, "\(fields)")
  }

  @Test func aFactKnowsItsFieldAndIsProposed() throws {
    try build()
    try edit("7 to 9 May 2012", "7 to 8 May 2012")
    let before = folder.contents("Sessions")
    let run = try run("reconcile", Self.built, "--to", "facts.patch")
    #expect(run.output.contains("from rivers/1, field `days` (RIV/COM/2020/1, para."))
    let patch = try #require(folder.text("facts.patch"))
    #expect(patch.contains("--- a/Sessions/rivers/1/session.md\n"))
    #expect(patch.contains("-days: 2012-05-07..2012-05-09\n"))
    #expect(patch.contains("+days: 2012-05-07..2012-05-08\n"))
    #expect(patch.contains("\"8\" for \"9\" (`days`)"))
    #expect(folder.contents("Sessions") == before)
  }

  @Test func aPatchIsWrittenOverNoOtherFile() throws {
    try build()
    let session = "Sessions/rivers/1/session.md"
    let before = folder.contents("Sessions")
    let run = try run("reconcile", Self.built, "--to", session, status: 2)
    #expect(run.errors.contains("[U005]"))
    #expect(folder.contents("Sessions") == before)
    try folder.write("facts.patch", "--- a/former\n")
    try self.run("reconcile", Self.built, "--to", "facts.patch")
    #expect(folder.text("facts.patch") == "")
  }

  @Test func findingsAreJSON() throws {
    try build()
    try edit("officer thinks that", "officer thinks, alas, that")
    let finding = try #require(try findings().first)
    #expect(finding["kind"] as? String == "changed")
    #expect(finding["change"] as? String == "wording")
    #expect(finding["severity"] as? String == "note")
    #expect(finding["prose"] as? Bool == true)
    let origin = try #require((finding["origins"] as? [[String: Any]])?.first)
    #expect(origin["origin"] as? String == "prose")
    #expect(origin["file"] as? String == "\(Self.path).md")
    #expect(origin["line"] as? Int != nil)
  }

  /// The words are taken over where they stand, nothing else is touched, and drafting anew keeps them.
  @Test func proseIsTakenOverAndStays() throws {
    try build()
    let before = try #require(folder.text("\(Self.path).md"))
    try edit("remains to be said", "must still be written")
    try edit("7 to 9 May 2012", "7 to 8 May 2012")
    let run = try run("reconcile", Self.built, "--apply", "prose")
    #expect(run.output.contains("taken over into \(Self.path).md"), "\(run.output)")
    let after = try #require(folder.text("\(Self.path).md"))
    #expect(
      after == before.replacingOccurrences(of: "remains to be said", with: "must still be written"))
    try draft()
    let redrafted = try #require(folder.text("\(Self.path).md"))
    #expect(
      redrafted.contains("The officer thinks that *much* must still be written about floods."))
    #expect(try findings().map { $0["change"] as? String } == ["fact"])
  }

  /// An edit in a drafted passage makes it the officer's own, which drafting anew keeps.
  @Test func anEditInADraftedPassageStays() throws {
    try build()
    let text = try #require(folder.text("\(Self.path).md"))
    let line = try #require(text.components(separatedBy: "\n").first { $0.contains("{% include") })
    try folder.write(
      "\(Self.path).md",
      text.replacingOccurrences(of: line, with: "\(line) So it was in those days."))
    try run("build", "--formats", "docx")
    try edit("So it was in those days", "So it was at that time")
    try run("reconcile", Self.built, "--apply", "prose")
    let report = try draft()
    #expect(report.output.contains("edited and kept") || report.output.contains("kept"))
    #expect(try #require(folder.text("\(Self.path).md")).contains("So it was at that time."))
  }

  private static let own = "The officer thinks that *much* remains to be said about floods.\n"

  /// The paragraph of a file that was built in which some words stand.
  private func paragraph(_ words: String) throws -> String {
    let bytes = try #require(FileManager.default.contents(atPath: folder[Self.built]))
    let entries = ZipReader.read(Array(bytes), file: "").entries
    let text = try #require(entries.first { $0.name == "word/document.xml" })
    let parts = String(decoding: text.bytes, as: UTF8.self).components(separatedBy: "<w:p>")
    let part = try #require(parts.first { $0.contains(words) })
    let end = try #require(part.range(of: "</w:p>"))
    return "<w:p>" + part[..<end.upperBound]
  }

  private static func typed(_ words: String, _ look: String = "") -> String {
    "<w:p>\(look)<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r></w:p>"
  }

  /// New paragraphs come behind the officer's own after which they stand, in their order, and stay.
  @Test func newParagraphsAreTakenOverAndStay() throws {
    try build()
    let before = try #require(folder.text("\(Self.path).md"))
    let own = try paragraph("officer thinks")
    try edit(own, own + Self.typed("1998 was *dry*.") + Self.typed("# So was 1999."))
    let run = try run("reconcile", Self.built, "--apply", "prose")
    #expect(run.output.contains("new text without a source: “1998 was *dry*.”"))
    #expect(run.output.contains("2 edits taken over into \(Self.path).md"), "\(run.output)")
    let after = try #require(folder.text("\(Self.path).md"))
    #expect(
      after
        == before.replacingOccurrences(
          of: Self.own, with: Self.own + "\n1998 was \\*dry\\*.\n\n\\# So was 1999.\n"))
    try draft()
    #expect(folder.text("\(Self.path).md")?.contains("\\# So was 1999.") == true)
    #expect(try findings().filter { $0["kind"] as? String != "renumbered" }.isEmpty)
  }

  /// A paragraph that is the officer's own is taken out where it was taken out.
  @Test func ownParagraphsThatAreGoneAreTakenOut() throws {
    try build()
    let before = try #require(folder.text("\(Self.path).md"))
    try edit(try paragraph("officer thinks"), "")
    let run = try run("reconcile", Self.built, "--apply", "prose")
    #expect(run.output.contains("lost: “The officer thinks that much"))
    let after = folder.text("\(Self.path).md")
    #expect(after == before.replacingOccurrences(of: Self.own + "\n", with: ""))
  }

  /// What is no paragraph of his, or stands beside none, is told and left to him.
  @Test(arguments: [
    ("officer thinks", "A {% tag %}.", ""),
    ("officer thinks", "A heading", "<w:pPr><w:pStyle w:val=\"H1\"/></w:pPr>"),
  ])
  func otherParagraphsAreNotTakenOver(_ beside: String, _ words: String, _ look: String) throws {
    try build()
    let old = try paragraph(beside)
    try edit(old, old + Self.typed(words, look))
    let before = folder.contents("Sessions")
    let run = try run("reconcile", Self.built, "--apply", "prose")
    #expect(run.output.contains("new text without a source: “\(words)”"))
    #expect(run.errors.contains("[B007]"), "\(run.errors)")
    #expect(folder.contents("Sessions") == before)
  }

  /// A negation beside a verb is an alarm and stays out of the draft; nothing is proposed for what is added.
  @Test func aNegationIsAnAlarmAndNotTakenOver() throws {
    try build()
    try edit("encouraged States", "has not encouraged States")
    let before = folder.contents("Sessions")
    let run = try run("reconcile", Self.built, "--apply", "prose", status: 1)
    #expect(run.output.contains("verb changed: “has not” added"), "\(run.output)")
    #expect(run.output.contains("from assembly/resolution/1/1, field `effects.states.verb`"))
    #expect(folder.contents("Sessions") == before)
  }

  /// Words in a loop are printed as often as there is something to tell, and an edit is made once.
  @Test func wordsInALoopAreNotTakenOver() throws {
    try build()
    let text = try #require(folder.text("\(Self.path).md"))
    let looped = text.replacingOccurrences(
      of: "The officer thinks that *much* remains",
      with:
        "{% for topic in paper.concerns %}Soft rain fell. {% endfor %}The officer thinks that *much* remains"
    )
    try folder.write("\(Self.path).md", looped)
    try run("build", "--formats", "docx")
    try edit("Soft rain fell", "Heavy rain fell")
    let before = folder.contents("Sessions")
    let run = try run("reconcile", Self.built, "--apply", "prose")
    #expect(run.errors.contains("[B007]"), "\(run.errors)\(run.output)")
    #expect(folder.contents("Sessions") == before)
  }

  @Test func whatWouldNotBeSaidIsNotTakenOver() throws {
    try build()
    try edit("remains to be said", "is {{ said }}")
    let before = folder.contents("Sessions")
    let run = try run("reconcile", Self.built, "--apply", "prose")
    #expect(run.errors.contains("[B007]"), "\(run.errors)")
    #expect(folder.contents("Sessions") == before)
  }

  @Test func aFileThatWasNeverOursIsMatchedByText() throws {
    try build()
    let bytes = try #require(FileManager.default.contents(atPath: folder[Self.built]))
    let entries = ZipReader.read(Array(bytes), file: "").entries.compactMap { entry -> ZipEntry? in
      if entry.name == "docProps/custom.xml" { return nil }
      let text = String(decoding: entry.bytes, as: UTF8.self)
        .replacingOccurrences(
          of: "<w:bookmark(Start|End)[^>]*/>", with: "", options: .regularExpression)
      return ZipEntry(entry.name, Array(text.utf8))
    }
    try folder.write("other.docx", bytes: Data(ZipWriter.write(entries)))
    let run = try run("reconcile", "other.docx", "--paper", "rivers/3/document/floods")
    #expect(run.output.contains("nothing was changed"), "\(run.output)")
  }

  @Test(arguments: BadCase.returnedCases.filter { $0.status == 1 })
  func ofABadFileNothingIsWritten(_ example: BadCase) throws {
    let folder = try TemporaryFolder()
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.copy(Package.fixtures + "/Templates", to: "Templates")
    let arguments = try example.arguments(folder)
    let before = folder.contents("")
    let run = try ProgramRun(
      arguments + ["--apply", "prose", "--to", "facts.patch"], in: folder)
    #expect(run.status == 1)
    #expect(folder.contents("") == before)
  }
}
