import Foundation
import Testing

/// `rapporteur matrix` and `rapporteur gaps` over the real records.
@Suite struct MatrixTests {
  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, in: Package.root)
  }

  @Test func bodyIsThatOfTheDraftWhereNoneIsNamed() throws {
    let run = try run("matrix", "--format", "json", "--source", "CTOC/COP/WG.3/2016/2")
    #expect(run.status == 0, "\(run.errors)")
    let answer = try #require(run.json as? [String: Any])
    #expect(answer["body"] as? String == "untoc-wg3")
    #expect((answer["sessions"] as? [Any])?.count == 7)
    #expect((answer["documents"] as? [String]) == ["doc/CTOC/COP/WG.3/2016/2"])
  }

  @Test func severalBodiesWithoutADraftAreListed() throws {
    let folder = try TemporaryFolder()
    for body in ["lakes", "rivers"] {
      try folder.write(
        "Sessions/\(body)/body.md", "---\nkind: body\nid: \(body)\nname: \(body)\n---\n")
      try folder.write(
        "Sessions/\(body)/1/session.md", "---\nkind: session\nbody: \(body)\nordinal: 1\n---\n")
    }
    let run = try ProgramRun(["gaps"], in: folder.path)
    #expect(run.status == 1)
    #expect(run.errors.contains("nothing decides which body is meant"))
    #expect(run.errors.contains("name one of these: lakes, rivers"))
    #expect(try ProgramRun(["gaps", "rivers"], in: folder.path).status == 0)
  }

  @Test func articleIsThatOfTheTreatyOfTheBody() throws {
    let run = try run("matrix", "untoc-wg3", "--provision", "article 16", "--until", "2015")
    #expect(run.status == 0, "\(run.errors)")
    let row = run.output.split(separator: "\n").first { $0.hasPrefix("article\u{A0}16") }
    #expect(row?.split(separator: " ").suffix(6) == ["-?", "C", "C", "C", "-", "-"])
    #expect(run.output.contains("C cited · - nothing recorded in what was examined"))
  }

  /// Fifteen sessions stand beside each other on a hundred columns, and no word is broken.
  @Test func allSessionsFitTheTerminal() throws {
    let lines = try run("matrix", "untoc-wg3").output.split(separator: "\n")
    #expect(lines.contains { $0.hasPrefix("provision ") && $0.hasSuffix(" 15") })
    #expect(lines.allSatisfy { $0.count <= 100 })
    #expect(lines.contains { $0.hasPrefix("article\u{A0}18 ") })
  }

  @Test(arguments: [
    (["matrix", "--basis", "mentioned"], "A mention is no consideration"),
    (["matrix", "--by", "topic", "--basis", "cited"], "a topic has no basis of its own"),
    (["matrix", "--by", "speaker"], "--by"),
    (["matrix", "--topic", "extradition", "--basis", "cited"], "a topic has no basis of its own"),
    (
      ["matrix", "--topic", "extradition", "--by", "provision"], "no row for what --topic asks for"
    ),
    (["matrix", "--provision", "article 16", "--by", "topic"], "no row for what --provision"),
    (["matrix", "--provision", "article 16", "--topic", "extradition"], "provisions or topics"),
    (["gaps", "--unexamined", "--basis", "cited"], "--unexamined takes a body"),
  ])
  func wrongUseIsSaid(_ arguments: [String], _ words: String) throws {
    let run = try ProgramRun(arguments, in: Package.root)
    #expect(run.status == 2)
    #expect(run.errors.contains(words), "\(run.errors)")
  }

  @Test(arguments: ["no-such-body", "topic/extradition"])
  func bodyThatIsNoneEndsWithStatus1(_ name: String) throws {
    let run = try run("matrix", name)
    #expect(run.status == 1)
    #expect(run.errors.contains("the body names no body that is held: `\(name)`"))
  }

  @Test func topicsAloneAreRowsOfTheMatrix() throws {
    let run = try run("matrix", "untoc-wg3", "--topic", "extradition", "--format", "json")
    let answer = try #require(run.json as? [String: Any])
    #expect(answer["by"] as? String == "topic")
    #expect(
      (answer["rows"] as? [[String: Any]])?.map { $0["key"] as? String } == ["topic/extradition"])
  }

  @Test func gapsSaySessionsThatWereNotExamined() throws {
    let run = try run("gaps", "untoc-wg3")
    #expect(run.output.contains("not considered at any of the sessions told by an overview"))
    #expect(run.output.contains("sessions 10, 12 and 13 were not examined"))
    #expect(
      run.output.contains(
        "sessions 2-6 are told by CTOC/COP/WG.3/2016/2, examined as a whole; no report on them was examined"
      ))
    #expect(!run.output.contains(" 1 others"))
  }

  @Test func unexaminedListsDocumentsSessionsAndFields() throws {
    let run = try run("gaps", "untoc-wg3", "--unexamined", "--format", "json")
    let answer = try #require(run.json as? [String: Any])
    let bodies = try #require(answer["bodies"] as? [[String: Any]])
    #expect(bodies.count == 1)
    #expect(Set(bodies[0].keys) == ["body", "documents", "sessions", "fields"])
    let documents = try #require(bodies[0]["documents"] as? [[String: Any]])
    #expect(documents.contains { $0["document"] as? String == "doc/CTOC/COP/WG.3/2012/5" })
  }

  @Test func traceOfASubjectTellsItsConsideration() throws {
    let run = try run("trace", "untoc/16")
    #expect(run.output.contains("\nconsideration of article\u{A0}16 (Extradition)\n"))
    #expect(run.output.contains("\nuntoc-wg3/2 "))
  }
}
