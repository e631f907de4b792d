import Diagnostics
import Drafting
import Records
import Testing

/// A bad template and where its problem is.
struct CodeExample: Sendable, CustomTestStringConvertible {
  var code: DiagnosticCode
  var template: String
  var line: Int
  var column: Int
  var suggestion: String?
  var partial = ""
  var language = Language.en
  var testDescription: String { "\(code.rawValue) \(template)" }

  init(
    _ code: DiagnosticCode, _ template: String, _ line: Int, _ column: Int,
    suggestion: String? = nil, partial: String = "", language: Language = .en
  ) {
    self.code = code
    self.template = template
    self.line = line
    self.column = column
    self.suggestion = suggestion
    self.partial = partial
    self.language = language
  }

  static let examples: [CodeExample] = [
    .init(.unclosedTag, "a\n  {{ session.place", 2, 3),
    .init(.unclosedTag, "{% raw %} x", 1, 1),
    .init(.malformedTag, "{{ session. }}", 1, 11),
    .init(.malformedTag, "{{ “session” }}", 1, 4),
    .init(.malformedTag, "{% if a == %}{% endif %}", 1, 9),
    .init(.malformedTag, "{{ \"open }}", 1, 4),
    .init(.unknownTag, "文 {% fro x in sessions %}", 1, 6, suggestion: "for"),
    .init(.strayTag, "{% endif %}", 1, 1),
    .init(.strayTag, "{% for s in sessions %}{% else %}{% endfor %}", 1, 24),
    .init(.strayTag, "{% if true %}{% else %}{% else %}{% endif %}", 1, 24),
    .init(.unclosedBlock, "{% if session %}", 1, 1),
    .init(.unclosedBlock, "{% if true %}{% for s in sessions %}{% endif %}", 1, 14),
    .init(
      .templateTooDeep,
      "{% if \(String(repeating: "(", count: 40))true\(String(repeating: ")", count: 40)) %}"
        + "{% endif %}", 1, 39),
    .init(.misplacedArgument, "{% argument x: text %}", 1, 1),
    .init(.misplacedArgument, "", 1, 35, partial: "{% argument x: text %}{% argument x: text %}"),
    .init(.unknownName, "{{ sesion.place }}", 1, 4, suggestion: "session"),
    .init(.unknownName, "", 1, 4, partial: "{{ session.place }}"),
    .init(
      .unknownMember, "{% if false %}{{ session.plaec }}{% endif %}", 1, 26, suggestion: "place"),
    .init(.unknownMember, "{% for s in sessions %}{{ loop.indx }}{% endfor %}", 1, 32),
    .init(.unknownMember, "{{ sessions | where: \"ordnal\", 1 | count }}", 1, 22),
    .init(.unknownFilter, "{{ session.ordinal | ordnal }}", 1, 22, suggestion: "ordinal"),
    .init(.unknownPartial, "{% include \"partail\" %}", 1, 12, suggestion: "partial"),
    .init(
      .unknownArgument, "{% include \"partial\" notee: \"x\" %}", 1, 22, suggestion: "note",
      partial: "{% argument note?: text %}"),
    .init(
      .missingArgument, "{% include \"partial\" %}", 1, 12, partial: "{% argument note: text %}"),
    .init(.unknownType, "", 1, 16, suggestion: "session", partial: "{% argument x: sesion %}"),
    .init(.unknownType, "", 1, 24, partial: "{% argument x: session.plac %}"),
    .init(
      .unknownKey, "{% with a = \"wg/decision/1/2\" %}{% endwith %}", 1, 13,
      suggestion: "wg/decision/1/1"),
    .init(.unknownKey, "{% if session.body == \"wgg\" %}{% endif %}", 1, 23, suggestion: "wg"),
    .init(.nameTaken, "{% for session in sessions %}{% endfor %}", 1, 8),
    .init(.includeCircle, "", 1, 12, partial: "{% include \"partial\" %}"),
    .init(.filterMismatch, "{{ session.place | ordinal }}", 1, 20),
    .init(.filterArguments, "{{ session.days | days: 3 }}", 1, 25),
    .init(.filterArguments, "{{ session.sittings | plural: \"meeting\" }}", 1, 23),
    .init(.notAList, "{% for x in session.place %}{% endfor %}", 1, 13),
    .init(.unlikeComparison, "{% if session.ordinal == \"two\" %}{% endif %}", 1, 7),
    .init(.unlikeComparison, "{% if session.place < \"x\" %}{% endif %}", 1, 7),
    .init(
      .unknownWord, "{% if session.status == \"hled\" %}{% endif %}", 1, 25, suggestion: "held"),
    .init(.unknownWord, "{{ sessions | where: \"status\", \"done\" | count }}", 1, 32),
    .init(
      .unknownWord, "{% if session.days | days_kind == \"rang\" %}{% endif %}", 1, 35,
      suggestion: "range"),
    .init(
      .argumentMismatch, "{% include \"partial\" s: session.body %}", 1, 25,
      partial: "{% argument s: session %}"),
    .init(.notPrintable, "{{ session.days }}", 1, 4),
    .init(.absentValue, "{{ session.report.symbol }}", 1, 1),
    .init(.missingLanguage, "{{ document.text | markdown }}", 1, 1, language: .zh),
  ]
}

