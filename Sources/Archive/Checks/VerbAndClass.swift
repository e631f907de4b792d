import Diagnostics
import Records
import YAML

/// The class recorded beside a printed verb is one that the verb can have.
enum VerbAndClass: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for statement in archive.all(Statement.self) {
      check(
        statement.verb, archive[statement.key], "verb", statement.nature.rawValue,
        { $0.statements.map(\.rawValue) }, archive, &log)
    }
    for act in archive.all(Act.self) {
      for effect in act.effects {
        check(
          effect.verb, archive[act.key], "effects.\(effect.id).verb", effect.effectClass.rawValue,
          { $0.effects.map(\.rawValue) }, archive, &log)
      }
    }
  }

  private static func check(
    _ printed: LocalizedText, _ entry: Entry?, _ path: String, _ recorded: String,
    _ admitted: (VerbClass) -> [String], _ archive: Archive, _ log: inout DiagnosticLog
  ) {
    for language in printed.languages {
      guard let form = printed[language] else { continue }
      var place: SourceRange? { entry?.place(of: "\(path).\(language.rawValue)") }
      guard let verb = archive.verbs.verb(printed: form, in: language) else {
        log.report(
          Diagnostic(
            .verbNotInTable, at: place, "the table of verbs does not have `\(form)`",
            notes: [
              "a form is added under `printed` of a record of kind `verb`, and reviewed:",
              "- {language: \(language.rawValue), form: \(YAMLWriter.scalar(form, isInFlow: true))}",
            ], suggestion: archive.verbs.near(form, in: language)))
        continue
      }
      let words = admitted(verb.verbClass)
      guard !words.contains(recorded) else { continue }
      log.report(
        Diagnostic(
          .encouragementAsRequest, at: place,
          "`\(form)` \(verb.verbClass.rawValue), and is recorded as `\(recorded)`",
          notes: [
            "`\(form)` is the verb \(verb.key), which is of class `\(verb.verbClass.rawValue)`",
            "it can be recorded as \(words.joined(separator: ", "))",
          ], suggestion: words.first))
    }
  }
}

extension VerbClass {
  /// What a statement with such a verb can be.
  var statements: [Nature] {
    switch self {
    case .says: [.view, .information]
    case .stresses, .recognizes, .welcomes, .takesNote: [.view, .conclusion, .information]
    case .discusses: [.discussion, .information]
    case .concludes: [.conclusion]
    case .decides, .establishes, .endorses, .adopts: [.decision]
    case .requests: [.request]
    case .encourages, .invites: [.encouragement]
    case .recommends, .obliges, .proposes, .submits: [.recommendation]
    }
  }

  /// What an effect with such a verb can amount to.
  var effects: [EffectClass] {
    switch self {
    case .decides:
      [
        .decides, .establishes, .makesConstant, .setsScope, .widensScope, .setsPeriodicity,
        .convenes,
      ]
    case .establishes: [.establishes, .makesConstant, .setsScope, .widensScope]
    case .requests: [.requests]
    case .encourages: [.encourages]
    case .invites: [.invites]
    case .recommends: [.recommends]
    case .endorses: [.endorses]
    case .adopts: [.adopts]
    case .welcomes: [.welcomes]
    case .takesNote: [.takesNote]
    case .recognizes: [.recognizes]
    case .stresses: [.drawsAttention]
    case .says, .discusses, .concludes, .submits, .obliges, .proposes:
      [.drawsAttention, .setsScope, .decides]
    }
  }
}
