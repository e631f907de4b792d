import Records
import Testing

@testable import Drafting

/// The order in which names are listed, in each language.
@Suite struct AlphabeticalOrderTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let language: Language
    let names: [String]
    var testDescription: String { language.rawValue }
  }

  /// Names in their order.
  static let rows = [
    Row(language: .en, names: ["Åland", "Belgium", "Côte d’Ivoire", "Guinea", "Guinea-Bissau"]),
    Row(
      language: .fr, names: ["Cote", "Côte", "Égypte", "Équateur", "Espagne", "Éthiopie", "Zambie"]),
    Row(language: .es, names: ["Nauru", "Nuez", "Ñandú", "Ñu", "Omán"]),
    Row(
      language: .ru,
      names: ["Ежи", "Ёлка", "Ель", "Жук", "Ирландия", "Италия", "Йемен", "Казахстан"]),
    Row(
      language: .ar,
      names: [
        "إثيوبيا", "الأرجنتين", "الأردن", "إسبانيا", "ألبانيا", "بنن", "الجزائر", "الصين", "مصر",
      ]),
    Row(language: .zh, names: ["阿根廷", "奥地利", "巴西", "法国", "斐济", "瑙鲁", "日本", "中国"]),
  ]

  @Test(arguments: rows) func namesAreListedAsTheLanguageDoes(_ row: Row) {
    let order = AlphabeticalOrder(of: row.language)
    for names in [row.names, row.names.reversed(), row.names.sorted()] {
      #expect(order.sorted(names) { $0 } == row.names)
    }
  }

  @Test func capitalsAndMarksDecideOnlyWhereNothingElseDoes() {
    let order = AlphabeticalOrder(of: .en)
    #expect(order.sorted(["b", "á", "B", "A", "a"]) { $0 } == ["A", "a", "á", "B", "b"])
    #expect(order.sorted(["", "–", "1", "a"]) { $0 } == ["", "–", "1", "a"])
  }

  @Test func tildeIsALetterOfSpanishAlone() {
    let names = ["Ñandú", "Nz"]
    #expect(AlphabeticalOrder(of: .es).sorted(names) { $0 } == ["Nz", "Ñandú"])
    #expect(AlphabeticalOrder(of: .en).sorted(names) { $0 } == ["Ñandú", "Nz"])
  }

  @Test func charactersThatAreNotListedFollow() {
    #expect(AlphabeticalOrder(of: .zh).sorted(["鿿", "座", "阿"]) { $0 } == ["阿", "座", "鿿"])
  }
}
