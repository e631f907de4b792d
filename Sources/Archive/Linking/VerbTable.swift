import Diagnostics
public import Records

/// The operative verbs by their printed forms.
public struct VerbTable: Sendable {
  private let forms: [Language: [String: Verb]]

  init(_ verbs: [Verb]) {
    var forms: [Language: [String: Verb]] = [:]
    for verb in verbs {
      for printed in verb.printed where forms[printed.language]?[printed.form] == nil {
        forms[printed.language, default: [:]][printed.form] = verb
      }
    }
    self.forms = forms
  }

  /// The verb that a document of a language prints so.
  public func verb(printed form: String, in language: Language) -> Verb? { forms[language]?[form] }

  /// The printed form of a language that was probably meant: one that begins with the words given,
  /// or one that is nearly the same.
  func near(_ form: String, in language: Language) -> String? {
    let known = (forms[language] ?? [:]).keys.sorted()
    let longer = known.first { $0.hasPrefix(form + " ") }
    return longer ?? NearMiss.of(form, among: known)
  }

  /// The verb of a text that gives its printed form per language; the first language that is known.
  public func verb(_ printed: LocalizedText) -> Verb? {
    for language in printed.languages {
      if let form = printed[language], let verb = verb(printed: form, in: language) { return verb }
    }
    return nil
  }
}
