import Citations
import Mutations
import Records
import Testing

/// A hundred thousand mutated texts in six languages: whatever is found is sound.
@Suite struct MutationTests {
  @Test(arguments: Language.allCases)
  func whatIsFoundIsSound(_ language: Language) {
    for seed in 0..<UInt64(16_700) {
      let made = MutatedText(seed: seed, language: language)
      let context = CitationContext(body: seed % 3 == 0 ? "untoc-wg3" : nil, language: language)
      let found = World.recogniser.citations(
        in: made.text, language: made.tellsLanguage ? language : nil, context: context)
      if let fault = Soundness.fault(of: found, in: made.text) {
        Issue.record("seed \(seed), \(language): \(fault) in \(made.text.debugDescription)")
        return
      }
    }
  }
}
