import Archive
import Records
import Testing

/// The records against the register: every sourced field is the home of a fact.
@Suite struct SourceCoverageTests {
  /// A home, and the paragraph of its fact.
  private struct Home {
    let path: String
    let paragraph: Int
  }

  @Test func everySourcedFieldIsTheHomeOfAFact() throws {
    let document = try #require(RealWorkspace.facts.first?.document.target)
    var homes: [Key: [Home]] = [:]
    for fact in RealWorkspace.facts {
      for text in fact.homes + fact.without {
        let home = FactHome(text)
        homes[home.key, default: []].append(Home(path: home.path, paragraph: fact.paragraph))
      }
    }
    var sources = 0
    for entry in RealWorkspace.archive.allEntries where entry.kind != .fact {
      for (path, cited) in entry.provenance.sources.sorted(by: { $0.key < $1.key }) {
        for source in cited where source.cite.target == document {
          for paragraph in 1...43 where source.cite.pinpoint?.names(paragraph: paragraph) == true {
            sources += 1
            let isHome = (homes[entry.key] ?? []).contains {
              $0.paragraph == paragraph && (holds(path, $0.path) || holds($0.path, path))
            }
            #expect(
              isHome,
              "\(entry.key)#\(path) cites paragraph \(paragraph), and is no home of a fact of it")
          }
        }
      }
    }
    #expect(sources > 200)
  }

  /// Whether a path is that of the whole of which the other is a part.
  private func holds(_ whole: String, _ part: String) -> Bool {
    whole.isEmpty || whole == part || part.hasPrefix(whole + ".")
  }
}
