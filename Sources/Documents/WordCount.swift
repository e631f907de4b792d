/// The words of a document as the service counts them.
///
/// Counted are the title, headings, paragraphs, lists, quotations, tables with their captions, captions of
/// figures and footnotes; not numbers that are set before them, the masthead and the list of records.
/// A word is what stands between spaces and has a letter or digit; in Chinese every character is one.
public struct WordCount: Sendable, Hashable {
  /// The words that a document of a secretariat has at most.
  public static let secretariatLimit = 8_500
  /// The words that another document has at most.
  public static let otherLimit = 10_700

  /// The words in the text itself, with title and headings.
  public private(set) var text = 0
  /// The words in tables.
  public private(set) var tables = 0
  /// The words in footnotes.
  public private(set) var footnotes = 0

  /// All words.
  public var total: Int { text + tables + footnotes }

  /// Counts the words of a document.
  public init(_ document: DocumentTree) {
    text = WordCount.words(document.title)
    for block in document.blocks { add(block) }
    let notes = document.footnotes.flatMap(\.paragraphs) + [document.masthead.asteriskNote]
    footnotes = WordCount.words(notes)
  }

  private mutating func add(_ block: Block) {
    switch block.content {
    case .heading(let heading): text += WordCount.words([heading.text])
    case .paragraph(_, let inlines): text += WordCount.words([inlines])
    case .list(let list): add(list)
    case .quotation(let paragraphs): text += WordCount.words(paragraphs)
    case .table(let table): tables += WordCount.words(table.texts)
    case .figure(let figure): text += WordCount.words([figure.caption])
    }
  }

  private mutating func add(_ list: List) {
    for item in list.items {
      text += WordCount.words(item.paragraphs)
      if let sublist = item.sublist { add(sublist) }
    }
  }

  private static func words(_ texts: [[Inline]]) -> Int {
    texts.reduce(0) { $0 + words($1.plainText) }
  }

  /// The words of a text.
  public static func words(_ text: String) -> Int {
    var count = 0
    var isInWord = false
    for scalar in text.unicodeScalars {
      if scalar.properties.isIdeographic {
        count += 1
        isInWord = false
      } else if scalar.properties.isWhitespace || scalar.isWidePunctuation {
        isInWord = false
      } else if !isInWord, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
        count += 1
        isInWord = true
      }
    }
    return count
  }
}

extension Unicode.Scalar {
  /// Whether it is punctuation of Chinese texts, behind which no space stands.
  fileprivate var isWidePunctuation: Bool {
    switch value {
    case 0x3000...0x303F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65,
      0x2014, 0x2026:
      true
    default: false
    }
  }
}
