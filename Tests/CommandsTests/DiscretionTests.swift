import Foundation
import Testing
import Zip

/// What is restricted, under embargo or withheld is in no byte of any output: no text, property, comment,
/// bookmark, alternative text, figure, address or file name of any format, and no index.
@Suite struct DiscretionTests {
  private static let secrets = [
    "RIV/COM/2020/66", "RIV_COM_2020_66", "2020/66", "Sluicegate", "RIV/COM/2020/77", "2020/77",
    "Underflow", "Quagmire", "quagmire", "Ford", "Engineer", "Downstream", "Weir", "person/weir",
    "Midstream", "Lowlands", "Backwater", "水闸秘", "Sessions/", "Templates/partials/x",
  ]
  private let folder: TemporaryFolder

  init() throws {
    folder = try SetWorkspace.make()
    for (path, text) in Self.files { try folder.write("Sessions/\(path)", "---\n\(text)\n---\n") }
    try folder.write("Sessions/rivers/3/paper.md", Self.paper)
    for (path, old, new) in Self.edits {
      let text = try #require(folder.text("Sessions/\(path)"))
      try #require(text.contains(old))
      try folder.write("Sessions/\(path)", text.replacing(old, with: new))
    }
    // Takes the source of PDFs, and sets nothing.
    try folder.write(".venv/bin/python3", "#!/bin/sh\ncat > typst-source\n")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: folder[".venv/bin/python3"])
  }

  @Test func whatMustNotBeShownIsInNoByte() throws {
    for session in ["rivers/3", "rivers/1"] {
      let run = try ProgramRun(["draft", "set", "--session", session], in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    let thematic = ["draft", "thematic", "--topic", "floods", "--session", "rivers/3"]
    #expect(try ProgramRun(thematic, in: folder).status == 0)
    let formats = ["--formats", "html,markdown,docx,pdf", "--show-sources"]
    let build = try ProgramRun(["build"] + formats, in: folder)
    #expect(build.status == 0, "\(build.errors)")
    let index = try ProgramRun(["index", "--to", "Index"], in: folder)
    #expect(index.status == 0, "\(index.errors)")
    var texts = try outputs("Output") + outputs("Index")
    texts.append(("typst-source", try #require(folder.text("typst-source"))))
    let endings = Set(texts.map { $0.name.split(separator: ".").last.map(String.init) ?? "" })
    #expect(endings.isSuperset(of: ["html", "md", "xml", "rels", "typst-source"]), "\(endings)")
    for name in ["typst-source", "3/document/annotated-agenda.en.md", "own.en.html"] {
      let shown = texts.first { $0.name.hasSuffix(name) }
      #expect(shown?.text.contains("A. Brook") == true, "\(name) tells what may be told")
    }
    for (name, text) in texts {
      for secret in Self.secrets {
        #expect(!text.contains(secret) && !name.contains(secret), "\(secret) in \(name)")
      }
      #expect(!text.contains(folder.path), "the folder in \(name)")
    }
  }

  /// All files of a folder, and the parts of those that are archives, each as text.
  private func outputs(_ place: String) throws -> [(name: String, text: String)] {
    try folder.contents(place).flatMap { name, bytes -> [(String, String)] in
      let whole = (name, String(decoding: bytes, as: UTF8.self))
      guard name.hasSuffix(".docx") else { return [whole] }
      let reading = ZipReader.read(Array(bytes), file: name)
      try #require(reading.entries.count > 10)
      return [whole]
        + reading.entries.map { ("\(name)/\($0.name)", String(decoding: $0.bytes, as: UTF8.self)) }
    }
  }
}

extension DiscretionTests {
  /// Records that reach no output: of every kind that a paper or an index could tell of.
  private static let files: [(String, String)] = [
    ("persons.md", "kind: person\nid: weir\nname: C. Weir\nwithheld: true"),
    (
      "rivers/3/secret.md",
      """
      kind: document
      symbol: RIV/COM/2020/66
      type: note
      title: {en: Sluicegate, zh: 水闸秘}
      distribution: restricted
      body: rivers
      session: rivers/3
      item: rivers/3/item/2
      """
    ),
    (
      "rivers/3/embargoed.md",
      """
      kind: document
      symbol: RIV/COM/2020/77
      type: note
      title: Underflow
      embargo: 2999-01-01
      body: rivers
      session: rivers/3
      item: rivers/3/item/2
      """
    ),
    (
      "rivers/1/hidden.md",
      """
      kind: statement
      access: restricted
      session: rivers/1
      id: quagmire
      item: rivers/1/item/floods
      nature: view
      speaker: some
      verb: {zh: 指出}
      text: {en: Quagmire, zh: Quagmire}
      topics: [topic/floods]
      source: RIV/COM/2020/1
      """
    ),
    (
      "rivers/3/hidden.md",
      """
      kind: item
      access: restricted
      session: rivers/3
      id: backwater
      number: "9"
      title: Backwater
      topics: [topic/floods]
      source: RIV/COM/2020/1
      """
    ),
    (
      "rivers/1/hidden-recommendation.md",
      """
      kind: recommendation
      access: restricted
      session: rivers/1
      id: lowlands
      text: Lowlands
      topics: [topic/floods]
      source: RIV/COM/2020/1
      """
    ),
  ]

  /// Public records that refer to what must not be shown.
  private static let edits: [(path: String, old: String, new: String)] = [
    (
      "rivers/3/items.md", "documents: [RIV/COM/2020/2]",
      "documents: [RIV/COM/2020/2, RIV/COM/2020/77]"
    ),
    (
      "rivers/3/items.md", "from: Downstream, withheld: true}",
      "from: Downstream, withheld: true}\n      - {person: person/weir, name: C. Weir, from: Midstream}"
    ),
    (
      "rivers/1/statements.md", "source: para. 5}",
      "source: [para. 5, RIV/COM/2020/77], documents: [RIV/COM/2020/77], see-also: [RIV/COM/2020/77]}"
    ),
    (
      "rivers/1/items.md", "summary: chair, source: para. 7",
      "summary: chair, source: [RIV/COM/2020/77, para. 7]"
    ),
    (
      "rivers/1/session.md", "documents: [RIV/COM/2012/2]",
      "documents: [RIV/COM/2012/2, RIV/COM/2020/77]"
    ),
  ]

  /// A paper that asks for all of it by name.
  private static let paper = """
    ---
    kind: document
    id: own
    type: background-paper
    title: Own words
    body: rivers
    session: rivers/3
    status: draft
    original: en
    languages: [en]
    ---

    # Panels

    The panellists were{% for item in session.items %}{% for one in item.panellists | where: "name" %} \
    {{ one.name }}{% endfor %}{% endfor %}.

    {% with floods = "topic/floods" %}
    {% figure "matrix" subject: floods, body: body %}
    {% endwith %}

    {% figure "states" body: body %}

    {% figure "lineage" body: body %}

    {% figure "chronology" %}
    """
}
