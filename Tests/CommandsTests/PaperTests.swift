import Documents
import Foundation
import Records
import Testing

/// What holds for the paper drafted from the real records, whatever its wording.
@Suite struct PaperTests {
  /// The languages of the paper.
  static let languages = RealWorkspace.paper?.languages ?? []

  private let paper = Result { try #require(RealWorkspace.paper) }

  @Test func paperNamesItsLanguages() {
    #expect(Self.languages.contains(.en))
  }

  @Test(arguments: languages)
  func hasThirtyFiveToFiftyNumberedParagraphs(_ language: Language) throws {
    let numbers = try PaperText(language).paragraphs.map(\.number)
    #expect((35...50).contains(numbers.count), "\(numbers.count)")
    #expect(numbers == Array(1...numbers.count))
  }

  @Test(arguments: languages)
  func saysThatItIsADraft(_ language: Language) throws {
    let text = try PaperText(language).markdown
    let notice = language == .zh ? "不是联合国文件" : "Draft, not a United Nations document"
    #expect(text.contains(notice) || text.contains("非联合国文件"))
  }

  @Test(arguments: languages)
  func symbolStandsOnlyAsPreparedFor(_ language: Language) throws {
    let document = try PaperText(language).document
    let symbol = try #require(paper.get().preparedFor)
    #expect(document.masthead.symbol == .preparedFor(symbol))
    #expect(document.status == .draft)
  }

  @Test(arguments: languages)
  func holdsNothingThatATemplateLeftOver(_ language: Language) throws {
    for line in try PaperText(language).lines {
      for rest in ["{{", "}}", "{%", "%}", "{#", "nil", "Optional(", "  ", " .", " ,", ",,", ".."] {
        #expect(!line.contains(rest), "\"\(rest)\" in: \(line)")
      }
    }
  }

  @Test(arguments: languages)
  func everyParagraphHasSomethingBehindIt(_ language: Language) throws {
    for paragraph in try PaperText(language).paragraphs {
      let isFounded = paragraph.origins.contains {
        if case .wording = $0 { false } else { true }
      }
      #expect(isFounded, "paragraph \(paragraph.number): \(paragraph.text)")
    }
  }

  /// A paragraph is put together from several fields, or from a field and the officer's prose.
  @Test(arguments: languages)
  func noParagraphIsOneFieldOfProse(_ language: Language) throws {
    for paragraph in try PaperText(language).paragraphs {
      var fields: Set<String> = []
      var isOwnProse = false
      for origin in paragraph.origins {
        switch origin {
        case .record(let key, let field, _): fields.insert("\(key)#\(field ?? "")")
        case .prose: isOwnProse = true
        case .wording: break
        }
      }
      #expect(
        fields.count >= 2 || isOwnProse,
        "paragraph \(paragraph.number) is all of \(fields): \(paragraph.text)")
    }
  }

  @Test(arguments: languages)
  func noThreeParagraphsInARowBeginAlike(_ language: Language) throws {
    let paragraphs = try PaperText(language).paragraphs
    let openings = paragraphs.map { $0.opening(in: language) }
    for index in openings.indices.dropFirst(2) {
      #expect(
        Set(openings[index - 2...index]).count > 1,
        "paragraphs \(index - 1) to \(index + 1) begin with \(openings[index])")
    }
  }
}
