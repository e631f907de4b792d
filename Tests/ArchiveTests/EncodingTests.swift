import Archive
import Diagnostics
import Files
import Testing

/// How an editor ends lines, or marks the encoding, changes nothing that is read.
@Suite struct EncodingTests {
  enum Variant: String, CaseIterable {
    case carriageReturns
    case byteOrderMark
    case both
  }

  private static let texts: KeyValuePairs<String, String> = [
    "Sessions/rivers/body.md": Workspace.body,
    "Sessions/rivers/1/session.md": Workspace.session.replacing(
      "ordinal: 1", with: "ordinal: 1\nplace: |\n  Geneva,\n  Palais\nsittings: many"),
    "Sessions/rivers/1/paper.md": """
    ---
    kind: document
    id: paper
    type: note
    body: rivers
    ---

    The water is high.

    It falls.
    """,
    "Sessions/rivers/1/paper.zh.md": "---\nhash: bf0dd3b4f83a1a10\n---\n\n水位偏高。\n",
  ]

  @Test(arguments: Variant.allCases)
  func readsTheSame(_ variant: Variant) {
    var plain = FileTree()
    var changed = FileTree()
    for (path, text) in Self.texts {
      plain.add(path, text)
      let ends = variant == .byteOrderMark ? text : text.replacing("\n", with: "\r\n")
      changed.add(path, variant == .carriageReturns ? ends : "\u{FEFF}" + ends)
    }
    let usual = Archive.read(plain.read().files)
    let other = Archive.read(changed.read().files)
    #expect(changed.read().diagnostics.isEmpty)
    #expect(usual.log.diagnostics.map(\.code.rawValue) == ["K007", "R004"])
    #expect(other.archive.json == usual.archive.json)
    #expect(other.log.diagnostics.map(\.headline) == usual.log.diagnostics.map(\.headline))
    #expect(
      other.log.diagnostics.map(\.range?.start.line)
        == usual.log.diagnostics.map(\.range?.start.line))
  }
}
