import Answers
import Archive
import Citations
import Records

/// The filters that put the name of a body into a sentence, with its article or in its case.
///
/// Names are those by which citations are printed, whatever the documents are that a paper is drawn from.
struct BodyNameFilters: Sendable {
  let view: RecordView
  let language: Language

  var filters: [Filter] {
    let cases = BodyNames.Case.allCases.map(\.rawValue)
    return [
      Filter(
        "called",
        "Names a body as the sentence needs it: \"the\", \"of\", \"to\" or \"alone\"; \"whole\" in full.",
        takes: .reference,
        [
          Parameter("what the name stands for", .word(cases)),
          Parameter("how much", .word(["whole"]), isOptional: true),
        ], gives: .text
      ) { value, arguments, context in
        guard let word = arguments.first.flatMap({ context.words($0.value) }),
          let wanted = BodyNames.Case(rawValue: word)
        else { return nil }
        return called(value, wanted, isWhole: arguments.count > 1, context.wording.bodyNames)
      },
      Filter(
        "gender", "With what words agree that go with the name of a body.", takes: .reference,
        gives: .words(BodyNames.Gender.allCases.map(\.rawValue))
      ) { value, _, context in
        let name = body(value).map { self.name($0, isWhole: false) }
        let own = name?.text.text(for: language)
        let gender =
          own?.language == language
          ? context.wording.bodyNames.gender(of: own?.text ?? "") : .unknown
        return value.with(.text(gender.rawValue))
      },
    ]
  }

  private func body(_ value: Drawn) -> Body? {
    guard case .reference(let reference) = value.value else { return nil }
    return view.archive.known.body(reference.target)
  }

  /// The name in full or the shorter one, with the field in which it stands.
  private func name(_ body: Body, isWhole: Bool) -> (text: LocalizedText, field: String) {
    if !isWhole, let short = body.shortName, short[language] != nil || body.name[language] == nil {
      return (short, "short-name")
    }
    return (body.name, "name")
  }

  private func called(
    _ value: Drawn, _ wanted: BodyNames.Case, isWhole: Bool, _ names: BodyNames
  ) -> Drawn? {
    guard let body = body(value) else { return nil }
    let (name, field) = name(body, isWhole: isWhole)
    let isShort = field == "short-name"
    let owned = isShort ? body.shortPossessive : body.possessive
    if wanted == .of, let form = owned?[language] {
      let field = isShort ? "short-possessive" : "possessive"
      return Drawn(.text(form), record: body.key, path: field)
    }
    guard let found = name.text(for: language) else { return nil }
    let isOwn = found.language == language
    let gender = isOwn ? names.gender(of: found.text) : .unknown
    let (before, after) = names.around(found.text, wanted, gender)
    var printed = Drawn(
      isOwn ? .text(found.text) : .localized(LocalizedText([found.language: found.text])),
      record: body.key, path: field)
    if before.isEmpty, after.isEmpty { return printed }
    let parts = [Drawn(.text(before)), printed, Drawn(.text(after))]
    printed = printed.with(.text(before + found.text + after))
    printed.parts = parts.filter { $0.value != .text("") }
    return printed
  }
}
