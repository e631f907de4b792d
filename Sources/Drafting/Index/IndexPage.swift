import Answers
import Records

/// One page of an index: as many entries as a reader takes in, their sections cut where need be.
struct IndexPage: Sendable {
  /// Its number, from 1.
  let number: Int
  /// The sections, or the parts of them that stand on the page.
  let sections: [IndexSection]

  /// How many entries a page has at most.
  static let longest = 250

  /// The pages of an index; one without entries where there is nothing.
  static func pages(of sections: [IndexSection]) -> [IndexPage] {
    var pages: [[IndexSection]] = [[]]
    var room = longest
    for section in sections {
      var rest = section.entries[...]
      repeat {
        if room == 0 {
          pages.append([])
          room = longest
        }
        let some = rest.prefix(room)
        rest = rest.dropFirst(some.count)
        room -= some.count
        pages[pages.count - 1].append(
          IndexSection(section.heading.pairs, Array(some)))
      } while !rest.isEmpty
    }
    return pages.enumerated().map { IndexPage(number: $0 + 1, sections: $1) }
  }

  /// The name of a page of an index, without an ending: `acts.en`, then `acts-2.en`.
  static func name(_ index: String, _ number: Int, _ language: Language) -> String {
    (number == 1 ? index : "\(index)-\(number)") + ".\(language.rawValue)"
  }
}
