import Documents
import Records

extension ChangeJudge {
  /// The most words between a negation and a verb after it, and between a verb and a negation after it.
  private static let (ahead, behind) = (3, 2)
  /// The most characters that one word has in Chinese, of which each is read as a word.
  private static let characters = 3

  /// Which operative verbs became which; `nil` where they are the same.
  func changeOfVerbs(_ old: Side, _ new: Side, _ origins: [Origin]) -> String? {
    let (before, after) = (verbs(in: old), verbs(in: new))
    if before.map(\.key) != after.map(\.key) {
      let words = [before, after].map { verbs in
        verbs.isEmpty
          ? "no operative verb"
          : verbs.map { "`\($0.id)` (\($0.verbClass.rawValue))" }.joined(separator: ", ")
      }
      return "\(words[0]) became \(words[1])"
    }
    // A form that the table does not have is a verb all the same where a record gives it as one.
    guard before.isEmpty, old.tokens[old.changed].contains(where: \.isWord),
      origins.contains(where: \.isVerb)
    else { return nil }
    return "a verb of the record became words that the table of verbs does not have"
  }

  /// The verbs of a text in any of the languages, in order; of two at one place that of the paper's language.
  private func operativeVerbs(in tokens: [Token]) -> [VerbForms.Sighting] {
    verbs.reduce(into: [VerbForms.Sighting]()) { found, forms in
      let known = found
      found += forms.verbs(in: tokens).filter { sighting in
        !known.contains { $0.words.overlaps(sighting.words) }
      }
    }.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The words among the changed ones that carry a fact, in any of the languages.
  func facts(in side: Side) -> [WeightyWords.Sighting] {
    weighty.reduce(into: [WeightyWords.Sighting]()) { found, words in
      let known = found
      found += words.sightings(in: side).filter { sighting in
        !known.contains { $0.words.overlaps(sighting.words) }
      }
    }
  }

  private func verbs(in side: Side) -> [Verb] {
    operativeVerbs(in: side.tokens).filter { $0.words.overlaps(side.changed) }.map(\.verb)
  }

  /// The operative verb next to the changed words, in their sentence.
  func verb(near side: Side) -> Verb? {
    let start = side.tokens[..<side.changed.lowerBound].lastIndex(where: \.endsSentence) ?? -1
    let end = side.tokens[side.changed.upperBound...].firstIndex(where: \.endsSentence)
    let sentence = start + 1..<(end ?? side.tokens.count)
    let near = operativeVerbs(in: side.tokens).filter { sentence.overlaps($0.words) }
    let size =
      side.tokens[side.changed].contains(where: \.isCharacter) ? ChangeJudge.characters : 1
    return near.first { $0.words.overlaps(side.changed) }?.verb
      ?? near.first {
        (0...ChangeJudge.ahead * size).contains($0.words.lowerBound - side.changed.upperBound)
      }?.verb
      ?? near.last {
        (0...ChangeJudge.behind * size).contains(side.changed.lowerBound - $0.words.upperBound)
      }?.verb
  }

  /// The words that carry a fact, and are on one side and not on the other.
  func weigh(_ old: Side, _ new: Side) -> Judgement {
    let (before, after) = (facts(in: old), facts(in: new))
    let (gone, come) = (Set(before.map(\.letters)), Set(after.map(\.letters)))
    let others = (before + after).filter { gone.contains($0.letters) != come.contains($0.letters) }
    var judgement = Judgement()
    judgement.weights = Set(others.map(\.weight))
    if judgement.weights.contains(.quantity),
      [old, new].contains(where: { side in weighty.contains { $0.isBesideSpeaker(side) } })
    {
      judgement.weights.insert(.speaker)
    }
    // One negation in the place of another turns nothing round.
    let count = { (words: [WeightyWords.Sighting]) in words.count { $0.weight == .negation } }
    if count(before) == count(after) { judgement.weights.remove(.negation) }
    if sayOtherNumbers(old, new) { judgement.weights.insert(.number) }
    let telling = others.first {
      judgement.weights.contains($0.weight) && $0.weight.sentence != nil
    }
    judgement.note = telling.flatMap { word in
      word.weight.sentence.map { "`\(word.letters)` \($0)" }
    }
    return judgement
  }
}

extension Origin {
  /// Whether it is the field of a record that gives a verb as it is printed.
  fileprivate var isVerb: Bool {
    guard case .record(_, let field?, _) = self else { return false }
    return field.split(separator: ".").contains { $0 == "verb" || $0 == "modal" }
  }
}
