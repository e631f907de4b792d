import Records

/// The lists that Word counts, by the number under which a file has them.
enum WordList: Int, CaseIterable {
  /// I. and A. of headings.
  case headings = 1
  /// The paragraphs of the whole document, and (a), (i), a. below them.
  case paragraphs = 2
  /// Points without order.
  case points = 3

  /// The number of the definition behind the list.
  var definition: Int { rawValue }
}

/// The place of a style in the list that it belongs to.
struct ListLevel: Hashable {
  let list: WordList
  let depth: Int

  /// The place of a style; `nil` where it has none.
  ///
  /// In Arabic only paragraphs are counted: ordinals of headings are words, and programs differ in the
  /// letters of sub-paragraphs, which therefore are typed.
  static func level(of style: StyleName, _ language: Language) -> ListLevel? {
    switch style {
    case .numbered: ListLevel(list: .paragraphs, depth: 0)
    case _ where language == .ar: nil
    case .section: ListLevel(list: .headings, depth: 0)
    case .part: ListLevel(list: .headings, depth: 1)
    case .item: ListLevel(list: .paragraphs, depth: 1)
    case .subitem: ListLevel(list: .paragraphs, depth: 2)
    case .lowestItem: ListLevel(list: .paragraphs, depth: 3)
    default: nil
    }
  }

  /// The styles of a list, from the top.
  static func styles(of list: WordList, _ language: Language) -> [StyleName] {
    StyleName.allCases.filter { level(of: $0, language)?.list == list }.sorted {
      (level(of: $0, language)?.depth ?? 0) < (level(of: $1, language)?.depth ?? 0)
    }
  }

  /// The style of the sub-paragraphs of a level, from 1.
  static func style(ofItems level: Int) -> StyleName {
    level <= 1 ? .item : level == 2 ? .subitem : .lowestItem
  }
}
