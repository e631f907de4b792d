import Records

/// The forms `paras. 4-9 and 12`, `annex II, para. 3`, `para. 35 (a)`, `第 4-9 段`, `附件二第 3 段`.
extension Grammar {
  /// Takes the steps of a pinpoint; the outermost comes first, wherever the text has it.
  func pinpoint(_ cursor: inout Cursor) -> Pinpoint? {
    guard var steps = step(&cursor) else { return nil }
    while true {
      var probe = cursor
      _ = probe.take(.comma)
      if let inner = step(&probe) {
        steps += inner
      } else {
        probe = cursor
        guard probe.take(anyOf: lexicon.of) else { break }
        _ = probe.take(anyOf: lexicon.determiners)
        guard let outer = step(&probe) else { break }
        steps = outer + steps
      }
      cursor = probe
    }
    return Pinpoint(steps)
  }

  private func step(_ cursor: inout Cursor) -> [Pinpoint.Step]? {
    for noun in lexicon.units {
      var probe = cursor
      if !noun.lead.isEmpty, !probe.take(anyOf: noun.lead) { continue }
      guard let steps = noun.followsNumber ? numberFirst(noun, &probe) : nounFirst(noun, &probe)
      else { continue }
      cursor = probe
      return steps
    }
    return nil
  }

  private func nounFirst(
    _ noun: Lexicon.Noun<Pinpoint.Unit>, _ cursor: inout Cursor
  ) -> [Pinpoint.Step]? {
    guard cursor.take(anyOf: noun.words) else { return nil }
    _ = cursor.takeByte(".")
    let found = places(of: noun.meaning, &cursor)
    if found.isEmpty {
      return noun.standsAlone && !cursor.continuesWord ? [.init(noun.meaning, [])] : nil
    }
    return Grammar.steps(noun.meaning, found)
  }

  /// Number, then noun; further members of the list repeat both: 第 4-9 段和第 12 段.
  private func numberFirst(
    _ noun: Lexicon.Noun<Pinpoint.Unit>, _ cursor: inout Cursor
  ) -> [Pinpoint.Step]? {
    guard let mark = lexicon.numberMark else { return nil }
    var found: [Place] = []
    var probe = cursor
    repeat {
      guard probe.take(mark) else { break }
      var places = places(of: noun.meaning, &probe)
      guard !places.isEmpty, probe.take(anyOf: noun.words) else { break }
      places[places.count - 1].letters = letters(&probe)
      found += places
      cursor = probe
    } while probe.take(anyOf: lexicon.joins)
    return found.isEmpty ? nil : Grammar.steps(noun.meaning, found)
  }

  /// One place has its letters as steps of their own; of several, each keeps its letters.
  private static func steps(_ unit: Pinpoint.Unit, _ places: [Place]) -> [Pinpoint.Step] {
    if places.count == 1 {
      return [.init(unit, [places[0].range])]
        + places[0].letters.map { Pinpoint.Step(.subparagraph, $0) }
    }
    return [
      .init(
        unit,
        places.map { place in
          let letters = place.letters.flatMap { $0 }.map { "(\($0.first))" }.joined()
          guard !letters.isEmpty else { return place.range }
          let isOne = place.range.first == place.range.last
          return isOne
            ? .init(place.range.first + letters) : .init(place.range.first, place.range.last + letters)
        })
    ]
  }
}
