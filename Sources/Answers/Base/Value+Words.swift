import Records

extension Value {
  /// The value in words for a person to read, with texts as `text` gives them.
  func words(_ text: (LocalizedText) -> String = \.inEnglish) -> String {
    switch self {
    case .text(let words), .choice(let words): words
    case .localized(let texts): text(texts)
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date): date.text
    case .days(let days): days.text
    case .language(let language): language.rawValue
    case .reference(let reference): reference.target.symbol ?? reference.target.text
    case .list(let values): values.map { $0.words(text) }.joined(separator: ", ")
    case .group(let values): values.pairs.map { $0.value.words(text) }.joined(separator: " ")
    }
  }
}
