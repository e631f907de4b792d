import Archive
public import Records

/// Something of the life of a recommendation of which nothing is recorded in what was examined.
public struct LifeSilence: Sendable {
  /// What is not known.
  public enum Matter: Sendable, Hashable {
    /// Whether it ever came to a state.
    case state(StateWord)
    /// Its letter or number in the annex of an act.
    case letter(in: Key)
    /// Which earlier recommendation it repeats.
    case repeated
  }

  /// What is not known.
  public let matter: Matter
  /// What the record says of the absence; nothing where it is `nil`.
  public let absence: Absence?

  /// The states that a reader asks after, each with those that answer it.
  private static let asked: [(StateWord, by: Set<StateWord>)] = [
    (.adopted, [.adopted, .adoptedAdReferendum]),
    (.submitted, [.submitted]),
    (.endorsed, [.endorsed]),
    (.followedUp, [.followedUp, .noFurtherStep]),
  ]

  static func all(_ recommendation: Recommendation, in view: RecordView) -> [LifeSilence] {
    let absences = view[recommendation.key]?.provenance.absences ?? [:]
    let history = view.history(of: recommendation)
    let states = Set(history.map(\.state))
    var found: [LifeSilence] = []
    for (word, answering) in asked where states.isDisjoint(with: answering) {
      // What a source says was not done any more is known; what it would have led to is not missing.
      if word == .endorsed, states.contains(.noFurtherStep) { continue }
      found.append(LifeSilence(matter: .state(word), absence: absences["history"]))
    }
    for act in history.compactMap(\.annexedTo?.target) {
      let document = (view[act]?.record as? Act)?.document?.target
      let isPrinted = recommendation.printed.contains {
        $0.letter != nil && ($0.document.target == act || $0.document.target == document)
      }
      if !isPrinted {
        found.append(LifeSilence(matter: .letter(in: act), absence: absences["printed"]))
      }
    }
    if let repeats = recommendation.repeats, repeats.of == nil {
      found.append(LifeSilence(matter: .repeated, absence: absences["repeats.of"]))
    }
    return found
  }

  /// What is not known, as a word: a state, `letter` or `repeats`.
  var word: String {
    switch matter {
    case .state(let word): word.rawValue
    case .letter: "letter"
    case .repeated: "repeats"
    }
  }

  var json: JSON {
    let act: Key? = if case .letter(let act) = matter { act } else { nil }
    return .object([
      .init("of", .string(word)), .init("in", JSON(act)),
      .init("absence", JSON(absence?.rawValue)),
    ])
  }

  /// The silence in words: `endorsed: nothing recorded in what was examined`.
  var words: String? {
    switch matter {
    case .state(let word): "\(word.rawValue): nothing recorded in what was examined"
    case .letter(let act): "its letter in what is annexed to \(act): not recorded"
    case .repeated: nil  // told where the repetition is
    }
  }
}
