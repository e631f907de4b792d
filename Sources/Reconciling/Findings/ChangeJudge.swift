package import Archive
import Citations
import Documents
package import Records

/// Judges whether a change of words is one of a fact, of a verb or of wording.
package struct ChangeJudge: Sendable {
  /// The verbs and the words that carry a fact, of the language of the paper and of those it falls back to.
  let verbs: [VerbForms]
  let weighty: [WeightyWords]
  let numbers: [NumberWords]
  private let recogniser: Recogniser
  private let context: CitationContext
  private let archive: Archive

  /// The languages whose texts stand in papers of others, and whose words are no words of those.
  private static let fallbacks: [Language] = [.en, .ru, .ar, .zh]

  /// Makes the judge of a paper in a language, by the verbs and names of the records.
  package init(_ archive: Archive, paper: Key, _ language: Language) {
    self.archive = archive
    let languages = [language] + ChangeJudge.fallbacks.filter { $0 != language }
    let table = archive.all(Verb.self)
    verbs = languages.map { VerbForms(table, $0) }
    weighty = languages.map(WeightyWords.init)
    numbers = languages.compactMap { NumberWords.all[$0] }
    recogniser = archive.recogniser
    var context = archive[paper]?.context ?? CitationContext()
    context.language = language
    context.document = paper
    self.context = context
  }

  /// One side of a change: a text, its words, and which of them are changed.
  struct Side {
    let text: String
    let tokens: [Token]
    let changed: Range<Int>

    /// The bytes of the changed words; of none the place where they would stand.
    var bytes: Range<Int> {
      guard let first = tokens[changed].first, let last = tokens[changed].last else {
        let place = changed.lowerBound > 0 ? tokens[changed.lowerBound - 1].range.upperBound : 0
        return place..<place
      }
      return first.range.lowerBound..<last.range.upperBound
    }
  }

  /// What kind of change it is, and of what it says why.
  struct Judgement {
    var change = Finding.Change.wording
    /// What became which, or what the words say.
    var note: String?
    /// The words that carry a fact and are on one side only.
    var weights: Set<WeightyWord> = []
    /// Whether what was so is not so any more, or the other way round.
    var isReversal: Bool { weights.contains(.negation) }
    /// Whether it says of a verb beside it that it does not hold, or not in full.
    var limits: Bool { isReversal || weights.contains(.restriction) }
  }

  /// Judges a change of words with something behind them.
  func judge(_ old: Side, _ new: Side, _ origins: [Origin]) -> Judgement {
    var judgement = weigh(old, new)
    if let note = changeOfVerbs(old, new, origins) {
      (judgement.change, judgement.note) = (.verb, note)
    } else if judgement.limits, let verb = verb(near: old) ?? verb(near: new) {
      judgement.change = .verb
      judgement.note =
        "`\(verb.id)` (\(verb.verbClass.rawValue)) is negated or restricted otherwise now"
    } else if hasFact(old, besides: new) || hasFact(new, besides: old)
      || isValue(origins, old) && !areSameNumbers(old, new)
      || judgement.weights.contains(.number)
    {
      judgement.change = .fact
    } else if !judgement.weights.isEmpty {
      // Of the officer's own words these are an edit like any other, of which he is told.
      judgement.change = !origins.isEmpty && origins.allSatisfy(\.isProse) ? .wording : .fact
    }
    return judgement
  }

  /// Whether a number, a date, a citation or a name is among the words of a side that the other has not.
  private func hasFact(_ side: Side, besides other: Side) -> Bool {
    let known = Set(other.tokens[other.changed].map(\.plain))
    let same = numbers(in: side, alsoIn: other)
    // Small letters tell the word of permission from the month of May.
    let modals = Set(facts(in: side).filter { $0.weight == .modal }.map(\.letters))
    for place in side.changed
    where !known.contains(side.tokens[place].plain) && !same.contains(place) {
      let token = side.tokens[place]
      if token.hasDigit || FoldedText.month(token.letters) != nil && !modals.contains(token.letters)
        || isName(place, in: side.tokens)
      {
        return true
      }
    }
    guard !side.changed.isEmpty, !areSameNumbers(side, other) else { return false }
    return recogniser.citations(in: side.text, context: context).contains {
      $0.utf8.overlaps(side.bytes)
    }
  }

  /// Whether a word is a name: a capital inside of a sentence.
  private func isName(_ place: Int, in tokens: [Token]) -> Bool {
    guard place > 0, let first = tokens[place].letters.unicodeScalars.first,
      first.properties.isUppercase
    else { return false }
    let before = tokens[..<place].last { $0.letters != "\"" && $0.letters != "'" }
    return before.map { ![".", "!", "?", ":", "|"].contains($0.letters) } ?? false
  }

  /// Whether the words are the value of a field that holds no running text.
  private func isValue(_ origins: [Origin], _ old: Side) -> Bool {
    guard origins.count == 1, !old.changed.isEmpty,
      case .record(let key, let field?, _) = origins[0]
    else { return false }
    return archive.holder(of: key)?.kind.table.shape.field(at: field).map { !$0.isRunning } ?? false
  }

  /// Whether an origin is a record that says who spoke.
  func tellsSpeaker(_ origin: Origin) -> Bool {
    guard case .record(let key, _, _) = origin else { return false }
    return archive.holder(of: key)?.kind.table.shape.field(at: "speaker") != nil
  }
}
