import Documents
import Records

extension Comparison {
  /// The record of whose statement the words of a template are a part, where a fact or verb in them changed.
  ///
  /// Of who spoke the field is told as well, since templates word what it holds.
  func recordBehind(
    _ judgement: ChangeJudge.Judgement, _ passage: SentPassage, _ bytes: Range<Int>,
    _ origins: [Origin]
  ) -> [Origin] {
    guard judgement.change != .wording, !origins.contains(where: \.isProse) else { return [] }
    let near = passage.records(near: bytes)
    if judgement.weights.contains(.speaker), let said = near.first(where: judge.tellsSpeaker),
      case .record(let key, _, let sources) = said
    {
      let speaker = Origin.record(key: key, field: "speaker", sources: sources)
      return origins.contains(speaker) ? [] : [speaker]
    }
    guard !origins.contains(where: \.isOfRecord),
      case .record(let key, _, let sources)? = near.first
    else { return [] }
    return [.record(key: key, field: nil, sources: sources)]
  }
}

extension SentPassage {
  /// The records behind the words that come next in the same sentence, then behind those before.
  fileprivate func records(near bytes: Range<Int>) -> [Origin] {
    let ends = words.tokens.filter(\.endsSentence).map(\.range.lowerBound)
    let start = ends.last { $0 < bytes.lowerBound } ?? 0
    let end = ends.first { $0 >= bytes.upperBound } ?? text.text.utf8.count
    let own = stretches.filter {
      $0.origin.isOfRecord && $0.range.overlaps(start..<max(start, end))
    }
    return own.filter { $0.range.lowerBound >= bytes.lowerBound }.map(\.origin)
      + own.filter { $0.range.lowerBound < bytes.lowerBound }.reversed().map(\.origin)
  }

  /// What stands behind changed words; of none what stands at their place.
  func origins(of changed: Range<Int>, _ bytes: Range<Int>) -> [Origin] {
    guard changed.isEmpty else { return origins(of: bytes) }
    let tokens = words.tokens
    return origins(
      after: changed.lowerBound > 0 ? tokens[changed.lowerBound - 1] : nil,
      before: changed.lowerBound < tokens.count ? tokens[changed.lowerBound] : nil)
  }

  /// What stands on both sides of a place inside a sentence; nothing for words and between sentences.
  func origins(beside place: Range<Int>) -> [Origin] {
    let tokens = words.tokens
    guard place.isEmpty, place.lowerBound > 0, place.lowerBound < tokens.count,
      !tokens[place.lowerBound - 1].endsSentence
    else { return [] }
    var seen: Set<Origin> = []
    return [tokens[place.lowerBound - 1], tokens[place.lowerBound]].flatMap { token in
      stretches.filter { $0.range.overlaps(token.range) }.map(\.origin)
    }.filter { seen.insert($0).inserted }
  }
}

extension Origin {
  /// Whether it is a record.
  var isOfRecord: Bool { if case .record = self { true } else { false } }
}