@Test(arguments: CodeExample.examples)
func badTemplateIsReported(_ example: CodeExample) {
  let partials = example.partial.isEmpty ? "x" : example.partial
  let bench = Bench(
    example.template, partials: [("partial", partials)], language: example.language)
  #expect(bench.problems.map(\.code.rawValue) == [example.code.rawValue])
  #expect(bench.problems.first?.range?.start.line == example.line)
  #expect(bench.problems.first?.range?.start.column == example.column)
  if let suggestion = example.suggestion {
    #expect(bench.problems.first?.suggestion == suggestion)
  }
}

@Test func everyCodeHasAnExample() {
  let shown = Set(CodeExample.examples.map(\.code) + SubjectExample.rows.compactMap(\.code))
  let wording: Set<DiagnosticCode> = [
    .unknownEntry, .missingEntry, .malformedEntry, .unequalRenderings,
  ]
  let other = wording.union([.partialTwice, .unknownFigure, .emptyFigure])
  let codes = DiagnosticCode.catalogue.filter { $0.rawValue.hasPrefix("T") }
  #expect(codes.filter { !shown.contains($0) && !other.contains($0) }.map(\.rawValue) == [])
  #expect(Set(codes.map(\.rawValue)).count == codes.count)
}

@Test func twoTemplatesOfOneName() throws {
  var found: [Diagnostic] = []
  let wording = try #require(Wording.of(.en))
  _ = TemplateSet(
    [TemplateFile("a", file: "a.md", text: "x"), TemplateFile("a", file: "b.md", text: "y")]
      .map(ParsedTemplate.init),
    wording: wording, names: SmallArchive(), diagnostics: &found)
  #expect(found.map(\.code) == [.partialTwice])
}

@Test func allProblemsAreFoundInOneRun() {
  let bench = Bench(
    "{{ a }}\n{% if session.x %}{{ b | c }}{% else %}{{ d }}{% endif %}\n{% for %}{{ e }}{% endfor %}"
  )
  #expect(
    bench.said == [
      "1:4 T010 there is no `a` here",
      "2:15 T011 a record (session) has no `x`",
      "2:22 T010 there is no `b` here",
      "2:26 T012 there is no filter `c`",
      "2:43 T010 there is no `d` here",
      "3:4 T002 expected a name for each element, found the end of the tag",
      "3:13 T010 there is no `e` here",
    ])
}

@Test func aDraftBelowItsFrontMatterCountsTheLinesOfItsFile() throws {
  var found: [Diagnostic] = []
  let wording = try #require(Wording.of(.en))
  let set = TemplateSet([], wording: wording, names: SmallArchive(), diagnostics: &found)
  let file = TemplateFile(
    "draft", file: "paper.md", text: "a\n{{ nope }}", role: .draft,
    start: SourcePosition(line: 12, column: 1, offset: 300))
  _ = set.template(file, diagnostics: &found)
  #expect(found.first?.range?.start == SourcePosition(line: 13, column: 4, offset: 305))
}

@Test func aTypeThatIsWrongIsReportedOnce() {
  let bench = Bench(
    "{% include \"p\" x: session %}", partials: [("p", "{% argument x: sesion %}{{ x.place }}")])
  #expect(bench.said == ["1:16 T016 there is no type `sesion`"])
}

@Test func anArgumentLeftOutIsNamed() {
  let bench = Bench("{% include \"p\" %}", partials: [("p", "{% argument x?: text %}{{ x }}")])
  #expect(bench.said == ["1:24 T037 `x` has no value here"])
}
