import Documents

extension DocumentTree {
  /// What names the document at the head of every page but the first: its symbol, that of which it was
  /// prepared for, or its title, of which a long one is cut after a word.
  var runningHead: String {
    switch masthead.symbol {
    case .issued(let symbol)?: symbol
    case .preparedFor(let symbol)?: Labels(language).preparedFor + " " + symbol
    case nil: title.cut(to: 110)
    }
  }
}

extension String {
  fileprivate func cut(to letters: Int) -> String {
    guard let end = index(startIndex, offsetBy: letters, limitedBy: endIndex), end != endIndex
    else { return self }
    let word = self[..<end].lastIndex(of: " ") ?? end
    return self[..<word] + "…"
  }
}
