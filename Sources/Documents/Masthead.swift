/// What stands above the text of a document, each line as it is printed.
///
/// A line that is absent is not printed. Only the title is always there.
public struct Masthead: Sendable, Hashable {
  /// The name of the organization, such as "United Nations".
  public var organization: String?
  /// The name of the organ, one line each.
  public var organ: [String]
  /// The symbol.
  public var symbol: SymbolLine?
  /// The distribution, such as "Distr.: General".
  public var distribution: String?
  /// The date of submission.
  public var date: String?
  /// The language, where it is printed.
  public var languageLine: String?
  /// The language of the original, such as "Original: English".
  public var originalLine: String?
  /// The body for which the document is prepared.
  public var body: String?
  /// The session with its place and dates, one line each.
  public var session: [String]
  /// The agenda item under which the document is considered.
  public var agendaItem: AgendaItemLine?
  /// The title.
  public var title: String
  /// Who prepared it, such as "Background paper prepared by the Secretariat".
  public var byline: String?
  /// The notice that it is a draft; a draft without one prints the fixed notice of its language.
  public var draftNotice: String?
  /// The note behind the asterisk, without the asterisk.
  public var asteriskNote: [Inline]

  /// Makes a masthead of a title; the other lines are set where they are known.
  public init(title: String) {
    self.title = title
    organ = []
    session = []
    asteriskNote = []
  }
}

/// The symbol of a document, or the one that it is prepared for.
public enum SymbolLine: Sendable, Hashable {
  /// The symbol under which it was issued.
  case issued(String)
  /// The symbol that it is meant to have; nobody has issued it.
  case preparedFor(String)

  /// The symbol alone.
  public var symbol: String {
    switch self {
    case .issued(let symbol), .preparedFor(let symbol): symbol
    }
  }
}

/// The agenda item above a document's title.
public struct AgendaItemLine: Sendable, Hashable {
  /// The line that names the item, such as "Item 2 of the provisional agenda".
  public var line: String
  /// Whether an asterisk follows it, which the note at the foot of the first page explains.
  public var isMarked: Bool
  /// The title of the item.
  public var title: String?

  /// Makes the line of an item.
  public init(_ line: String, isMarked: Bool = false, title: String? = nil) {
    self.line = line
    self.isMarked = isMarked
    self.title = title
  }
}
