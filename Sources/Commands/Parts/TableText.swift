internal import Answers

/// Tables as a terminal shows them: columns beside each other, cells broken into lines to fit.
struct TableText {
  private(set) var text = ""
  private let width: Int

  /// Lays out the tables of an answer, then what it was drawn from where that is given.
  init(_ tables: [AnswerTable], _ scope: AnswerScope? = nil, width: Int = Terminal.width) {
    self.width = width
    for table in tables { write(table) }
    for line in scope?.lines ?? [] {
      text += TableText.broken(line, width).joined(separator: "\n") + "\n"
    }
  }

  private mutating func write(_ table: AnswerTable) {
    if !table.title.isEmpty { text += "\(table.title)\n" }
    if !table.rows.isEmpty {
      let widths = TableText.widths(of: table, within: width)
      write(table.columns, widths)
      text += widths.map { String(repeating: "-", count: $0) }.joined(separator: "  ") + "\n"
      for row in table.rows { write(row, widths) }
    }
    for note in table.notes {
      text += TableText.broken(note, width).joined(separator: "\n") + "\n"
    }
    text += "\n"
  }

  private mutating func write(_ cells: [String], _ widths: [Int]) {
    let columns = zip(cells, widths).map { TableText.broken($0, $1) }
    for line in 0..<(columns.map(\.count).max() ?? 0) {
      var words = ""
      for (column, width) in zip(columns, widths) {
        let cell = line < column.count ? column[line] : ""
        words += cell + String(repeating: " ", count: max(0, width - cell.columns) + 2)
      }
      while words.last == " " { words.removeLast() }
      text += words + "\n"
    }
  }

  /// The widths of columns: what each needs, and where that is too much those give way by which the
  /// table grows least.
  private static func widths(of table: AnswerTable, within width: Int) -> [Int] {
    // Some hundred rows tell well enough how long the cells of a column are.
    let rows = ([table.columns] + table.rows.prefix(150)).map { $0.map(\.columns) }
    var widths = table.columns.indices.map { column in
      max(rows.map { $0[column] }.max() ?? 0, table.rows.map { $0[column].columns }.max() ?? 0)
    }
    var most = 19
    var least = least(of: table, widths, most)
    while least.reduce(0, +) > width - 2 * (widths.count - 1), most > 5 {
      most -= 1
      least = self.least(of: table, widths, most)
    }
    let room = max(width - 2 * (widths.count - 1), least.reduce(0, +))
    while widths.reduce(0, +) > room {
      var next: (height: Int, column: Int)?
      for column in widths.indices where widths[column] > least[column] {
        widths[column] -= 1
        let height = height(of: rows, widths)
        widths[column] += 1
        if next.map({ (height, -widths[column]) < ($0.height, -widths[$0.column]) }) ?? true {
          next = (height, column)
        }
      }
      guard let next else { break }
      widths[next.column] -= 1
    }
    return widths
  }

  /// The least widths of columns: those of their longest words, or of the parts between which a word may
  /// be broken, as far as these are not too long.
  private static func least(of table: AnswerTable, _ widths: [Int], _ most: Int) -> [Int] {
    table.columns.indices.map { column in
      let words = ([table.columns] + table.rows.prefix(150)).map { $0[column] }
      // A key or a symbol of usual length stays whole where it can.
      let parts = words.flatMap { $0.split(separator: " ").map(String.init) }
        .flatMap { $0.columns > 14 ? joints($0) : [$0] }
      let whole = parts.map(\.columns).max() ?? 0
      return min(whole, widths[column], most)
    }
  }

  /// How many lines rows take, whose cells have so many columns each.
  private static func height(of rows: [[Int]], _ widths: [Int]) -> Int {
    rows.reduce(0) { sum, row in
      sum + (zip(row, widths).map { ($0 + $1 - 1) / max($1, 1) }.max() ?? 0)
    }
  }

  /// A text in lines of so many columns, broken between words, and inside them where they are longer.
  static func broken(_ text: String, _ width: Int) -> [String] {
    var lines: [String] = []
    for part in text.split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      var columns = 0
      for word in part.split(separator: " ") {
        let needed = String(word).columns
        if columns > 0, columns + 1 + needed > width {
          lines.append(line)
          (line, columns) = ("", 0)
        }
        if columns > 0 { (line, columns) = (line + " ", columns + 1) }
        for piece in pieces(of: word, width) {
          let own = piece.columns
          if columns + own > width, columns > 0 {
            lines.append(line)
            (line, columns) = ("", 0)
          }
          line += piece
          columns += own
        }
      }
      lines.append(line)
    }
    return lines
  }
}

extension TableText {
  /// The pieces between which a word may be broken: after `/` and `-` and before `..` where it is too long, and between
  /// any two letters of a piece that still is.
  private static func pieces(of word: Substring, _ width: Int) -> [String] {
    guard String(word).columns > width else { return [String(word)] }
    return joints(String(word)).flatMap { $0.columns > width ? $0.map { String($0) } : [$0] }
  }

  /// A long word in pieces that end with `/` or a `-` between words, or begin with `..`.
  private static func joints(_ word: String) -> [String] {
    var pieces: [String] = [""]
    var last: Character = " "
    for letter in word {
      if letter == ".", last == "." {
        pieces[pieces.count - 1].removeLast()
        pieces.append(".")
      }
      pieces[pieces.count - 1].append(letter)
      if letter == "/" || letter == "-" && last.isLetter { pieces.append("") }
      last = letter
    }
    return pieces.filter { !$0.isEmpty }
  }
}

extension String {
  /// How many columns of a terminal the text takes: two for each wide character, none for marks.
  fileprivate var columns: Int {
    var columns = 0
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x300...0x36F, 0x64B...0x65F, 0x200B...0x200F, 0xFE00...0xFE0F: break
      case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
        0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
        columns += 2
      default: columns += 1
      }
    }
    return columns
  }
}
