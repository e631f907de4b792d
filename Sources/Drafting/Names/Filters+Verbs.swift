import Archive
import Records

/// The filters that word operative verbs as the reviewed table has them.
///
/// A form that the language lacks is printed in another, which the reader sees.
struct VerbFilters {
  let verbs: VerbTable
  let language: Language

  var filters: [Filter] {
    [
      report,
      wording("act", "The verb as an act says it of itself: encourages.") { $0.act },
      wording("impersonal", "The verb where nobody is named: it was noted.") { $0.impersonal },
      link("addressing", "What stands before the one addressed: a; إلى.") { $0.addressing },
      link("joint", "What stands between the one addressed and the text: que; à.") { $0.joint },
      Filter(
        "complement", "What follows the verb in English: that, noun or to.", takes: .localized,
        gives: .words(Complement.allCases.map(\.rawValue))
      ) { value, _, _ in
        verb(value)?.complement.map { value.with(.text($0.rawValue)) }
      },
    ]
  }

  private var report: Filter {
    Filter(
      "report",
      "The verb as a report says it: encouraged; \"feminine\" or \"several\" with such a subject.",
      takes: .localized,
      [Parameter("the subject", .word(["feminine", "several"]), isOptional: true)], gives: .text
    ) { value, subject, context in
      switch subject.first.flatMap({ context.words($0.value) }) {
      case "feminine": form(value) { $0.feminine ?? $0.report }
      case "several": form(value) { $0.several ?? $0.report }
      default: form(value) { $0.report }
      }
    }
  }

  /// A word that only some languages and verbs have.
  private func link(
    _ name: String, _ sentence: String, _ word: @escaping @Sendable (VerbWording) -> String?
  ) -> Filter {
    Filter(name, sentence, takes: .localized, gives: .text) { value, _, _ in
      own(value).flatMap(word).map { value.with(.text($0)) }
    }
  }

  private func verb(_ value: Drawn) -> Verb? {
    LocalizedText(value: value.value).flatMap { verbs.verb($0) }
  }

  private func own(_ value: Drawn) -> VerbWording? {
    verb(value)?.wording.first { $0.language == language }
  }

  private func wording(
    _ name: String, _ sentence: String, _ form: @escaping @Sendable (VerbWording) -> String?
  ) -> Filter {
    Filter(name, sentence, takes: .localized, gives: .text) { value, _, _ in
      self.form(value, form)
    }
  }

  /// A form in the language, or else in one that has it.
  private func form(_ value: Drawn, _ form: (VerbWording) -> String?) -> Drawn? {
    if let own = own(value).flatMap(form) { return value.with(.text(own)) }
    let others = (verb(value)?.wording ?? []).compactMap { wording in
      form(wording).map { (wording.language, $0) }
    }
    guard !others.isEmpty else { return nil }
    return value.with(
      .localized(LocalizedText(Dictionary(others, uniquingKeysWith: { first, _ in first }))))
  }
}
