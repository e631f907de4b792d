import Diagnostics
import XML
import Zip

/// The parts of a Word file that came from outside, read within limits.
struct WordParts {
  private var roots: [String: XMLElement] = [:]
  private let main: String
  private var related: [String: String] = [:]
  /// What is wrong; where there is something, nothing of the file is used.
  private(set) var diagnostics: [Diagnostic] = []

  /// Reads a file.
  init(_ bytes: [UInt8], file: String) {
    let reading = ZipReader.read(bytes, file: file) { WordParts.isRead($0) }
    diagnostics = reading.diagnostics
    main = WordParts.main(reading, file, &diagnostics)
    guard diagnostics.isEmpty else { return }
    guard reading[main] != nil else {
      let note = "it is an archive of something else, or the document in it is missing"
      diagnostics = [
        Diagnostic(
          .notAWordFile, at: SourceRange(file: file), "`\(file)` has no `\(main)`", notes: [note])
      ]
      return
    }
    for entry in reading.entries {
      let (root, problems) = XMLReader.read(entry.bytes, file: "\(file)/\(entry.name)")
      diagnostics += problems
      roots[entry.name] = root
    }
    related = relations(of: main, file)
    guard diagnostics.isEmpty else { return }
    if let root = roots[main], root.name != "document" || !root.isWord {
      diagnostics.append(
        Diagnostic(
          .notAWordFile, at: SourceRange(file: file), "`\(main)` in `\(file)` is no text of Word",
          notes: ["its outermost element is `\(root.name)`"]))
    }
  }

  /// The text.
  var document: XMLElement? { roots[main] }

  /// A part of the text, such as its footnotes, by what it is to it.
  func part(_ role: String) -> XMLElement? { roots[related[role] ?? "word/\(role).xml"] }

  /// A property that the file says of itself.
  func property(_ name: String) -> String? {
    roots["docProps/custom.xml"]?.children.first { $0.attribute("name") == name }?.text
  }

  private static func isRead(_ name: String) -> Bool {
    if name == "_rels/.rels" || name == "docProps/custom.xml" { return true }
    guard name.hasPrefix("word/") else { return false }
    let own = name.dropFirst("word/".count)
    return own.hasPrefix("_rels/") && own.hasPrefix("_rels/document")
      || ["document", "footnotes", "endnotes", "comments", "numbering", "styles"].contains {
        own.hasPrefix($0) && own.hasSuffix(".xml")
      }
  }

  /// The name of the text, which the list of relations gives.
  private static func main(
    _ reading: ZipReading, _ file: String, _ problems: inout [Diagnostic]
  ) -> String {
    let standard = "word/document.xml"
    guard let bytes = reading["_rels/.rels"] else { return standard }
    let (root, found) = XMLReader.read(bytes, file: "\(file)/_rels/.rels")
    problems += found
    return root.flatMap { relations($0, "", &problems, "\(file)/_rels/.rels")["officeDocument"] }
      ?? standard
  }

  private mutating func relations(of part: String, _ file: String) -> [String: String] {
    let name = part.split(separator: "/").last.map(String.init) ?? ""
    let list = "word/_rels/\(name).rels"
    guard let root = roots[list] else { return [:] }
    return WordParts.relations(root, "word/", &diagnostics, "\(file)/\(list)")
  }

  private static func relations(
    _ root: XMLElement, _ folder: String, _ problems: inout [Diagnostic], _ file: String
  ) -> [String: String] {
    let relations = PartRelations(root, in: folder, file: file)
    problems += relations.diagnostics
    return relations.targets
  }
}
