import Foundation
import Testing

/// The set of a session: `rapporteur draft agenda`, `documents`, `report`, and `set` for all of them.
@Suite struct SessionSetTests {
  private let folder: TemporaryFolder

  init() throws { folder = try SetWorkspace.make() }

  @discardableResult
  private func run(_ arguments: String..., status: Int32 = 0) throws -> ProgramRun {
    let run = try ProgramRun(arguments, in: folder)
    #expect(run.status == status, "\(run.errors)\(run.output)")
    return run
  }

  private func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try #require(folder.text(path))
    #expect(text.contains(old), "\(text)")
    try folder.write(path, text.replacingOccurrences(of: old, with: new))
  }

  /// A paper as built, without the list of records at its end.
  private func paper(_ name: String, _ language: String = "en") throws -> String {
    let path = "Output/rivers/\(name.replacing("/", with: "/document/")).\(language).md"
    return try #require(folder.text(path))
  }

  /// The papers of two sessions in both languages, byte by byte.
  @Test func papersReadAsRecorded() throws {
    try run("draft", "set", "--session", "rivers/3")
    try run("draft", "set", "--session", "rivers/1")
    let build = try run("build")
    #expect(build.errors.isEmpty, "\(build.errors)")
    for name in ["3/annotated-agenda", "3/list-of-documents", "1/report"] {
      for language in ["en", "zh"] {
        let text = try paper(name, language)
        let file = "\(Package.fixtures)/Set/\(name.replacing("/", with: "-")).\(language).md"
        if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
          try Data(text.utf8).write(to: URL(filePath: file))
          Issue.record("recorded \(name) in \(language); run again without RECORD_SNAPSHOTS")
          continue
        }
        #expect(try text == String(contentsOf: URL(filePath: file), encoding: .utf8), "\(name)")
      }
    }
  }

  @Test func agendaIsInTheOrderOfItsNumbers() throws {
    try run("draft", "agenda", "--session", "rivers/3")
    try run("build", "rivers/3")
    let text = try paper("3/annotated-agenda")
    let numbers = ["\n| 2 |", "\n| 2 (a) |", "\n| 10 |"].map { text.range(of: $0)?.lowerBound }
    #expect(numbers.allSatisfy { $0 != nil })
    #expect(numbers.compactMap(\.self) == numbers.compactMap(\.self).sorted())
    #expect(text.contains("A. Brook, Hydrologist, Institute of Springs (Upstream)"))
    #expect(text.contains("the panellists; none is recorded by name"), "item 2 (a) is a panel")
    for hidden in ["Ford", "Engineer", "Downstream"] { #expect(!text.contains(hidden)) }
  }

  /// What is tabled at a session, or dated after its first day, is in the list of documents alone.
  @Test func agendaHasOnlyWhatIsBeforeTheSession() throws {
    try folder.write(
      "Sessions/rivers/3/tabled.md",
      """
      ---
      kind: document
      reported-in: RIV/COM/2020/1
      each: {body: rivers, session: rivers/3, source: para. 15}
      records:
        - {symbol: RIV/COM/2020/L.2, type: other, item: rivers/3/item/2}
        - {symbol: RIV/COM/2020/CRP.1, type: other}
        - {symbol: RIV/COM/2020/11, type: conference-room-paper}
        - {symbol: RIV/COM/2020/12, type: note, released: 2020-05-13}
        - {symbol: RIV/COM/2020/13, type: note, released: 2020-05-01}
      ---

      """)
    try run("draft", "set", "--session", "rivers/3")
    try run("build", "rivers/3")
    let agenda = try paper("3/annotated-agenda")
    let list = try paper("3/list-of-documents")
    for symbol in ["L.2", "CRP.1", "11", "12", "13"] {
      let row = "| [RIV/COM/2020/\(symbol)]"
      #expect(list.contains(row), "\(symbol)")
      #expect(agenda.contains(row) == (symbol == "13"), "\(symbol)")
    }
  }

  @Test func listOfDocumentsIsBySymbolAndWithoutTheReport() throws {
    try run("draft", "documents", "--session", "rivers/3")
    try run("build", "rivers/3")
    let rows = try paper("3/list-of-documents").split(separator: "\n").filter {
      $0.hasPrefix("| [RIV/COM/2020/")
    }
    #expect(rows.count == 3, "\(rows)")
    #expect(rows.first?.contains("| 2 | Living with floods |") == true)
    #expect(rows.last?.contains("| 2 (a) | Dams \\| a survey |") == true)
    #expect(rows.dropFirst().first?.contains("Title not recorded") == true)
  }

  @Test func attendanceIsInTheOrderOfTheLanguage() throws {
    try run("draft", "report", "--session", "rivers/1")
    try run("build", "rivers/1")
    #expect(try paper("1/report").contains(": Åland, Brook Islands, Marsh, Zealand ("))
    #expect(try paper("1/report", "zh").contains("：奥兰、西兰、溪群岛、"))
    #expect(try paper("1/report").contains("(number recorded: 2; no names are recorded)"))
    #expect(try paper("1/report").contains("the States signatories represented; they are not"))
  }

  @Test func jointDiscussionIsToldOnceByWhoLed() throws {
    for session in ["rivers/1", "lakes/1", "seas/1"] {
      try run("draft", "report", "--session", session)
    }
    try run("build")
    let rivers = try paper("1/report")
    let lakes = try #require(folder.text("Output/lakes/1/document/report.en.md"))
    let seas = try #require(folder.text("Output/seas/1/document/report.en.md"))
    #expect(lakes.contains("ome speakers noted that sluices should be shared"))
    #expect(lakes.contains("is told in the present report"))
    #expect(!rivers.contains("sluices"))
    #expect(rivers.contains("told in the report of that session ([LAK/2012/5]"))
    #expect(rivers.contains("the records do not say in which of the reports it is told"))
    #expect(rivers.contains("everal speakers stressed the causes of floods"))
    #expect(seas.contains("the records do not say in which of the reports it is told"))
    #expect(!seas.contains("everal speakers"))
  }

  @Test func whatIsNotRecordedIsLeftToTheOfficerInPrintAndByCheck() throws {
    try folder.write(
      "Sessions/rivers/5/session.md",
      "---\nkind: session\nbody: rivers\nordinal: 5\ndays: 2024\nstatus: planned\n---\n")
    try run("draft", "set", "--session", "rivers/5")
    try run("build", "rivers/5")
    let agenda = try paper("5/annotated-agenda")
    let report = try paper("5/report")
    #expect(agenda.contains("the items of the agenda; none is recorded"))
    #expect(agenda.contains("; time: 2024"), "planned is not convened")
    #expect(report.contains("the recommendations; none is recorded as made"))
    #expect(report.contains("do not report that it was held"))
    #expect(!report.contains("held in 2024\n"), "bounds are no days of a title")
    let check = try run("check")
    #expect(check.errors.contains("still to be written: adoption"))
    #expect(!check.errors.contains("warning"), "\(check.errors)")
  }

  @Test func editsOfTheOfficerStayWhenDraftedAnew() throws {
    try run("draft", "set", "--session", "rivers/1")
    let path = "Sessions/rivers/1/report.md"
    try edit(
      path, "{% include \"to-complete\" what: \"opening\" %}\n{# to write: opening #}",
      "The Chair opened the session.")
    try edit(path, "# Adoption of the report", "# Adoption")
    let before = folder.contents("Sessions")
    try run("draft", "set", "--session", "rivers/1")
    #expect(folder.contents("Sessions") == before)
    try edit(
      "Sessions/rivers/1/recommendations.md",
      "history: [{state: proposed, by: assembly, verb: {zh: 提出}}]", "aim: {en: depth, zh: 水深}")
    let again = try run("draft", "report", "--session", "rivers/1")
    #expect(again.output.contains("removed: recommendations put"))
    let text = try #require(folder.text(path))
    #expect(text.contains("The Chair opened the session."))
    #expect(text.contains("# Adoption\n"))
    #expect(text.contains("rivers/1/recommendation/put"))
    try run("build", "rivers/1")
    #expect(try paper("1/report").contains("tates should dredge rivers, with a view to depth"))
  }

  @Test func setIsDataToo() throws {
    let set = try run("draft", "set", "--session", "rivers/3", "--format", "json")
    let papers = try #require((set.json as? [String: Any])?["papers"] as? [[String: Any]])
    #expect(
      papers.compactMap { $0["paper"] as? String } == [
        "rivers/3/document/annotated-agenda", "rivers/3/document/list-of-documents",
        "rivers/3/document/report",
      ])
  }

  @Test func setIsWrittenAsAWholeOrNotAtAll() throws {
    try folder.write(
      "Sessions/rivers/3/report.md",
      "---\nkind: item\nsession: rivers/3\nid: x\ntitle: x\nsource: RIV/COM/2020/1\n---\n")
    let before = folder.contents("Sessions")
    let run = try run("draft", "set", "--session", "rivers/3", status: 1)
    #expect(run.errors.contains("error[D004]"), "\(run.errors)")
    #expect(folder.contents("Sessions") == before)
  }

  @Test(arguments: ["agenda", "documents", "report", "set"])
  func unknownOrCancelledSessionIsRefused(_ kind: String) throws {
    try folder.write(
      "Sessions/rivers/4/session.md",
      "---\nkind: session\nbody: rivers\nordinal: 4\nstatus: cancelled\n---\n")
    let before = folder.contents(".")
    let unknown = try run("draft", kind, "--session", "rivers/33", status: 1)
    #expect(unknown.errors.contains("--session names no session"), "\(unknown.errors)")
    let cancelled = try run("draft", kind, "--session", "rivers/4", status: 1)
    #expect(cancelled.errors.contains("error[D007]"), "\(cancelled.errors)")
    try run("draft", kind, status: 2)
    #expect(folder.contents(".") == before)
  }

  @Test func oneNameIsNotForASet() throws {
    try run("draft", "set", "--session", "rivers/3", "--id", "x", status: 2)
    try run("draft", "set", "--session", "rivers/3", "--to", "Sessions/x.md", status: 2)
  }
}
