extension IntegerProgram {
  /// The program in the free MPS format, which other solvers read.
  func mps(named name: String) -> String {
    var text = "NAME \(name) FREE\nROWS\n N cost\n"
    for (number, row) in rows.enumerated() { text += " \(Self.sense(of: row)) r\(number)\n" }
    text += "COLUMNS\n MARKER 'MARKER' 'INTORG'\n"
    var entries = [[(row: Int, coefficient: Int)]](repeating: [], count: columns.count)
    for (number, row) in rows.enumerated() {
      var sums: [Int: Int] = [:]
      for term in row.terms { sums[term.column, default: 0] += term.coefficient }
      for (column, sum) in sums.sorted(by: { $0.key < $1.key }) {
        entries[column].append((number, sum))
      }
    }
    for (number, column) in columns.enumerated() {
      text += " \(column.name) cost \(column.cost)\n"
      for entry in entries[number] {
        text += " \(column.name) r\(entry.row) \(entry.coefficient)\n"
      }
    }
    text += " MARKER 'MARKER' 'INTEND'\nRHS\n"
    for (number, row) in rows.enumerated() {
      text += " rhs r\(number) \(row.upper ?? row.lower ?? 0)\n"
    }
    text += "RANGES\n"
    for (number, row) in rows.enumerated() {
      if let lower = row.lower, let upper = row.upper, lower != upper {
        text += " ranges r\(number) \(upper - lower)\n"
      }
    }
    text += "BOUNDS\n"
    for column in columns {
      text +=
        " LO bounds \(column.name) \(column.lower)\n UP bounds \(column.name) \(column.upper)\n"
    }
    return text + "ENDATA\n"
  }

  private static func sense(of row: Row) -> String {
    if let lower = row.lower, let upper = row.upper { return lower == upper ? "E" : "L" }
    return row.upper != nil ? "L" : row.lower != nil ? "G" : "N"
  }
}
