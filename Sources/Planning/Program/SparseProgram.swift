import CSolver

/// A program as the solver takes it: its matrix column by column.
struct SparseProgram {
  private var starts: [Int32] = [0]
  private var rowNumbers: [Int32] = []
  private var coefficients: [Double] = []
  private let program: IntegerProgram

  init(_ program: IntegerProgram) {
    self.program = program
    var entries = [[(row: Int32, coefficient: Int)]](repeating: [], count: program.columns.count)
    for (number, row) in program.rows.enumerated() {
      for term in row.terms {
        // A column that stands twice in a row has one entry.
        if let last = entries[term.column].indices.last,
          entries[term.column][last].row == Int32(number)
        {
          entries[term.column][last].coefficient += term.coefficient
        } else {
          entries[term.column].append((Int32(number), term.coefficient))
        }
      }
    }
    for column in entries {
      rowNumbers += column.map(\.row)
      coefficients += column.map { Double($0.coefficient) }
      starts.append(Int32(rowNumbers.count))
    }
  }

  /// Gives the solver the program.
  func load(into model: UnsafeMutableRawPointer?) {
    let columns = program.columns
    Cbc_loadProblem(
      model, Int32(columns.count), Int32(program.rows.count), starts, rowNumbers, coefficients,
      columns.map { Double($0.lower) }, columns.map { Double($0.upper) },
      columns.map { Double($0.cost) },
      program.rows.map { $0.lower.map(Double.init) ?? -.infinity },
      program.rows.map { $0.upper.map(Double.init) ?? .infinity })
  }
}
