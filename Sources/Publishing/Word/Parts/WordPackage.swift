import Pictures
import Zip

/// The parts of a Word file, and how they refer to each other.
struct WordPackage {
  /// What a part is for.
  enum Role: Hashable {
    case document
    case footnotes
    case header(Int)
    case footer(Int)
    case styles
    case numbering
    case settings
    case fonts
    case core
    case application
    case custom
  }

  private static let office = "application/vnd.openxmlformats-officedocument."
  private static let relations =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"

  private var parts: [(role: Role, part: WordPart)] = []

  mutating func add(_ part: WordPart, _ role: Role) { parts.append((role, part)) }

  /// The entries of the archive; the list of types stands first, as readers expect.
  var entries: [ZipEntry] {
    var entries = [
      ZipEntry("[Content_Types].xml", types.bytes),
      ZipEntry(
        "_rels/.rels", relationships(parts.filter { !Self.isText($0.role) }, from: "").bytes),
    ]
    for (role, part) in parts {
      entries.append(ZipEntry(Self.folder(role) + Self.facts(role).name, part.bytes))
      let inner = role == .document ? parts.filter { Self.isText($0.role) } : []
      guard !inner.isEmpty || !part.links.isEmpty else { continue }
      entries.append(
        ZipEntry(
          "word/_rels/\(Self.facts(role).name).rels",
          relationships(inner, from: "word/", links: part.links).bytes))
    }
    return entries
  }

  /// The name by which the document refers to a part of it.
  static func reference(_ role: Role) -> String { "rId-" + facts(role).name }

  /// The name by which a part refers to an address outside.
  static func reference(toLink number: Int) -> String { "rId\(number + 1)" }

  /// Whether a part belongs to the document and not to the file.
  private static func isText(_ role: Role) -> Bool {
    ![.document, .core, .application, .custom].contains(role)
  }

  private static func folder(_ role: Role) -> String {
    role == .document || isText(role) ? "word/" : "docProps/"
  }

  private static func facts(_ role: Role) -> (name: String, type: String, relation: String) {
    let word = office + "wordprocessingml."
    let metadata = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    return switch role {
    case .document:
      ("document.xml", word + "document.main+xml", relations + "officeDocument")
    case .footnotes: ("footnotes.xml", word + "footnotes+xml", relations + "footnotes")
    case .header(let number): ("header\(number).xml", word + "header+xml", relations + "header")
    case .footer(let number): ("footer\(number).xml", word + "footer+xml", relations + "footer")
    case .styles: ("styles.xml", word + "styles+xml", relations + "styles")
    case .numbering: ("numbering.xml", word + "numbering+xml", relations + "numbering")
    case .settings: ("settings.xml", word + "settings+xml", relations + "settings")
    case .fonts: ("fontTable.xml", word + "fontTable+xml", relations + "fontTable")
    case .core:
      (
        "core.xml", "application/vnd.openxmlformats-package.core-properties+xml",
        metadata + "core-properties"
      )
    case .application:
      ("app.xml", office + "extended-properties+xml", relations + "extended-properties")
    case .custom:
      ("custom.xml", office + "custom-properties+xml", relations + "custom-properties")
    }
  }

  private var types: Markup {
    var out = Markup()
    out.declareXML()
    out.raw(
      """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" \
      ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>
      """)
    for (role, _) in parts {
      out.raw("<Override")
      out.attribute("PartName", "/" + Self.folder(role) + Self.facts(role).name)
      out.attribute("ContentType", Self.facts(role).type)
      out.raw("/>")
    }
    out.raw("</Types>")
    return out
  }

  private func relationships(
    _ parts: [(role: Role, part: WordPart)], from folder: String, links: [String] = []
  ) -> Markup {
    var out = Markup()
    out.declareXML()
    out.raw(
      "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">")
    for (role, _) in parts {
      let path = Self.folder(role) + Self.facts(role).name
      relation(
        &out, Self.reference(role), Self.facts(role).relation, String(path.dropFirst(folder.count)))
    }
    for (number, link) in links.enumerated() {
      relation(
        &out, Self.reference(toLink: number), Self.relations + "hyperlink", link, isOutside: true)
    }
    out.raw("</Relationships>")
    return out
  }

  private func relation(
    _ out: inout Markup, _ id: String, _ type: String, _ target: String, isOutside: Bool = false
  ) {
    out.raw("<Relationship")
    out.attribute("Id", id)
    out.attribute("Type", type)
    out.attribute("Target", target)
    if isOutside { out.raw(" TargetMode=\"External\"") }
    out.raw("/>")
  }
}
