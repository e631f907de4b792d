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
  /// How many values a page has at most, unless a single entry has more.
  static let heaviest = 5_000

  /// The pages of an index; one without entries where there is nothing.
  static func pages(of sections: [IndexSection]) -> [IndexPage] {
    var pages: [[IndexSection]] = [[]]
    var room = (entries: longest, values: heaviest)
    for section in sections {
      var some: [IndexEntry] = []
      for (entry, isContinued) in section.entries.flatMap(\.pieces) {
        // A page has an entry once, so what goes on begins another.
        let isFull = room.entries == 0 || entry.weight > room.values || isContinued
        if isFull, room.entries < longest {
          pages[pages.count - 1].append(IndexSection(section.heading.pairs, some))
          pages.append([])
          (some, room) = ([], (longest, heaviest))
        }
        some.append(entry)
        room = (room.entries - 1, room.values - entry.weight)
      }
      if !some.isEmpty || section.entries.isEmpty {
        pages[pages.count - 1].append(IndexSection(section.heading.pairs, some))
      }
    }
    return pages.enumerated().map { number, sections in
      IndexPage(
        number: number + 1,
        sections: sections.filter { !$0.entries.isEmpty || sections.count == 1 })
    }
  }

  /// The name of a page of an index, without an ending: `acts.en`, then `acts-2.en`.
  static func name(_ index: String, _ number: Int, _ language: Language) -> String {
    (number == 1 ? index : "\(index)-\(number)") + ".\(language.rawValue)"
  }
}

extension IndexEntry {
  /// How many values it has, those inside others among them.
  fileprivate var weight: Int { values.pairs.reduce(0) { $0 + IndexEntry.weight($1.value) } }

  private static func weight(_ value: Value) -> Int {
    switch value {
    case .list(let values): values.reduce(0) { $0 + weight($1) }
    case .group(let values): values.pairs.reduce(0) { $0 + weight($1.value) }
    default: 1
    }
  }

  /// The entry, or where it is long its pieces, each with a part of its longest list; the first of them
  /// is the one to which links lead.
  fileprivate var pieces: [(entry: IndexEntry, isContinued: Bool)] {
    guard weight > IndexPage.heaviest,
      let long = values.pairs.max(by: { IndexEntry.weight($0.value) < IndexEntry.weight($1.value) }
      ),
      case .list(let elements) = long.value, elements.count > 1
    else { return [(self, false)] }
    var parts: [[Value]] = [[]]
    var room = IndexPage.heaviest
    for element in elements {
      let weight = IndexEntry.weight(element)
      if weight > room, room < IndexPage.heaviest {
        parts.append([])
        room = IndexPage.heaviest
      }
      parts[parts.count - 1].append(element)
      room -= weight
    }
    return parts.enumerated().map { position, part in
      var piece = self
      piece.home = position == 0 ? home : nil
      piece.values[long.name] = .list(part)
      return (piece, position > 0)
    }
  }
}
