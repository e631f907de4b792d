import Answers
import Archive
import Files
import Records
import Testing

@testable import Drafting

/// What of a record may be printed: no text that nothing confirms, and of a page its title.
@Suite struct PrintableTextTests {
  private static let records = RecordView(
    Archive.read(
      FileTree([
        "rivers/body.md": "---\nkind: body\nid: rivers\nname: Committee on Rivers\n---\n",
        "treaty.md": """
        ---
        kind: treaty
        id: waters
        name: {en: Convention on Waters, fr: Convention sur les eaux, es: Convenio sobre las aguas}
        short-name: Waters
        sources:
          name: RIV/1/R
          name.fr: {cite: RIV/1/R, firmness: unconfirmed}
          name.es: [{cite: RIV/1/R, firmness: unconfirmed}, {cite: RIV/1/S, firmness: inferred}]
          short-name: {cite: RIV/1/R, firmness: unconfirmed}
        ---
        """,
        "pages.md": """
        ---
        kind: document
        each: {body: rivers, type: other}
        records:
          - {id: page, address: "https://example.org/rivers", title: {en: Rivers in words, fr: Mots sur les eaux}}
          - {id: untitled}
          - {symbol: RIV/1/R, title: Report}
        ---
        """,
      ]).read().files
    ).archive)

  private let view = PaperView(records, paper: "rivers/document/page", language: .en)

  private func texts(_ name: String) -> Set<Language>? {
    guard case .localized(let text) = view.member(name, of: Drawn(record: "waters"))?.value
    else { return nil }
    return Set(text.languages)
  }

  @Test func aVersionThatNothingConfirmsIsLeftOut() {
    #expect(texts("name") == [.en, .es])
    #expect(texts("short-name") == nil)
  }

  private static let names: [(Key, Language, String?)] = [
    ("rivers/document/page", .en, "Rivers in words"),
    ("rivers/document/page", .fr, "Mots sur les eaux"),
    ("rivers/document/untitled", .en, nil), ("doc/RIV/1/R", .en, "RIV/1/R"),
  ]

  @Test(arguments: names)
  func aPageIsNamedByItsTitle(_ key: Key, _ language: Language, _ printed: String?) throws {
    let name = try #require(FilterTable.records(Self.records, in: language)["name"])
    let context = FilterContext(view: view, wording: .english)
    let text = name.apply(Drawn(record: key), [], context)?.value
    #expect(text == printed.map(Value.text))
  }
}
