package import Archive
import Citations
import Documents
package import Records

/// Judges whether a change of words is one of a fact, of a verb or of wording.
package struct ChangeJudge: Sendable {
  private let verbs: VerbForms
  private let recogniser: Recogniser
  private let context: CitationContext
  private let archive: Archive
  private let numbers: NumberWords

  /// Makes the judge of a paper in a language, by the verbs and names of the records.
  package init(_ archive: Archive, paper: Key, _ language: Language) {
    self.archive = archive
    verbs = VerbForms(archive.all(Verb.self), language)
    recogniser = archive.recogniser
    numbers = NumberWords(language)
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

  /// What kind of change it is, and of verbs which became which.
  func judge(_ old: Side, _ new: Side, _ origins: [Origin]) -> (Finding.Change, note: String?) {
    let (before, after) = (verbs(in: old), verbs(in: new))
    if before.map(\.key) != after.map(\.key) {
      let words = [before, after].map { verbs in
        verbs.isEmpty
          ? "no operative verb"
          : verbs.map { "`\($0.id)` (\($0.verbClass.rawValue))" }.joined(separator: ", ")
      }
      return (.verb, "\(words[0]) became \(words[1])")
    }
    let isFact =
      hasFact(old, besides: new) || hasFact(new, besides: old) || isValue(origins, old)
    return (isFact ? .fact : .wording, nil)
  }

  private func verbs(in side: Side) -> [Verb] {
    verbs.verbs(in: side.tokens).filter { $0.words.overlaps(side.changed) }.map(\.verb)
  }

  /// Whether a number, a date, a citation or a name is among the words of a side that the other has not.
  private func hasFact(_ side: Side, besides other: Side) -> Bool {
    let known = Set(other.tokens[other.changed].map(\.plain))
    for place in side.changed where !known.contains(side.tokens[place].plain) {
      let token = side.tokens[place]
      if token.hasDigit || FoldedText.month(token.letters) != nil || numbers.contains(token)
        || isName(place, in: side.tokens)
      {
        return true
      }
    }
    guard !side.changed.isEmpty else { return false }
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
}
