import Answers
import Archive
import Diagnostics
import Documents
import Drafting
import Files
import Foundation
import Publishing
import Records

/// The workspace of the package itself: the real records, their register, the templates.
enum RealWorkspace {
  static let read = Archive.read(
    Folder.read(at: Package.root + "/Sessions", as: "Sessions").files
      + Folder.read(at: Package.root + "/seeds", as: "seeds").files)

  static let archive = read.archive
  static let problems = read.log.diagnostics

  /// The archive as the document reports it from which the paper is drawn.
  static let reported = archive.reported(in: Set(paper?.sourcesUsed.map(\.target) ?? []))

  /// The register of each source document.
  static let registers = Dictionary(grouping: archive.all(Fact.self)) { $0.document.target }

  /// The register of the document from which the paper is drawn.
  static let facts = paper?.sourcesUsed.flatMap { registers[$0.target] ?? [] } ?? []

  static let library = TemplateLibrary(
    Folder.read(at: Package.root + "/Templates", as: "Templates", extensions: ["md", "yaml"])
      .files)

  /// The paper that is drafted from the records.
  static let paper = archive.all(Document.self).first {
    $0.status == .draft && $0.type == .backgroundPaper && $0.preparedFor != nil
  }

  /// The paper as the given archive tells it; `nil` where it cannot be drafted.
  static func document(from archive: Archive, in language: Language = .en) -> DocumentTree? {
    paper.flatMap { document($0, from: archive, in: language) }
  }

  /// Any paper of the records.
  static func document(
    _ paper: Document, from archive: Archive = archive, in language: Language
  ) -> DocumentTree? {
    let view = RecordView(archive).seen(by: paper)
    let drafter = PaperDrafter(library, view, language: language)
    let (document, problems) = drafter?.draft(paper.key) ?? (nil, [])
    return problems.contains { $0.severity == .error } ? nil : document
  }

  /// The bytes of a paper in Markdown.
  static func markdown(_ document: DocumentTree) -> [UInt8] {
    MarkdownWriter(options: WriterOptions(showSources: false)).write(document)
  }

  /// What `show --format json` prints of each record that the document reports.
  static let json: [Key: String] = {
    let view = RecordView(reported)
    var texts: [Key: String] = [:]
    for entry in reported.allEntries {
      texts[entry.key] = RecordAnswer(entry.key, in: view)?.json.text
    }
    return texts
  }()

  /// What `show --format json` prints of a record of a changed archive.
  static func json(_ key: Key, in archive: Archive) -> String? {
    RecordAnswer(key, in: RecordView(archive))?.json.text
  }
}

extension DocumentTree {
  /// Everything that stands behind its text.
  var origins: [Origin] { blocks.flatMap(\.allOrigins) + footnotes.flatMap(\.origins) }

  /// The records behind its text and its masthead, and those that it lists as cited.
  var records: Set<Key> {
    var keys = Set(references.map(\.key))
    keys.insert(key)
    for origin in origins {
      if case .record(let key, _, _) = origin { keys.insert(key) }
    }
    return keys
  }
}

extension Block {
  /// What stands behind it and behind what it holds.
  var allOrigins: [Origin] {
    guard case .list(let list) = content else { return origins }
    return origins + list.items.flatMap(\.origins)
  }
}
