/// The paragraph styles of a Word file, each by the identifier under which Word knows it.
///
/// Where the documents of the service have a style for such a paragraph, it has their identifier and
/// name, so that their macros find it.
public enum StyleName: String, Sendable, Hashable, CaseIterable {
  /// A paragraph without a number.
  case text = "SingleTxt"
  /// A paragraph whose number Word counts.
  case numbered = "SingleTxtNumbered"
  /// A sub-paragraph (a).
  case item = "SingleTxtA"
  /// A sub-paragraph (i).
  case subitem = "SingleTxtI"
  /// A sub-paragraph a.
  case lowestItem = "SingleTxtSub"
  /// The heading I.
  case section = "HCh"
  /// The heading A.
  case part = "H1"
  /// A heading without a number.
  case heading = "H23"
  /// The name of the organization.
  case organization = "MastheadName"
  /// The symbol.
  case symbol = "MastheadSymbol"
  /// The name of the organ.
  case organ = "XLarge"
  /// Distribution, date and languages.
  case issue = "Publication"
  /// The body for which the document is prepared.
  case body = "Session"
  /// Place, dates and agenda item.
  case session = "AgendaItemNormal"
  /// The title of the agenda item.
  case itemTitle = "AgendaTitleH2"
  /// The title.
  case title = "TitleHCH"
  /// Who prepared it.
  case byline = "TitleH2"
  /// The notice that it is a draft or a rendering, on the first page.
  case notice = "DraftNotice"
  /// Which documents were examined for it.
  case coverage = "Coverage"
  /// A quotation.
  case quotation = "Quote"
  /// What a table or figure shows.
  case caption = "Caption"
  /// A cell of the first row of a table.
  case tableHead = "TableHead"
  /// Another cell of a table.
  case tableText = "TableText"
  /// What parts a table from the text after it.
  case small = "Small"
  /// A footnote.
  case footnote = "FootnoteText"
  /// A record cited, in the list of them.
  case record = "RecordCited"
  /// The sources behind a paragraph.
  case sources = "Sources"
  /// The head of a page.
  case header = "Header"
  /// The foot of a page.
  case footer = "Footer"

  /// What the user of Word sees it called.
  package var shown: String { facts.shown }
  /// The level at which Word's outline shows it, from 0.
  package var outline: Int? { facts.outline }
  /// Whether it stays on one page with what follows.
  package var keepsNext: Bool { facts.keepsNext }

  private var facts: (shown: String, outline: Int?, keepsNext: Bool) {
    switch self {
    case .text: ("__Single Txt", nil, false)
    case .numbered: ("__Single Txt Numbered", nil, false)
    case .item: ("__Single Txt (a)", nil, false)
    case .subitem: ("__Single Txt (i)", nil, false)
    case .lowestItem: ("__Single Txt a.", nil, false)
    case .section: ("_ H _Ch", 0, true)
    case .part: ("_ H_1", 1, true)
    case .heading: ("_ H_2/3", 2, true)
    case .organization: ("Masthead Name", nil, false)
    case .symbol: ("Masthead Symbol", nil, false)
    case .organ: ("XLarge", nil, false)
    case .issue: ("Publication", nil, false)
    case .body: ("Session", nil, false)
    case .session: ("Agenda_Item_Normal", nil, false)
    case .itemTitle: ("Agenda_Title_H2", nil, false)
    case .title: ("Title_H_CH", nil, true)
    case .byline: ("Title_H2", nil, false)
    case .notice: ("Draft Notice", nil, false)
    case .coverage: ("Coverage", nil, false)
    case .quotation: ("Quote", nil, false)
    case .caption: ("caption", nil, true)
    case .tableHead: ("Table Head", nil, true)
    case .tableText: ("Table Text", nil, false)
    case .small: ("Small", nil, false)
    case .footnote: ("footnote text", nil, false)
    case .record: ("Record Cited", nil, false)
    case .sources: ("Sources", nil, false)
    case .header: ("header", nil, false)
    case .footer: ("footer", nil, false)
    }
  }
}
