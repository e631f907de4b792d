package import Records

/// The forms of the operative verbs of a language, found in texts.
package struct VerbForms: Sendable {
  private struct Form: Sendable {
    let verb: Verb
    /// Whether it is a noun as well, and a verb only after one of a few words.
    let needsLead: Bool
  }

  private var forms: PhraseTable<Form>
  private let leads: Set<String>

  /// The forms of a language in a table of verbs: those that are printed, and those made of them.
  package init(_ verbs: [Verb], _ language: Language) {
    forms = PhraseTable(language)
    leads = VerbInflection.leads[language] ?? []
    for verb in verbs {
      for form in VerbForms.printed(verb, language) {
        forms.add(Words(form).tokens.trimmingSigns, Form(verb: verb, needsLead: false))
      }
    }
    // What is printed of one verb comes before what is made of another.
    for verb in verbs {
      for made in VerbInflection(language).forms(of: verb) {
        forms.add(
          Words(made.form).tokens.trimmingSigns, Form(verb: verb, needsLead: made.needsLead))
      }
    }
  }

  /// The forms of a verb that documents or our papers print.
  private static func printed(_ verb: Verb, _ language: Language) -> [String] {
    let wordings = verb.wording.filter { $0.language == language }
    return verb.printed.filter { $0.language == language }.map(\.form)
      + wordings.flatMap { wording in
        [wording.act, wording.report]
          + [wording.feminine, wording.several, wording.impersonal].compactMap { $0 }
      }
  }

  /// A verb in a text, by the places of its words.
  struct Sighting {
    let words: Range<Int>
    let verb: Verb
  }

  /// The verbs of a text, in order, of several that begin at a word the longest.
  func verbs(in tokens: [Token]) -> [Sighting] {
    forms.sightings(in: tokens).compactMap { sighting in
      let start = sighting.words.lowerBound
      if sighting.value.needsLead,
        start == 0 || !leads.contains(tokens[start - 1].letters.lowercased())
      {
        return nil
      }
      return Sighting(words: sighting.words, verb: sighting.value.verb)
    }
  }
}
