import Records

extension FilterTable {
  static let orderFilters = [
    Filter(
      "alphabetical",
      "Orders texts as the language lists names; those that it does not give come last.",
      takes: .textList, gives: .same
    ) { value, _, context in
      let language = context.wording.language
      let order = AlphabeticalOrder(of: language)
      let own = value.elements.filter { isGiven($0.value, in: language) }
      let foreign = value.elements.filter { !isGiven($0.value, in: language) }
      let words = { (element: Drawn) in context.words(element.value) ?? "" }
      return value.list(of: order.sorted(own, by: words) + order.sorted(foreign, by: words))
    }
  ]

  private static func isGiven(_ value: Value, in language: Language) -> Bool {
    guard case .localized(let text) = value else { return true }
    return text[language] != nil
  }
}
