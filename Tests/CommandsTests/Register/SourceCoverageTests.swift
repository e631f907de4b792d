import Archive
import Records
import Testing

/// The records against the registers: every sourced field is the home of a fact.
@Suite struct SourceCoverageTests {
  /// A home, and the document and paragraph of its fact.
  private struct Home {
    let path: String
    let document: Key
    let paragraph: Int
  }

  /// The homes that the facts name, by record.
  private static let homes: [Key: [Home]] = {
    var homes: [Key: [Home]] = [:]
    for (document, facts) in RealWorkspace.registers {
      for fact in facts {
        for text in fact.homes + fact.without {
          let home = FactHome(text)
          homes[home.key, default: []].append(
            Home(path: home.path, document: document, paragraph: fact.paragraph))
        }
      }
    }
    return homes
  }()

  @Test func everySourcedFieldIsTheHomeOfAFact() {
    var sources = 0
    for entry in RealWorkspace.archive.allEntries where entry.kind != .fact {
      for (path, cited) in entry.provenance.sources.sorted(by: { $0.key < $1.key }) {
        // What is external was taken from no document that a register goes through.
        for source in cited where source.firmness != .external {
          for paragraph in paragraphs(source) {
            sources += 1
            let isHome = (Self.homes[entry.key] ?? []).contains {
              $0.document == source.cite.target && $0.paragraph == paragraph
                && (holds(path, $0.path) || holds($0.path, path))
            }
            #expect(
              isHome,
              "\(entry.key)#\(path) cites \(source.cite.written), and is no home of a fact of it")
          }
        }
      }
    }
    #expect(sources > 1_000)
  }

  /// The paragraphs named, where the document has a register; 0 where it is cited as a whole.
  ///
  /// The furniture of the document of the paper is cited by more fields than its facts name.
  private func paragraphs(_ source: Source) -> [Int] {
    guard let facts = RealWorkspace.registers[source.cite.target] else { return [] }
    let isOfPaper = RealWorkspace.facts.contains { $0.document.target == source.cite.target }
    guard let pinpoint = source.cite.pinpoint else { return isOfPaper ? [] : [0] }
    let last = facts.map(\.paragraph).max() ?? 0
    return (1...max(last, 1)).filter { pinpoint.names(paragraph: $0) }
  }

  /// Whether a path is that of the whole of which the other is a part.
  private func holds(_ whole: String, _ part: String) -> Bool {
    whole.isEmpty || whole == part || part.hasPrefix(whole + ".")
  }
}
