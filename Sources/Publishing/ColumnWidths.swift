import Documents

/// The widths of a table's columns, by what stands in them.
///
/// Every column is as wide as its longest word, where all of these fit, so that no word and no symbol
/// is broken; what is left goes to long texts, by the square root of their length, so that a long text
/// takes lines rather than the width of the others.
struct ColumnWidths {
  /// The widths, which together are the width given.
  let widths: [Int]
  /// Whether no word of a column need be broken.
  let holdsWords: [Bool]

  /// Divides a width, given in the unit in which the letters are an em and the space beside a text is
  /// `padding`, on both sides together.
  init(_ table: Table, within width: Int, em: Int, padding: Int) {
    var needs = [Int](repeating: em, count: table.header.count)
    var wishes = needs
    for row in [table.header] + table.rows {
      for (column, cell) in row.enumerated() where column < needs.count {
        let (word, whole) = ColumnWidths.measures(of: cell.plainText)
        needs[column] = max(needs[column], word * em / 100)
        wishes[column] = max(wishes[column], whole * em / 100)
      }
    }
    let room = max(width - padding * needs.count, needs.count)
    var own = ColumnWidths.divided(room, needs, wishes)
    if !own.isEmpty { own[own.count - 1] += room - own.reduce(0, +) }
    holdsWords = zip(own, needs).map { $0 >= $1 }
    widths = own.map { $0 + padding }
  }

  private static func divided(_ room: Int, _ needs: [Int], _ wishes: [Int]) -> [Int] {
    let (needed, wished) = (needs.reduce(0, +), wishes.reduce(0, +))
    if wished <= room { return wishes.map { $0 * room / wished } }
    guard needed <= room else { return capped(needs, room) }
    let weights = zip(needs, wishes).map { Int(Double(($1 - $0) * 100).squareRoot()) }
    let total = max(weights.reduce(0, +), 1)
    return zip(needs, weights).map { $0 + (room - needed) * $1 / total }
  }

  /// Widths that together are a room too small for all: what is narrow stays, the wide ones give.
  private static func capped(_ needs: [Int], _ room: Int) -> [Int] {
    var rest = room
    var left = needs.count
    var own = needs
    for column in needs.indices.sorted(by: { (needs[$0], $0) < (needs[$1], $1) }) {
      own[column] = min(needs[column], rest / left)
      rest -= own[column]
      left -= 1
    }
    return own
  }

  /// The width of a text's longest word and of the whole, in hundredths of an em.
  private static func measures(of text: String) -> (word: Int, whole: Int) {
    var (word, longest, whole) = (0, 0, 0)
    for scalar in text.unicodeScalars {
      let width = Self.width(of: scalar)
      whole += width
      // A line can end after a space, and beside every Chinese character.
      word = scalar == " " ? 0 : width == 100 ? 100 : word + width
      longest = max(longest, word)
    }
    return (longest, whole)
  }

  /// About how wide a letter is in a face with serifs, bold heads among it.
  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x20, 0x2C, 0x2E, 0x2F, 0x3A, 0x3B: 30
    case 0x41...0x5A, 0x410...0x42F: 74
    case 0x30...0x39: 50
    case 0x69...0x6C, 0x66, 0x74: 35
    case 0x6D, 0x77: 78
    case 0x2E80...0x9FFF, 0xF900...0xFAFF, 0xFF00...0xFFEF, 0x20000...0x3FFFF: 100
    default: 52
    }
  }
}
