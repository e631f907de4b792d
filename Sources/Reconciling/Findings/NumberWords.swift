import Records

/// The words of a language that are numbers.
struct NumberWords {
  private let words: Set<String>

  /// The numbers of a language up to twelve and the first places in order, without accents.
  init(_ language: Language) {
    words = Set((NumberWords.all[language] ?? "").split(separator: " ").map(String.init))
  }

  /// Whether a word is a number.
  func contains(_ token: Token) -> Bool { words.contains(token.plain) }

  private static let all: [Language: String] = [
    .en: """
    one two three four five six seven eight nine ten eleven twelve twenty thirty hundred thousand \
    first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth half
    """,
    .fr: """
    deux trois quatre cinq six sept huit neuf dix onze douze vingt trente cent mille \
    premier premiere deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme
    """,
    .es: """
    dos tres cuatro cinco seis siete ocho nueve diez once doce veinte treinta cien mil \
    primer primera segundo segunda tercer tercera cuarto cuarta quinto quinta sexto sexta septimo \
    septima octavo octava noveno novena decimo decima
    """,
    .ru: """
    один одна два две три четыре пять шесть семь восемь девять десять двадцать сто \
    первая вторая третья четвертая пятая шестая седьмая восьмая девятая десятая \
    первой второй третьей четвертой пятой шестой седьмой восьмой девятой десятой
    """,
    .ar:
      "واحد اثنان اثنين ثلاثة اربعة خمسة ستة سبعة ثمانية تسعة عشرة الاول الثاني الثالث الرابع الخامس",
    .zh: "二 三 四 五 六 七 八 九 十 百 千 万 两",
  ]
}
