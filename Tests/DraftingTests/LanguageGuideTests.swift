import Diagnostics
import Drafting
import FoundationEssentials
import Records
import Testing

/// The examples of the guide for authors, read from its fenced blocks.
private struct Guide {
  struct Example {
    var template: String
    var language: Language
    var expected: String
    var isError: Bool
    var partials: [(String, String)]
  }

  let text: String
  private(set) var examples: [Example] = []

  init() throws {
    let root = #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    text = try String(contentsOf: URL(filePath: "/\(root)/Templates/README.md"), encoding: .utf8)
    var partials: [(String, String)] = []
    var template: (text: String, language: Language)?
    for (words, body) in Guide.blocks(text) {
      switch words.first {
      case "partial": partials.append((words.last ?? "", body))
      case "template": template = (body, Language(rawValue: words.last ?? "") ?? .en)
      default:
        guard let given = template else { continue }
        examples.append(
          Example(
            template: given.text, language: given.language, expected: body,
            isError: words.first == "error", partials: partials))
        template = nil
      }
    }
  }

  private static func blocks(_ text: String) -> [(words: [String], body: String)] {
    var blocks: [(words: [String], body: String)] = []
    var isInside = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside.toggle()
        if isInside {
          let words = line.dropFirst(3).split(separator: " ").map { String($0) }
          blocks.append((words, ""))
        }
      } else if isInside {
        blocks[blocks.count - 1].body += line + "\n"
      }
    }
    return blocks
  }
}

@Test func examplesOfTheGuideAreTrue() throws {
  let guide = try Guide()
  #expect(guide.examples.count >= 18)
  for example in guide.examples {
    let bench = Bench(
      example.template, partials: example.partials, language: example.language)
    if example.isError {
      #expect(bench.said.map { $0 + "\n" }.joined() == example.expected)
    } else {
      #expect(bench.said == [], "\(example.template)")
      #expect(bench.markdown == example.expected)
    }
  }
}

@Test func theGuideListsEveryFilter() throws {
  let guide = try Guide()
  for filter in FilterTable.standard.filters {
    let row = "| `\(filter.name)` | \(filter.admission.rawValue) | \(filter.sentence) |"
    #expect(guide.text.contains(row), "\(row)")
  }
}
