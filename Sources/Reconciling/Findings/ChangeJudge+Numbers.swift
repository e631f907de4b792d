extension ChangeJudge {
  /// The numbers among the changed words, in words of any of the languages or in figures.
  private func numbers(in side: Side) -> [NumberWords.Sighting] {
    numbers.reduce(into: [NumberWords.Sighting]()) { found, words in
      let known = found
      found += words.sightings(in: side.tokens).filter { sighting in
        sighting.words.overlaps(side.changed)
          && !known.contains { $0.words.overlaps(sighting.words) }
      }
    }.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  /// The places of the words of a side that say a number which the other says as well: 60 and sixty.
  func numbers(in side: Side, alsoIn other: Side) -> Set<Int> {
    let known = Set(numbers(in: other).map(\.number))
    return numbers(in: side).reduce(into: []) { places, sighting in
      if known.contains(sighting.number) { places.formUnion(sighting.words) }
    }
  }

  /// Whether the changed words are the same numbers in the same order on both sides, and nothing else.
  func areSameNumbers(_ old: Side, _ new: Side) -> Bool {
    let (before, after) = (numbers(in: old), numbers(in: new))
    return !before.isEmpty && before.map(\.number) == after.map(\.number)
      && isCovered(old, by: before) && isCovered(new, by: after)
  }

  private func isCovered(_ side: Side, by numbers: [NumberWords.Sighting]) -> Bool {
    side.changed.allSatisfy { place in
      !side.tokens[place].isWord || numbers.contains { $0.words.contains(place) }
    }
  }

  /// Whether a number in words is on one side and not on the other.
  func sayOtherNumbers(_ old: Side, _ new: Side) -> Bool {
    let (before, after) = (numbers(in: old), numbers(in: new))
    let others = Set(before.map(\.number)).symmetricDifference(after.map(\.number))
    return (before + after).contains { !$0.isFigures && others.contains($0.number) }
  }
}
