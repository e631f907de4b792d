import Foundation
import Records
import Testing

/// Drafts from the real records tell who recommends and who is to act, agenda as agenda, what is inferred
/// as inferred, and every session.
@Suite struct HonestDraftTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Package.root + "/Sessions", to: "Sessions")
    try folder.copy(Package.root + "/Templates", to: "Templates")
  }

  /// The paper that is drafted, in English and Chinese, without the list of records cited.
  private func paper(_ path: String, _ options: [String]) throws -> (en: String, zh: String) {
    let run = try ProgramRun(["draft"] + options, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let build = try ProgramRun(["build", "--formats", "markdown"], in: folder)
    #expect(build.status == 0, "\(build.errors)")
    let texts = try ["en", "zh"].map { try #require(folder.text("Output/\(path).\($0).md")) }
    return (texts[0], texts[1])
  }

  @Test func whoRecommendsIsNotWhoIsToAct() throws {
    let paper = try paper(
      "untoc-wg3/9/document/extradition",
      ["thematic", "--topic", "extradition", "--session", "untoc-wg3/9", "--item", "3"])
    #expect(paper.en.contains("The Working Group recommended that the Conference adopt a new"))
    #expect(paper.zh.contains("工作组建议缔约方会议通过新的决定"))
    #expect(paper.en.contains("The Working Group recommended that the Working Group take up"))
    #expect(paper.en.contains("Placed in part on the agenda of the ninth meeting"))
    #expect(!paper.zh.contains("落实"))
    #expect(!paper.en.contains("consultations of experts"), "planned is not considered")
    #expect(paper.en.contains("| [9 (2018)](<#ref-untoc-wg3_9>) |\n"))
    let head = try #require(paper.en.split(separator: "\n").first { $0.hasPrefix("Drawn from") })
    #expect(head.contains("Decisions of the second session of the Conference"))
    #expect(paper.en.contains("CTOC/COP/2010/CRP.5](<#ref-doc_CTOC_COP_2010_CRP.5>) (the paper is"))
    #expect(paper.zh.contains("Vienna［English］"))
  }

  /// What only a text tabled at a session tells is not on the agenda that was made before it.
  @Test func agendaIsNotDrawnFromWhatWasTabledLater() throws {
    let run = try ProgramRun(["draft", "agenda", "--session", "untoc-cop/7"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(folder.text("Sessions/untoc-cop/7/annotated-agenda.md"))
    #expect(text.contains("  - CTOC/COP/2014/2\n"))
    #expect(!text.contains("CTOC/COP/2014/L.8"))
    #expect(!text.contains("untoc-cop/7/item/4"))
    let build = try ProgramRun(["build", "untoc-cop/7", "--formats", "markdown"], in: folder)
    #expect(build.status == 0, "\(build.errors)")
  }

  @Test func matrixHasEverySessionThroughThatOfThePaper() throws {
    let paper = try paper(
      "untoc-wg3/14/document/central-authorities",
      ["thematic", "--topic", "central-authorities", "--session", "untoc-wg3/14"])
    let row = try #require(paper.en.split(separator: "\n").first { $0.hasPrefix("| Subject |") })
    for ordinal in 1...14 { #expect(row.contains("(<#ref-untoc-wg3_\(ordinal)>)"), "\(ordinal)") }
    #expect(!row.contains("[]"))
    #expect(!row.contains("untoc-wg3_15"))
    #expect(paper.en.contains("for the fourteenth meeting of the Working Group"))
    #expect(!paper.en.contains("Aplicación"), "an inferred title is no title")
  }

  @Test func overviewNamesEverySessionAndMarksWhatIsInferred() throws {
    let paper = try paper(
      "untoc-wg3/document/overview-through-15", ["overview", "--through", "untoc-wg3/15"])
    for name in ["Seventh", "Ninth", "Tenth", "Eleventh", "Twelfth", "Fourteenth", "Fifteenth"] {
      #expect(
        paper.en.contains("\n#### \(name) meeting, ") || paper.en.contains("#### \(name) meeting\n")
      )
    }
    #expect(!paper.en.contains("was announced"))
    #expect(paper.en.contains("was held at some time between 1 June 2018 and 6 July 2020."))
    #expect(paper.en.contains("That it was held is inferred ("))
    #expect(paper.zh.contains("会议曾经举行一节系推断（"))
  }

  /// What each language says of the tenth meeting, held at an unknown time and known by inference alone, of
  /// an item on an agenda only, of who recommends, and of what became of that in part.
  private static let honest: [(Language, [String])] = [
    (
      .fr,
      [
        "s’est tenue à un moment donné entre le 1er juin 2018 et le 6 juillet 2020.",
        "Le fait qu’elle s’est tenue est déduit (", "Sa date est déduite (",
        "Le nombre de ses séances est déduit (",
        "À l’ordre du jour figurait, en tant que point 3, la question suivante\u{A0}: challenges",
        "les documents examinés n’indiquent pas que la question ait été abordée",
        "Le Groupe de travail a recommandé ce qui suit\u{A0}: the Working Group",
        "Inscrite en partie à l’ordre du jour de la neuvième réunion",
      ]
    ),
    (
      .es,
      [
        "se celebró en algún momento entre el 1 de junio de 2018 y el 6 de julio de 2020.",
        "El hecho de que se celebró se ha deducido (", "Su fecha se ha deducido (",
        "El número de sus sesiones se ha deducido (",
        "En el programa figuraba, como tema 3, lo siguiente: challenges",
        "El Grupo de Trabajo recomendó lo siguiente: the Working Group",
        "Incluida en parte en el programa de la novena reunión",
      ]
    ),
    (
      .ru,
      [
        "состоялось в точно не установленное время в период с 1 июня 2018 года по 6 июля 2020 года.",
        "То, что оно состоялось, прямо в источниках не указано и является выводом (",
        "Число заседаний прямо в источниках не указано и является выводом (",
        "Рабочая группа рекомендовала следующее: the Working Group",
        "Включена частично в повестку дня следующего мероприятия: девятое совещание",
      ]
    ),
    (
      .ar,
      [
        "في وقت ما بين 1 حزيران/يونيه 2018 و6 تموز/يوليه 2020.",
        "واستُنتج أنه عُقد (", "واستُنتج موعده (", "واستُنتج عدد جلساته (",
        "وكان مدرجا في جدول الأعمال، بوصفه البند 3، ما يلي: challenges",
        "أوصى الفريق العامل بما يلي: the Working Group",
        "أُدرجت جزئيا في جدول أعمال الاجتماع التاسع للفريق العامل",
      ]
    ),
    (.en, ["The number of its meetings is inferred (", "Placed in part on the agenda"]),
    (
      .zh,
      [
        "列入议程项目 3 的有：challenges", "审议的事项包括：practical", "工作组建议the Working Group［English］：take up",
        "举行会议的次数系推断（", "平行进行（with the plenary meetings of the Conference",
      ]
    ),
  ]

  @Test func everyLanguageLimitsWhatIsSaidAsTheOriginalDoes() throws {
    let path = "untoc-wg3/document/overview-through-15"
    _ = try paper(path, ["overview", "--through", "untoc-wg3/15"])
    for (language, phrases) in Self.honest {
      let text = try #require(folder.text("Output/\(path).\(language.rawValue).md"))
      for phrase in phrases { #expect(text.contains(phrase), "\(language): \(phrase)") }
    }
  }

  /// A report tells of a session what was announced; that it was held is not known.
  @Test func aTitleSaysHeldOnlyOfWhatIsKnownToHaveBeenHeld() throws {
    let run = try ProgramRun(["draft", "report", "--session", "untoc-wg3/7"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let text = try #require(folder.text("Sessions/untoc-wg3/7/report.md"))
    #expect(text.contains("  en: Report on the seventh meeting of the Working Group on Interna"))
    #expect(!text.contains("held"))
    #expect(!text.contains("举行"))
    #expect(!text.contains("\nauthor:"), "a report is the paper of the body")
    let build = try ProgramRun(["build", "untoc-wg3/7", "--formats", "markdown"], in: folder)
    #expect(build.output.contains("of 10700"))
  }

  /// The annotated agenda is from before the session.
  @Test func anAgendaTellsNothingOfItsSession() throws {
    let run = try ProgramRun(["draft", "agenda", "--session", "untoc-cop/7"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    _ = try ProgramRun(["build", "untoc-cop/7", "--formats", "markdown"], in: folder)
    let path = "Output/untoc-cop/7/document/annotated-agenda"
    let en = try #require(folder.text("\(path).en.md"))
    let zh = try #require(folder.text("\(path).zh.md"))
    #expect(en.contains("; time: 2014."), "only a draft tabled there tells the days and the place")
    #expect(!en.contains("Vienna") && !zh.contains("10 月"))
    #expect(!en.contains("was held") && !en.contains("is to be held"))
    #expect(zh.contains("时间：2014 年"))
    for text in [en, zh] {
      let rows = text.split(separator: "\n").filter { $0.hasPrefix("| [CTOC") }
      #expect(rows.count == 1 && rows.first?.hasPrefix("| [CTOC/COP/2014/2]") == true, "\(rows)")
    }
  }

  @Test func whatWasOnTheAgendaIsToldAsAgenda() throws {
    let paper = try paper(
      "untoc-cop/document/overview-through-12", ["overview", "--body", "untoc-cop"])
    let agenda = "stood International cooperation, with emphasis on extradition"
    #expect(paper.en.contains("On the agenda, as item 6, \(agenda)"))
    #expect(paper.en.contains("On the agenda, as item 4, \(agenda)"))
    #expect(paper.en.contains("It was planned to take up consultations of experts on extradition"))
    #expect(!paper.en.contains("matters considered included consultations of experts"))
    #expect(!paper.en.contains("on the subject is recorded"))
  }
}
