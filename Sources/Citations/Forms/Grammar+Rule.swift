/// The forms `rule 3`, `rules 3 and 4 of the rules of procedure`, `规则 3`, `议事规则第 3 条`.
extension Grammar {
  func rule(_ cursor: inout Cursor) -> [Mention]? {
    lexicon.numberMark.flatMap { byArticle($0, &cursor) } ?? byNoun(&cursor)
  }

  private func byNoun(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    guard probe.take(anyOf: lexicon.rules) else { return nil }
    let found = items(&probe) { $0.plainNumber() }
    guard !found.isEmpty else { return nil }
    if lexicon.numberMark == nil { _ = probe.take(anyOf: lexicon.rulesOfProcedure) }
    cursor = probe
    return found.map { Mention(.rule($0.value), $0.span) }
  }

  /// Rules of procedure whose own text counts them as articles.
  private func byArticle(_ mark: Word, _ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    guard probe.take(anyOf: lexicon.rulesOfProcedure) else { return nil }
    let found = items(&probe) { item -> String? in
      guard item.take(mark), let number = item.plainNumber(), item.take(anyOf: lexicon.articles)
      else { return nil }
      return number
    }
    guard !found.isEmpty else { return nil }
    cursor = probe
    return found.map { Mention(.rule($0.value), $0.span) }
  }
}
