extension ChangeJudge {
  /// The numbers among the changed words, in words of any of the languages or in figures.
  private func numbers(in side: Side) -> [NumberWords.Sighting] {
    numbers.reduce(into: [NumberWords.Sighting]()) { found, words in
      let known = found
      found += words.sightings(in: side.tokens).filter { sighting in
        sighting.words.overlaps(side.changed)
          && !known.contains { $0.words.overlaps(sighting.words) }
      }
    }
  }

  /// The places of the words of a side that say a number which the other says as well: 60 and sixty.
  func numbers(in side: Side, alsoIn other: Side) -> Set<Int> {
    let known = Set(numbers(in: other).map(\.number))
    return numbers(in: side).reduce(into: []) { places, sighting in
      if known.contains(sighting.number) { places.formUnion(sighting.words) }
    }
  }

  /// Whether the changed words are the same numbers on both sides and nothing else.
  func areSameNumbers(_ old: Side, _ new: Side) -> Bool {
    isNumbers(old, alsoIn: new) && isNumbers(new, alsoIn: old)
  }

  private func isNumbers(_ side: Side, alsoIn other: Side) -> Bool {
    let same = numbers(in: side, alsoIn: other)
    return !same.isEmpty
      && side.changed.allSatisfy { same.contains($0) || !side.tokens[$0].isWord }
  }

  /// Whether a number in words is on one side and not on the other.
  func sayOtherNumbers(_ old: Side, _ new: Side) -> Bool {
    let (before, after) = (numbers(in: old), numbers(in: new))
    let others = Set(before.map(\.number)).symmetricDifference(after.map(\.number))
    return (before + after).contains { !$0.isFigures && others.contains($0.number) }
  }
}
