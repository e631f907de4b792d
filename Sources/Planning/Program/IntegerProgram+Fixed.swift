extension IntegerProgram {
  /// The program without the columns that are fixed and the rows that cannot be broken any more.
  func withoutFixed() -> IntegerProgram {
    var left = IntegerProgram()
    let numbers = columns.map { column in
      column.lower == column.upper
        ? nil : left.add(column.name, column.lower, column.upper, cost: column.cost)
    }
    for row in rows {
      var fixed = 0
      var terms: [Term] = []
      for term in row.terms {
        if let number = numbers[term.column] {
          terms.append(Term(number, term.coefficient))
        } else {
          fixed += columns[term.column].lower * term.coefficient
        }
      }
      let lower = row.lower.map { $0 - fixed }
      let upper = row.upper.map { $0 - fixed }
      let least = terms.reduce(0) { $0 + left.least($1) }
      let most = terms.reduce(0) { $0 + left.most($1) }
      if least >= lower ?? least, most <= upper ?? most { continue }
      left.require(terms, atLeast: lower, atMost: upper)
    }
    return left
  }

  /// The values of all columns, from those of the columns that are not fixed.
  func restored(_ values: [Int]) -> [Int] {
    var next = values.makeIterator()
    return columns.map { $0.lower == $0.upper ? $0.lower : next.next() ?? $0.lower }
  }

  private func least(_ term: Term) -> Int {
    term.coefficient
      * (term.coefficient > 0 ? columns[term.column].lower : columns[term.column].upper)
  }

  private func most(_ term: Term) -> Int {
    term.coefficient
      * (term.coefficient > 0 ? columns[term.column].upper : columns[term.column].lower)
  }
}
