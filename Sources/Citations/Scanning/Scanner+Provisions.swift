import Records

/// Articles of treaties: `article 32, paragraph 3 (e)`, `articles 13, 16 et 18`, `статьи 18`.
extension Scanner {
  mutating func provisions(_ start: Int, _ end: Int) -> Int {
    var at = end
    if reader.next(at).scalar == 0x2E { at = reader.next(at).after }
    let head = findings.count
    var begin = start
    var firstArticle: Int?
    /// The first finding after the noun was said last.
    var group = head
    if let from = link(.from, reader.skipSpace(at)), articleNumber(from) != nil { at = from }
    while findings.count - head < 200, let article = articleNumber(at) {
      var finding = Finding(
        object: .provision([article.text]), start: begin,
        end: article.end)
      finding.sentence = sentence
      finding.rangeFrom = firstArticle
      within(&finding, article.text)
      if findings.count == head {
        takeOwnerBefore(&finding)
        takePlaceBefore(&finding)
      } else {
        finding.head = head
      }
      finding.end = reader.wholeEnd(finding.end)
      findings.append(finding)
      if firstArticle == nil, let last = lastArticle(finding, after: article.text) {
        (firstArticle, begin, at) = (Int(article.text), reader.skipSpace(last), last)
        continue
      }
      firstArticle = nil
      guard let join = join(finding.end) else { break }
      begin = join
      at = join
      if let again = articleAgain(join) { (at, group) = (again, findings.count) }
    }
    guard findings.count > head else { return end }
    if findings[head].owner == nil, isOfLaw(start) { disown(from: head, at: start) }
    return ownArticles(from: head, group: min(group, findings.count - 1))
  }

  /// Where the last article of a range stands: the 42 of "articles 39 to 42".
  private func lastArticle(_ finding: Finding, after first: String) -> Int? {
    guard case .provision(let parts) = finding.object, parts.count == 1, finding.pinpoint == nil,
      let range = range(finding.end), let last = articleNumber(range),
      let low = Int(first), let high = Int(last.text), high > low
    else { return nil }
    return range
  }

  /// The treaty after the last, or the rules of procedure, which make rules of articles.
  mutating func ownArticles(from head: Int, group: Int? = nil) -> Int {
    let last = findings.count - 1
    if let rules = rulesAfter(findings[last].end) {
      for index in head...last {
        if case .provision(let parts) = findings[index].object {
          findings[index].object = .rule(parts[0])
        }
      }
      findings[last].end = rules
    }
    guard findings[head].owner == nil, let owner = ownerAfterComma(findings[last].end) else {
      if isOfAnother(findings[last].end) { disown(from: group ?? head, at: findings[last].end) }
      return findings[last].end
    }
    let sighting = sightings.count
    see(owner.owner, owner.start, owner.end)
    for index in head...last { findings[index].owner = sighting }
    findings[last].end = sightings[sighting].end
    return findings[last].end
  }

  /// As `ownerAfter`, also after the comma that closes a paragraph: "article 18, paragraph 13, of".
  private func ownerAfterComma(_ start: Int) -> (owner: Int?, start: Int, end: Int)? {
    if let owner = ownerAfter(start) { return owner }
    let at = reader.skipSpace(start)
    guard reader.next(at).scalar == 0x2C else { return nil }
    let further = reader.skipSpace(reader.next(at).after)
    // In Russian the name stands in the genitive.
    guard link(.of, further) != nil || reader.next(further).scalar >= 0x400 else { return nil }
    return ownerAfter(further)
  }
}

extension Pinpoint {
  /// Whether it is a chapter, part or annex, as treaties have beside their articles.
  var isOfTreaty: Bool {
    steps.first.map { [.chapter, .part, .annex].contains($0.unit) && !$0.places.isEmpty } ?? false
  }

  /// The parts of a key under an article, where this names one paragraph and its subparagraphs.
  var path: [String]? {
    var path: [String] = []
    for step in steps {
      guard step.places.count == 1, step.places[0].first == step.places[0].last,
        step.unit == (path.isEmpty ? .paragraph : .subparagraph)
      else { return nil }
      path.append(step.places[0].first)
    }
    return path
  }

  /// The letters alone, where they are all that is named: article 2 (a).
  var letterPath: [String]? {
    var path: [String] = []
    for step in steps {
      guard step.unit == .subparagraph, step.places.count == 1,
        step.places[0].first == step.places[0].last
      else { return nil }
      path.append(step.places[0].first)
    }
    return path.isEmpty ? nil : path
  }
}
