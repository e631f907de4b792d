import Answers
import Archive
import Diagnostics
import Documents
import Drafting
import Files
import Records
import Testing

/// A small workspace with a paper that has one of everything, and what is done with its translation.
struct TranslationWorkspace {
  static let key: Key = "rivers/document/note"
  let folder: TemporaryFolder

  /// Makes the workspace; the paper has the text, unless another is given.
  init(_ text: String = TranslationWorkspace.text) throws {
    folder = try DraftWorkspace.make()
    try folder.write("Sessions/rivers/note.md", TranslationWorkspace.front + text)
  }

  /// Runs the program in the workspace.
  func run(_ arguments: String...) throws -> ProgramRun { try ProgramRun(arguments, in: folder) }

  /// Exports the paper into Chinese, makes another text of the file, and writes that.
  func export(_ change: (String) -> String = TranslationWorkspace.filled) throws {
    let run = try run("export", "xliff", Self.key.text, "--to-language", "zh")
    #expect(run.status == 0, "\(run.errors)")
    try folder.write("paper.xlf", change(run.output))
  }

  /// The file with every target filled with its source.
  static func filled(_ file: String) -> String {
    var filled = ""
    for line in file.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("<target>") { continue }
      filled += line + "\n"
      guard line.hasPrefix("<source>") else { continue }
      filled +=
        line.replacing("<source>", with: "<target>").replacing("</source>", with: "</target>")
        + "\n"
    }
    return filled
  }

  /// The paper as the files of the workspace have it now.
  func document(_ language: Language) throws -> DocumentTree {
    try Self.document(Self.key, language, in: folder)
  }

  static func document(
    _ key: Key, _ language: Language, in folder: TemporaryFolder
  ) throws -> DocumentTree {
    let read = Archive.read(Folder.read(at: folder["Sessions"], as: "Sessions").files)
    let library = TemplateLibrary(Folder.read(at: folder["Templates"], as: "Templates").files)
    let view = RecordView(read.archive.confirmed)
    let paper = try #require(read.archive.record(Document.self, key))
    let drafter = try #require(PaperDrafter(library, view.seen(by: paper), language: language))
    let (document, problems) = drafter.draft(key)
    #expect(problems.allSatisfy { $0.severity != .error }, "\(problems)")
    return try #require(document)
  }

  private static let front = """
    ---
    kind: document
    id: note
    type: background-paper
    title: {en: Work of the Committee, zh: 委员会的工作}
    body: rivers
    status: draft
    original: en
    languages: [en, zh]
    ---

    """

  static let text = """
    # Introduction *with* emphasis

    The first paragraph cites [resolution 1/1](record:assembly/resolution/1/1) and has a note.[^a] It is
    written on two lines.

    **A part** of the second,\\
    broken in two; see [the page](https://example.org/a?b=(c)) and [above](#par-1).

    1. One item;

       with a second paragraph;

       - a point below it;
       - another.
    2. The other item.[^b]

    1) A list directly after it.

    ## Figures and tables

    **What the table shows**

    | Year | Number |
    |---|--:|
    | 2012 | 3[^a] |
    |  | \\| and \\* |

    > A quotation of two paragraphs.
    >
    > The second: [河流大会](lang:zh).

    ## Marks

    {% raw %}Braces {{ as they }} are {% here %} and {# there #}.{% endraw %} 1 \\* 2 \\_ 3 \\# 4 \\<b\\>; wait\\![resolution 1/1](record:assembly/resolution/1/1 "Corrected by \\"another\\"").

    1\\. A paragraph that begins with a number, and *“ends”*after emphasis and *a*b.

    {% with subject = "topic/floods" %}
    {% figure "matrix" subject: subject, body: body %}
    {% endwith %}

    # Conclusion

    \\- The last paragraph & its entity &amp;amp; are plain.

    [^a]: A footnote with **emphasis**.

        Its second paragraph.
    [^b]: Another, with [resolution 1/1](record:assembly/resolution/1/1).

    """
}

extension DocumentTree {
  /// What its readers see of the text, piece by piece, with the address of each.
  var printed: [String] {
    blocks.flatMap { block -> [String] in
      switch block.content {
      case .heading(let heading): ["\(block.id) \(heading.level) \(heading.text.plainText)"]
      case .paragraph(let number, let text): ["\(block.id) \(number ?? 0) \(text.plainText)"]
      case .list(let list): [block.id] + list.printed
      case .table(let table): [block.id] + table.texts.map(\.plainText)
      case .quotation(let paragraphs): [block.id] + paragraphs.map(\.plainText)
      case .figure: ["figure \(block.id)"]
      }
    }
      + footnotes.map { "\($0.number) \($0.paragraphs.map(\.plainText))" }
  }
}

extension List {
  fileprivate var printed: [String] {
    items.flatMap { item in
      ["\(isOrdered) \(item.id)"] + item.paragraphs.map(\.plainText)
        + (item.sublist?.printed ?? [])
    }
  }
}
