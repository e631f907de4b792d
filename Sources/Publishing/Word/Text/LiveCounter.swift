/// What Word's counting comes to at each place, so that it is set right wherever it would print another
/// number than the document has.
struct LiveCounter {
  /// The lists that begin again.
  private(set) var instances: [ListInstance] = []
  private var headings = [0, 0]
  private var paragraphs = [0, 0, 0, 0]
  /// The lists that headings, paragraphs and sub-paragraphs are in, where not those of their styles.
  private var headingList: Int?
  private var paragraphList: Int?
  private var itemList: Int?

  /// Counts a heading of a level, from 0.
  ///
  /// - Returns: the list that it has to be in to get that number; `nil` where that of its style does.
  mutating func heading(_ depth: Int, as number: Int) -> Int? {
    if LiveCounter.count(&headings, depth, as: number) { return headingList }
    headingList = begin(.headings, depth, number)
    return headingList
  }

  /// Counts a paragraph, as `heading` does.
  mutating func paragraph(as number: Int) -> Int? {
    itemList = nil
    if LiveCounter.count(&paragraphs, 0, as: number) { return paragraphList }
    paragraphList = begin(.paragraphs, 0, number)
    return paragraphList
  }

  /// Counts a sub-paragraph of a level, from 1, as `heading` does.
  mutating func item(_ level: Int, as number: Int) -> Int? {
    if !LiveCounter.count(&paragraphs, level, as: number) {
      itemList = begin(.paragraphs, level, number)
    }
    return itemList ?? paragraphList
  }

  /// Counts on, and whether that comes to the number by itself.
  private static func count(_ levels: inout [Int], _ depth: Int, as number: Int) -> Bool {
    defer {
      levels[depth] = number
      for lower in levels.indices.dropFirst(depth + 1) { levels[lower] = 0 }
    }
    return levels[depth] + 1 == number
  }

  private mutating func begin(_ list: WordList, _ depth: Int, _ start: Int) -> Int {
    let number = WordList.points.rawValue + instances.count + 1
    instances.append(ListInstance(number: number, list: list, depth: depth, start: start))
    return number
  }
}
