/// A mixed integer program that is minimized: columns with bounds and costs, and linear rows.
struct IntegerProgram: Sendable, Hashable {
  /// A variable.
  struct Column: Sendable, Hashable {
    var name: String
    var lower: Int
    var upper: Int
    var cost: Int
  }

  /// A column with its coefficient in a row.
  struct Term: Sendable, Hashable {
    var column: Int
    var coefficient: Int

    init(_ column: Int, _ coefficient: Int = 1) {
      self.column = column
      self.coefficient = coefficient
    }
  }

  /// A sum of terms between bounds; `nil` is no bound.
  struct Row: Sendable, Hashable {
    var terms: [Term]
    var lower: Int?
    var upper: Int?
  }

  /// The variables, all of whole numbers.
  private(set) var columns: [Column] = []
  /// The constraints.
  private(set) var rows: [Row] = []

  /// Adds a variable and gives its number.
  mutating func add(_ name: String, _ lower: Int = 0, _ upper: Int = 1, cost: Int = 0) -> Int {
    columns.append(Column(name: name, lower: lower, upper: upper, cost: cost))
    return columns.count - 1
  }

  /// Demands that a sum be within bounds; one without terms is kept, as it may be impossible.
  mutating func require(_ terms: [Term], atLeast lower: Int? = nil, atMost upper: Int? = nil) {
    rows.append(Row(terms: terms, lower: lower, upper: upper))
  }

  /// Fixes a variable.
  mutating func fix(_ column: Int, at value: Int) {
    columns[column].lower = max(columns[column].lower, value)
    columns[column].upper = min(columns[column].upper, value)
  }

  /// Gives the variables other costs.
  mutating func setCosts(_ cost: (Int) -> Int) {
    for column in columns.indices { columns[column].cost = cost(column) }
  }

  /// The cost of values.
  func cost(of values: [Int]) -> Int {
    zip(columns, values).reduce(0) { $0 + $1.0.cost * $1.1 }
  }

  /// What no values cost less than, from the bounds of the columns alone.
  var plainBound: Int {
    columns.reduce(0) { $0 + min($1.cost * $1.lower, $1.cost * $1.upper) }
  }

  /// The terms of the objective.
  var objective: [Term] {
    columns.indices.filter { columns[$0].cost != 0 }.map { Term($0, columns[$0].cost) }
  }

  /// Whether bounds of a column or an empty row alone make it impossible.
  var isPlainlyImpossible: Bool {
    columns.contains { $0.lower > $0.upper }
      || rows.contains { $0.terms.isEmpty && (($0.lower ?? 0) > 0 || ($0.upper ?? 0) < 0) }
  }
}
