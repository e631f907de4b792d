/// How a line would be cut into the cells of a table.
enum TableLine {
  /// How many cells a row has; a pipe after a backslash separates nothing.
  static func cells(_ bytes: [UInt8], _ row: Range<Int>) -> Int {
    var index = row.lowerBound
    var count = 0
    var isOpen = false
    if index < row.upperBound, bytes[index] == UInt8(ascii: "|") { index += 1 }
    while index < row.upperBound {
      switch bytes[index] {
      case UInt8(ascii: "|"):
        count += 1
        isOpen = false
      case UInt8(ascii: "\\"):
        index += 1
        isOpen = true
      case 0x20, 0x09: break
      default: isOpen = true
      }
      index += 1
    }
    return isOpen ? count + 1 : count
  }

  /// Whether a line is the one under a table's header, such as `|:--|--:|`.
  static func isDelimiter(_ bytes: [UInt8], _ row: Range<Int>) -> Bool {
    var hasMark = false
    var hasDash = false
    for byte in bytes[row] {
      switch byte {
      case UInt8(ascii: "|"), UInt8(ascii: ":"): hasMark = true
      case UInt8(ascii: "-"): hasDash = true
      case 0x20, 0x09: break
      default: return false
      }
    }
    return hasMark && hasDash
  }
}
