import Answers
import Archive
import Documents
import Drafting
import Records
import Testing

/// What stands behind the words of the papers of the records, in every language.
@Suite struct RealOriginTests {
  /// The forms in which a language, and English in its place, prints operative verbs, in small letters.
  private func forms(_ language: Language) -> Set<String> {
    var forms: Set<String> = []
    for verb in RealWorkspace.archive.all(Verb.self) {
      for wording in verb.wording where [language, .en].contains(wording.language) {
        forms.formUnion(
          [
            wording.act, wording.report, wording.feminine, wording.several, wording.impersonal,
            wording.joint, wording.quoting, wording.addressing,
          ].compactMap { $0?.lowercased() })
      }
      forms.formUnion(verb.printed.filter { [language, .en].contains($0.language) }.map(\.form))
    }
    return forms
  }

  /// Words that rest on the verb of a record are that verb, whatever marks of other languages stand between.
  @Test(arguments: Language.allCases) func whatRestsOnAVerbIsOne(_ language: Language) throws {
    let forms = forms(language)
    var (count, others): (Int, [String]) = (0, [])
    for paper in RealWorkspace.archive.all(Document.self) where paper.languages.contains(language) {
      let view = RecordView(RealWorkspace.archive).seen(by: paper)
      let drafter = try #require(PaperDrafter(RealWorkspace.library, view, language: language))
      let traced = drafter.traced(paper.key)
      guard let document = traced.document else { continue }
      let notes = Set(document.footnotes.map(\.number))
      for passage in document.passages {
        let letters = Array(PassageText(passage, language, notes: notes).text.utf8)
        for stretch in traced.origins[passage.id] {
          guard case .record(_, let field?, _) = stretch.origin, field.hasSuffix("verb") else {
            continue
          }
          count += 1
          let words = String(decoding: letters[stretch.range], as: UTF8.self).lowercased()
          let isVerb = forms.contains { $0 == words || $0.hasPrefix(words) || words.hasPrefix($0) }
          if !isVerb { others.append("\(passage.id): \(words)") }
        }
      }
    }
    #expect(count > 50)
    #expect(others == [])
  }
}
