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
      Filter(
        "addressing", "What stands before the one addressed: a; إلى.", takes: .localized,
        gives: .text
      ) { value, _, _ in
        own(value)?.addressing.map { value.with(.text($0)) }
      },
      joint,
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

  /// A text that the language lacks is a quotation, before which the sentence must be able to end.
  private var joint: Filter {
    Filter(
      "joint",
      "What joins a text to its verb, with the space before it: que; à; before a text in another "
        + "language what can stand alone there: ce qui suit :.",
      takes: .localized,
      [
        Parameter("the text", .text),
        Parameter("the form of the verb", .word(["impersonal"]), isOptional: true),
      ], gives: .text
    ) { value, arguments, context in
      guard let wording = own(value), let text = arguments.first else { return nil }
      let isImpersonal = arguments.count > 1
      let word =
        isOwn(text) ? wording.joint : wording.introduction(isImpersonal: isImpersonal)
      return word.map { value.with(.text($0.first?.isPunctuation == true ? $0 : " " + $0)) }
    }
  }

  private func isOwn(_ text: Drawn) -> Bool {
    guard case .localized(let texts) = text.value else { return true }
    return texts[language] != nil
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

extension VerbWording {
  /// What a quotation follows; a form that ends with a colon needs no more.
  fileprivate func introduction(isImpersonal: Bool) -> String? {
    let form = isImpersonal ? impersonal ?? report : report
    return form.hasSuffix(":") ? nil : quoting ?? joint
  }
}
