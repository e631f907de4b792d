import Records

/// Rules of procedure: `rules 86 and 87`, `议事规则第 3 条`.
extension Scanner {
  func rulesAfter(_ start: Int) -> Int? {
    var at = reader.skipSpace(start)
    if let of = link(.of, at) {
      at = reader.skipSpace(of)
    }
    if let word = link(.determiner, at) {
      at = reader.skipSpace(word)
    }
    guard let found = vocabulary.match(reader, at),
      case .rulesOfProcedure = found.lexeme
    else { return nil }
    return found.end
  }

  mutating func rules(_ start: Int, _ end: Int) -> Int {
    let head = findings.count
    var at = end
    var begin = start
    while findings.count - head < 200, let number = articleNumber(at) {
      var finding = Finding(
        object: .rule(number.text), start: begin == start ? start : reader.skipSpace(at),
        end: number.end)
      finding.sentence = sentence
      if findings.count == head { takeOwnerBefore(&finding) } else { finding.head = head }
      if let paragraph = bracketed(finding.end), paragraph.text.utf8.allSatisfy({ $0 < 0x3A }) {
        finding.pinpoint = Pinpoint([.init(.paragraph, [.init(paragraph.text)])])
        finding.end = paragraph.end
      }
      findings.append(finding)
      begin = -1
      guard let join = join(finding.end) else { break }
      at = join
    }
    guard findings.count > head else { return end }
    return ownArticles(from: head)
  }

  /// "议事规则第 3 条": rules that their own text counts as articles.
  mutating func rulesByArticle(_ start: Int, _ end: Int) -> Int {
    let at = reader.skipSpace(end)
    guard reader.next(at).scalar == 0x7B2C else { return end }
    let first = findings.count
    var after = counted(at, reader.next(at).after)
    while findings.count > first, findings.count - first < 200, let join = join(after),
      reader.next(join).scalar == 0x7B2C
    {
      let count = findings.count
      after = counted(join, reader.next(join).after)
      if findings.count == count { break }
      findings[count].head = first
    }
    for index in first..<findings.count {
      if case .provision(let parts) = findings[index].object {
        findings[index].object = .rule(parts[0])
      }
    }
    guard findings.count > first else { return end }
    var finding = findings[first]
    finding.start = start
    finding.owner = nil
    takeOwnerBefore(&finding)
    findings[first] = finding
    return after
  }
}
