import Archive
import Documents
import Drafting
import Foundation
import Publishing
import Records
import Testing

/// The overview of the real records in six languages.
@Suite struct LanguageTests {
  private static let overview = RealWorkspace.archive.all(Document.self).first {
    $0.status == .draft && $0.languages.count == Language.allCases.count
  }

  private static let documents: [Language: DocumentTree] = {
    guard let overview else { return [:] }
    var documents: [Language: DocumentTree] = [:]
    for language in overview.languages {
      documents[language] = RealWorkspace.document(overview, in: language)
    }
    return documents
  }()

  private func document(_ language: Language) throws -> DocumentTree {
    try #require(Self.documents[language])
  }

  @Test(arguments: Language.allCases)
  func everyLanguageIsBuiltLikeTheOriginal(_ language: Language) throws {
    let original = DocumentStructure(try document(.en))
    #expect(original.paragraphs > 40)
    #expect(DocumentStructure(try document(language)) == original)
  }

  @Test(arguments: Language.allCases)
  func aRenderingSaysSoInEveryFormat(_ language: Language) throws {
    let document = try document(language)
    let notice = Labels(language).referenceRendering
    let options = WriterOptions(showSources: false)
    let html = String(decoding: HTMLWriter(options: options).write(document), as: UTF8.self)
    let markdown = String(decoding: MarkdownWriter(options: options).write(document), as: UTF8.self)
    for text in [html, markdown] { #expect(text.contains(notice) == (language != .en)) }
    #expect(document.status == .draft)
  }

  @Test(arguments: [
    (Language.fr, "Le Groupe de travail a"), (.es, "El Grupo de Trabajo "),
    (.ru, "Рабочая группа "), (.ar, "الفريق العامل"),
  ])
  func theBodyIsNamedInTheLanguage(_ language: Language, _ words: String) throws {
    let markdown = RealWorkspace.markdown(try document(language))
    #expect(String(decoding: markdown, as: UTF8.self).contains(words))
  }

  /// No sentence of the language runs on into a statement of another: a colon is before it.
  @Test(arguments: [Language.fr, .es, .ru, .ar])
  func statementsInAnotherLanguageAreQuotations(_ language: Language) throws {
    let archive = RealWorkspace.archive
    let texts =
      archive.all(Statement.self).map(\.text)
      + archive.all(Act.self).flatMap(\.effects).compactMap(\.text)
      + archive.all(Statistic.self).compactMap(\.text)
      + archive.all(Recommendation.self).map(\.text)
    let quoted = Set(texts.filter { $0[language] == nil }.compactMap { $0[.en] })
    var found = 0
    for block in try document(language).blocks {
      guard case .paragraph(_, let inlines) = block.content else { continue }
      var before = ""
      for inline in inlines {
        if case .localized(let inner, _) = inline, quoted.contains(inner.plainText) {
          found += 1
          #expect(before.contains(":"), "\(block.id): \(before) | \(inner.plainText)")
        }
        let text = [inline].plainText
        // What follows a full stop is a sentence of its own.
        before =
          text.split(separator: ". ", omittingEmptySubsequences: false).last.map { last in
            text.contains(". ") ? String(last) : before + last
          } ?? before
      }
    }
    #expect(found > 30)
  }

  /// Neither a tag nor a word joined wrongly is left over, and what falls back is marked.
  @Test(arguments: [Language.fr, .es, .ru, .ar])
  func nothingIsLeftOver(_ language: Language) throws {
    let text = String(decoding: RealWorkspace.markdown(try document(language)), as: UTF8.self)
    for rest in ["{{", "{%", "{#", " ,", " .", "..", " de le ", " de el ", " a el ", "  de"] {
      #expect(!text.contains(rest), "\(rest)")
    }
    #expect(text.contains("\\[English\\]"))
  }
}
