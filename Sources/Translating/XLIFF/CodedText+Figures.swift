extension CodedText {
  /// The numbers in the letters of each pair of codes, in order; pairs without numbers are left out.
  ///
  /// Letters change in a translation, and numbers do not.
  static func figures(_ tokens: [Token]) -> [Int: [Int]] {
    var figures: [Int: [Int]] = [:]
    var open: [Int] = []
    for token in tokens {
      switch token {
      case .mark: break
      case .opening(let code): open.append(code)
      case .closing(let code): open.removeAll { $0 == code }
      case .text(let text):
        let numbers = text.split { $0.wholeNumberValue == nil }.map { digits in
          digits.compactMap(\.wholeNumberValue).reduce(0) { ($0 &* 10) &+ $1 }
        }
        guard !numbers.isEmpty else { continue }
        for code in open { figures[code, default: []] += numbers }
      }
    }
    return figures
  }
}
