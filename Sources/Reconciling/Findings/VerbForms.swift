package import Records

/// The printed forms of the operative verbs of a language, found in texts.
package struct VerbForms: Sendable {
  private struct Form {
    let words: [String]
    let verb: Verb
  }

  private var forms: [String: [Form]] = [:]

  /// The forms of a language in a table of verbs.
  package init(_ verbs: [Verb], _ language: Language) {
    for verb in verbs {
      var printed = verb.printed.filter { $0.language == language }.map(\.form)
      for wording in verb.wording where wording.language == language {
        printed += [wording.act, wording.report] + (wording.impersonal.map { [$0] } ?? [])
      }
      for form in printed {
        let tokens = Words(form).tokens
        let words = tokens.trimmingSigns.map { $0.letters.lowercased() }
        guard let first = words.first else { continue }
        forms[first, default: []].append(Form(words: words, verb: verb))
      }
    }
    for first in forms.keys { forms[first]?.sort { $0.words.count > $1.words.count } }
  }

  /// A verb in a text, by the places of its words.
  struct Sighting {
    let words: Range<Int>
    let verb: Verb
  }

  /// The verbs of a text, in order, of several that begin at a word the longest.
  func verbs(in tokens: [Token]) -> [Sighting] {
    let words = tokens.map { $0.letters.lowercased() }
    var found: [Sighting] = []
    var place = 0
    while place < words.count {
      let form = forms[words[place]]?.first { words[place...].starts(with: $0.words) }
      if let form {
        found.append(Sighting(words: place..<place + form.words.count, verb: form.verb))
      }
      place += form?.words.count ?? 1
    }
    return found
  }
}

extension [Token] {
  /// The words without signs at the ends.
  var trimmingSigns: ArraySlice<Token> {
    guard let first = firstIndex(where: \.isWord), let last = lastIndex(where: \.isWord) else {
      return []
    }
    return self[first...last]
  }
}
