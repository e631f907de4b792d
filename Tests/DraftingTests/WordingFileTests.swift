import Diagnostics
import Drafting
import Files
import Foundation
import Records
import Testing

/// The wording files of the package, and files with a mistake.
@Suite struct WordingFileTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Templates").standardized

  static let library = TemplateLibrary(
    Folder.read(at: folder.path, as: "Templates", extensions: ["yaml"]).files)

  /// The French file, with one stretch replaced by another.
  private func french(_ old: String, _ new: String) throws -> [Diagnostic] {
    let file = Self.folder.appending(path: "wording/fr.yaml")
    let text = try String(contentsOf: file, encoding: .utf8)
    #expect(text.contains(old))
    return TemplateLibrary([
      File(path: "wording/fr.yaml", text: text.replacingOccurrences(of: old, with: new))
    ]).diagnostics
  }

  @Test func everyFileIsWhole() {
    #expect(Self.library.diagnostics.isEmpty, "\(Self.library.diagnostics)")
    for language in Language.allCases { #expect(Self.library.wording(language) != nil) }
  }

  /// Days with a rendering in each of the four languages: running, phrase, masthead.
  @Test(arguments: [
    (
      Language.fr, "2016-10-19..2016-10-21", "du 19 au 21 octobre 2016",
      "du 19 au 21 octobre 2016", "19-21 octobre 2016"
    ),
    (
      .fr, "2015-06-01..2015-06-05", "du 1er au 5 juin 2015", "du 1er au 5 juin 2015",
      "1er-5 juin 2015"
    ),
    (
      .fr, "2012-10-15..2012-10-16, 2012-10-18", "15, 16 et 18 octobre 2012",
      "les 15, 16 et 18 octobre 2012", "15, 16 et 18 octobre 2012"
    ),
    (.fr, "2018-11-01", "1er novembre 2018", "le 1er novembre 2018", "1er novembre 2018"),
    (.fr, "2006", "2006", "en 2006", "2006"),
    (
      .es, "2016-10-19..2016-10-21", "del 19 al 21 de octubre de 2016",
      "del 19 al 21 de octubre de 2016", "19 a 21 de octubre de 2016"
    ),
    (
      .es, "2010-09-30..2010-10-01", "30 de septiembre y 1 de octubre de 2010",
      "los días 30 de septiembre y 1 de octubre de 2010", "30 de septiembre y 1 de octubre de 2010"
    ),
    (.es, "2006-10", "octubre de 2006", "en octubre de 2006", "octubre de 2006"),
    (
      .ru, "2016-10-19..2016-10-21", "с 19 по 21 октября 2016 года",
      "с 19 по 21 октября 2016 года", "19-21 октября 2016 года"
    ),
    (
      .ru, "2010-12-30..2011-01-02", "с 30 декабря 2010 года по 2 января 2011 года",
      "с 30 декабря 2010 года по 2 января 2011 года",
      "30 декабря 2010 года - 2 января 2011 года"
    ),
    (.ru, "2006-10", "октябрь 2006 года", "в октябре 2006 года", "октябрь 2006 года"),
    (.ru, "2006", "2006 год", "в 2006 году", "2006 год"),
    (
      .ar, "2016-10-19..2016-10-21", "في الفترة من 19 إلى 21 تشرين الأول/أكتوبر 2016",
      "في الفترة من 19 إلى 21 تشرين الأول/أكتوبر 2016", "19-21 تشرين الأول/أكتوبر 2016"
    ),
    (
      .ar, "2010-10-20, 2010-10-21", "20 و21 تشرين الأول/أكتوبر 2010",
      "في يومي 20 و21 تشرين الأول/أكتوبر 2010", "20 و21 تشرين الأول/أكتوبر 2010"
    ),
    (
      .ar, "2012-10-15..2012-10-16, 2012-10-18", "15 و16 و18 تشرين الأول/أكتوبر 2012",
      "في أيام 15 و16 و18 تشرين الأول/أكتوبر 2012", "15 و16 و18 تشرين الأول/أكتوبر 2012"
    ),
  ])
  func days(
    _ language: Language, _ days: String, _ running: String, _ phrase: String, _ short: String
  ) throws {
    let wording = try #require(Self.library.wording(language))
    let set = try #require(SmallArchive.days(days))
    #expect(wording.days(set, .running) == running)
    #expect(wording.days(set, .phrase) == phrase)
    #expect(wording.days(set, .short) == short)
  }

  @Test(arguments: [
    (
      Language.fr, "entre octobre et décembre 2006", "entre 2005 et 2006",
      "à un moment donné entre 2005 et 2006"
    ),
    (
      .es, "entre octubre y diciembre de 2006", "entre 2005 y 2006",
      "en algún momento entre 2005 y 2006"
    ),
    (
      .ru, "в период с октября по декабрь 2006 года", "в период с 2005 года по 2006 год",
      "в точно не установленное время в период с 2005 года по 2006 год"
    ),
    (
      .ar, "بين تشرين الأول/أكتوبر وكانون الأول/ديسمبر 2006", "بين 2005 و2006",
      "في وقت ما بين 2005 و2006"
    ),
  ])
  func bounds(
    _ language: Language, _ months: String, _ years: String, _ someTime: String
  ) throws {
    let wording = try #require(Self.library.wording(language))
    func within(_ first: String, _ last: String) throws -> DaySet {
      .within(try #require(PartialDate(first)), try #require(PartialDate(last)))
    }
    #expect(wording.days(try within("2006-10", "2006-12"), .running) == months)
    #expect(wording.days(try within("2005", "2006"), .running) == years)
    #expect(wording.days(try within("2005", "2006"), .phrase) == someTime)
  }

  @Test(arguments: [
    (
      Language.fr, [1: "une séance", 4: "quatre séances", 12: "12 séances"], ["séance", "séances"]
    ),
    (.es, [1: "una sesión", 2: "dos sesiones", 21: "21 sesiones"], ["sesión", "sesiones"]),
    (
      .ru, [1: "одно заседание", 4: "четыре заседания", 11: "11 заседаний", 22: "22 заседания"],
      ["заседание", "заседания", "заседаний"]
    ),
    (
      .ar, [1: "جلسة واحدة", 2: "جلستان", 4: "أربع جلسات", 12: "12 جلسة", 104: "104 جلسات"],
      ["جلسة واحدة", "جلستان", "جلسات", "جلسة"]
    ),
  ])
  func countedNouns(_ language: Language, _ rows: [Int: String], _ forms: [String]) throws {
    let wording = try #require(Self.library.wording(language))
    #expect(wording.plurals.names.count == forms.count)
    for (number, text) in rows {
      #expect(wording.counted(number, forms[wording.plurals.position(number)]) == text)
    }
  }

  @Test(arguments: [
    (Language.fr, "troisième", "première", "21e"), (.es, "tercer", "primera", "21º"),
    (.ru, "третий", "первая", "21-й"), (.ar, "الثالث", "الأولى", "ال21"),
  ])
  func ordinals(
    _ language: Language, _ third: String, _ feminine: String, _ beyond: String
  ) throws {
    let wording = try #require(Self.library.wording(language))
    #expect(wording.ordinal(3) == third)
    #expect(wording.feminineOrdinal?(1) == feminine)
    #expect(wording.ordinal(21) == beyond)
  }

  @Test(arguments: [
    (Language.fr, "Groupe de travail", BodyNames.Gender.masculine),
    (.fr, "Conférence des Parties", .feminine), (.fr, "Xyz", .unknown),
    (.es, "Oficina", .feminine), (.ru, "Рабочая группа", .feminine),
    (.ru, "Совет", .masculine), (.ar, "المؤتمر", .masculine), (.ar, "الأمانة", .feminine),
  ])
  func gender(_ language: Language, _ name: String, _ gender: BodyNames.Gender) throws {
    #expect(try #require(Self.library.wording(language)).bodyNames.gender(of: name) == gender)
  }

  @Test(arguments: [
    ("  range: du", "  rnage: du", "T060", "range"), ("known:", "knwon:", "T060", "known"),
    ("  in-year: en {year}\n", "", "T061", nil),
    ("en {year}", "en {text}", "T062", nil), ("[janvier, ", "[", "T062", nil),
    ("unsure:\n", "unsure:\n  range: du {first} au {last}\n", "T062", nil),
    ("up-to-one-and-many", "by-last-digit", "T062", nil), ("le {name}", "le nom", "T062", nil),
    ("plurals: [the singular, the plural]", "plurals: {one: two}", "T062", nil),
    ("known:\n", "known: nothing\nolder:\n", "T062", nil),
  ])
  func aMistakeIsReportedAtItsPlace(
    _ old: String, _ new: String, _ code: String, _ suggestion: String?
  ) throws {
    let found = try french(old, new)
    let problem = try #require(found.first(where: { $0.code.rawValue == code }))
    #expect(problem.range?.file == "wording/fr.yaml")
    #expect(suggestion == nil || problem.suggestion == suggestion)
  }

  @Test(arguments: ["", "- a\n- b\n", "seen", "seen: &a {}\nknown: *a\n", "\u{0}", "seen: [\n"])
  func whatIsNoWordingGivesNone(_ text: String) {
    let library = TemplateLibrary([File(path: "Templates/wording/es.yaml", text: text)])
    #expect(!library.diagnostics.isEmpty)
    #expect(library.wording(.es) == nil)
  }

  @Test func theGuideListsEveryEntry() throws {
    let guide = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    let nouns = WordingEntry.all.filter { !$0.sentence.hasPrefix("A name as") }
    for entry in nouns { #expect(guide.contains("`\(entry.name)`"), "\(entry.name)") }
  }
}
