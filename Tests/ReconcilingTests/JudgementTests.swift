import Archive
import Documents
import Records
import Testing

@testable import Reconciling

/// What changed words amount to, in six languages.
@Suite struct JudgementTests {
  private static let judges = Dictionary(
    uniqueKeysWithValues: Language.allCases.map {
      ($0, ChangeJudge(Lakes.archive, paper: Lakes.paper, $0))
    })

  /// What each change between two texts is.
  private func judge(
    _ language: Language, _ old: String, _ new: String, _ origin: Origin
  ) throws -> [Finding.Change] {
    let judge = try #require(Self.judges[language])
    let (a, b) = (Words(old).tokens, Words(new).tokens)
    return WordDifference(a, b).changes.map { change in
      judge.judge(
        ChangeJudge.Side(text: old, tokens: a, changed: change.old),
        ChangeJudge.Side(text: new, tokens: b, changed: change.new), [origin]
      ).change
    }
  }

  @Test(arguments: JudgedChange.all) func aChangeIsJudged(_ change: JudgedChange) throws {
    let found = try judge(
      change.language, change.old, change.new, Lakes.record(Lakes.statement, "text"))
    #expect(Set(found).contains(change.judged), "\(found)")
    if change.judged == .wording { #expect(Set(found) == [.wording]) }
  }

  /// Every form that a paper can print is known as a verb.
  @Test(arguments: Language.allCases) func noPrintedFormIsMissed(_ language: Language) {
    let verbs = Lakes.archive.all(Verb.self)
    let forms = VerbForms(verbs, language)
    var missed: [String] = []
    for verb in verbs {
      for wording in verb.wording where wording.language == language {
        let printed = [
          wording.act, wording.report, wording.feminine, wording.several, wording.impersonal,
        ].compactMap { $0 }
        for form in printed {
          let joined = language == .ar ? [form, "و" + form] : [form, form.uppercased()]
          missed += joined.filter { forms.verbs(in: Words("\($0) x").tokens).isEmpty }
        }
      }
    }
    #expect(missed.isEmpty, "\(missed)")
    #expect(verbs.count > 30)
  }

  /// A verb that the table does not have is one where the record gives it as its verb.
  @Test func aVerbOfARecordIsAVerbWhateverItsForm() throws {
    let origin = Lakes.record(Lakes.statement, "verb")
    #expect(try judge(.en, "They mumbled that", "They shouted that", origin) == [.verb])
    #expect(
      try judge(.en, "They mumbled that", "They shouted that", Lakes.wording) == [.wording])
  }

  /// Of the officer's own words a quantity is wording that he is told of; a verb and a number are not.
  @Test(arguments: [
    ("some lakes", "all lakes", Finding.Change.wording), ("it may rain", "it must rain", .wording),
    ("it rains", "it never rains", .wording), ("3 lakes", "4 lakes", .fact),
    ("it was decided", "it was not decided", .verb), ("60 lakes", "sixty lakes", .wording),
  ])
  func ownProseIsTheOfficers(_ old: String, _ new: String, _ judged: Finding.Change) throws {
    #expect(try judge(.en, old, new, Lakes.prose) == [judged])
  }

  /// In no language can a claim of the officer's be turned round without an alarm.
  @Test(arguments: [
    (Language.en, "It did not endorse the text", "It endorsed the text"),
    (.fr, "Le texte n’a pas été adopté", "Le texte a été adopté"),
    (.es, "No se aprobó el texto", "Se aprobó el texto"),
    (.ru, "Предложения не были обсуждены", "Предложения были обсуждены"),
    (.ar, "لم يعتمد النص", "اعتمد النص"),
    (.zh, "工作组没有就此作出决定", "工作组就此作出决定"), (.zh, "尚未通过该案文", "通过了该案文"),
  ])
  func aClaimOfTheOfficersTurnedRoundIsAnAlarm(
    _ language: Language, _ old: String, _ new: String
  ) throws {
    for (a, b) in [(old, new), (new, old)] {
      #expect(try judge(language, a, b, Lakes.prose).contains(.verb))
    }
  }
}
