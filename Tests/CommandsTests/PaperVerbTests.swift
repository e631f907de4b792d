import Archive
import Documents
import Records
import Testing

/// The paper prints what was said as what it was: a view stays a view.
@Suite struct PaperVerbTests {
  /// What a conclusion is printed with, by language.
  private static let concluding: [Language: [String]] = [
    .en: ["concluded"], .zh: ["得出结论", "结论认为"],
  ]

  @Test(arguments: PaperTests.languages)
  func viewIsNotPrintedAsAConclusion(_ language: Language) throws {
    let archive = RealWorkspace.archive
    let words = Self.concluding[language] ?? []
    #expect(!words.isEmpty)
    var views = 0
    for paragraph in try PaperText(language).paragraphs {
      let said = Set(paragraph.origins.compactMap(statement)).compactMap {
        archive.record(Statement.self, $0)
      }
      views += said.count { $0.nature == .view }
      guard !said.isEmpty, !said.contains(where: { $0.nature == .conclusion }) else { continue }
      for word in words {
        #expect(!paragraph.text.contains(word), "paragraph \(paragraph.number): \(paragraph.text)")
      }
    }
    #expect(views > 5)
  }

  /// The same, seen from the record: a view with the verb of a conclusion is refused.
  @Test func noViewIsRecordedWithAVerbThatConcludes() {
    let archive = RealWorkspace.archive
    for statement in archive.all(Statement.self) where statement.nature == .view {
      let verb = archive.verbs.verb(statement.verb)
      #expect(verb != nil && verb?.verbClass != .concludes, "\(statement.key)")
    }
  }

  /// In every language the words before a text in another language can end a sentence there.
  @Test(arguments: [Language.fr, .es, .ru, .ar])
  func everyVerbCanStandBeforeAQuotation(_ language: Language) {
    for verb in RealWorkspace.archive.all(Verb.self) {
      for wording in verb.wording where wording.language == language {
        let last = wording.quoting ?? wording.joint ?? ""
        #expect(
          last.hasSuffix(":") || wording.report.hasSuffix(":"), "\(verb.id) in \(language.ownName)")
      }
    }
  }

  private func statement(_ origin: Origin) -> Key? {
    guard case .record(let key, _, _) = origin, key.text.contains("/statement/") else { return nil }
    return key
  }
}
