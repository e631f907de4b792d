import Records

/// The forms `article 32, paragraph 3 (e)`, `articles 13, 16 and 18`, `第 32 条第 3 款(e)项`.
extension Grammar {
  func provision(_ cursor: inout Cursor) -> [Mention]? {
    lexicon.numberMark == nil ? articlesFirst(&cursor) : articlesLast(&cursor)
  }

  private func articlesFirst(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    guard probe.take(anyOf: lexicon.articles) else { return nil }
    _ = probe.takeByte(".")
    let found = items(&probe) { item -> Mention? in
      let start = item.at
      guard let article = item.plainNumber() else { return nil }
      return withinArticle(article, start, &item)
    }
    guard !found.isEmpty else { return nil }
    cursor = probe
    return found.map(\.value)
  }

  /// Numbers and noun of each article; several numbers may share one noun: 第 13、16 和 18 条.
  private func articlesLast(_ cursor: inout Cursor) -> [Mention]? {
    guard let mark = lexicon.numberMark else { return nil }
    var probe = cursor
    var found: [Mention] = []
    repeat {
      probe.skipSpace()
      let start = probe.at
      guard probe.take(mark) else { break }
      let numbers = items(&probe) { $0.plainNumber() ?? $0.chineseNumber() }
      guard let last = numbers.last, probe.take(anyOf: lexicon.articles) else { break }
      found += numbers.dropLast().map { Mention(.provision([$0.value]), $0.span) }
      let lastStart = numbers.count == 1 ? start : last.span.lowerBound
      found.append(withinArticle(last.value, lastStart, &probe))
      cursor = probe
    } while probe.take(anyOf: lexicon.joins)
    return found.isEmpty ? nil : found
  }

  /// Takes what follows the number of an article: its paragraph or paragraphs, and letters.
  private func withinArticle(_ article: String, _ start: Int, _ cursor: inout Cursor) -> Mention {
    var parts = [article]
    var places: [Pinpoint.Range] = []
    if let paragraphs = articleParagraphs(&cursor) {
      if paragraphs.count == 1, paragraphs[0].first == paragraphs[0].last {
        parts.append(paragraphs[0].first)
      } else {
        places = paragraphs
      }
    }
    while places.isEmpty, let letter = subparagraph(&cursor) { parts.append(letter) }
    return Mention(
      .provision(parts), start..<cursor.at,
      pinpoint: places.isEmpty ? nil : Pinpoint([.init(.paragraph, places)]))
  }

  private func articleParagraphs(_ cursor: inout Cursor) -> [Pinpoint.Range]? {
    var probe = cursor
    if let mark = lexicon.numberMark {
      guard probe.take(mark) else { return nil }
      let places = items(&probe) { range(of: .paragraph, &$0) }.map(\.value)
      guard !places.isEmpty, probe.take(anyOf: lexicon.articleParagraph) else { return nil }
      cursor = probe
      return places
    }
    if let number = probe.bracketed(), Int(number) != nil {
      cursor = probe
      return [.init(number)]
    }
    _ = probe.take(.comma)
    let isOne = probe.take(anyOf: lexicon.articleParagraph)
    guard isOne || probe.take(anyOf: lexicon.articleParagraphs) else { return nil }
    _ = probe.takeByte(".")
    let found =
      isOne
      ? [range(of: .paragraph, &probe)].compactMap(\.self)
      : items(&probe) { range(of: .paragraph, &$0) }.map(\.value)
    guard !found.isEmpty else { return nil }
    cursor = probe
    return found
  }

  /// Takes `(e)`, `, subparagraph (e)` or `(e)项`.
  private func subparagraph(_ cursor: inout Cursor) -> String? {
    var probe = cursor
    var named = probe
    _ = named.take(.comma)
    if named.take(anyOf: lexicon.subparagraphs) {
      _ = named.takeByte(".")
      probe = named
    }
    guard let letter = probe.bracketed() else { return nil }
    if lexicon.numberMark != nil { _ = probe.take(anyOf: lexicon.subparagraphs) }
    cursor = probe
    return letter
  }
}
