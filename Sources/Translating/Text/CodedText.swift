import Documents
import Pictures
import Records

/// A text as letters and numbered codes, so that what is no letter can be kept apart from the letters.
struct CodedText: Hashable {
  /// A code: markup around letters, or a mark that stands for itself.
  enum Code: Hashable {
    case emphasis
    case strong
    case link(String)
    case citation(Key)
    case localized(Language)
    case entry(Key)
    case footnote(Int)
    case lineBreak

    /// Whether letters stand inside it.
    var isPaired: Bool {
      switch self {
      case .emphasis, .strong, .link, .citation, .localized: true
      case .entry, .footnote, .lineBreak: false
      }
    }

    /// Whether a translation can do without it: it only says that its letters are in another language.
    var canBeLost: Bool { if case .localized = self { true } else { false } }
  }

  /// A piece of the text; a code is named by its number.
  enum Token: Hashable {
    case text(String)
    case opening(Int)
    case closing(Int)
    case mark(Int)

    /// The number of its code.
    var code: Int? {
      switch self {
      case .text: nil
      case .opening(let code), .closing(let code), .mark(let code): code
      }
    }
  }

  /// The pieces in order.
  private(set) var tokens: [Token] = []
  /// The codes; that of number 1 comes first.
  private(set) var codes: [Code] = []
  /// What is to be known of the places cited, by the number of the code.
  private(set) var notes: [Int: String] = [:]

  /// Takes a text apart.
  init(_ inlines: [Inline]) { add(inlines) }

  /// The code of a number.
  func code(_ number: Int) -> Code? { codes.indices.contains(number - 1) ? codes[number - 1] : nil }

  private mutating func add(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline {
      case .text(let text): if !text.isEmpty { tokens.append(.text(text)) }
      case .emphasis(let inner): add(.emphasis, inner)
      case .strong(let inner): add(.strong, inner)
      case .link(let url, let inner): add(.link(url), inner)
      case .localized(let inner, let language): add(.localized(language), inner)
      case .citation(let key, let note, let inner):
        if let note { notes[codes.count + 1] = note }
        add(.citation(key), inner)
      case .entry(let key): add(mark: .entry(key))
      case .footnoteMark(let number): add(mark: .footnote(number))
      case .lineBreak: add(mark: .lineBreak)
      }
    }
  }

  private mutating func add(mark code: Code) {
    codes.append(code)
    tokens.append(.mark(codes.count))
  }

  private mutating func add(_ code: Code, _ inner: [Inline]) {
    codes.append(code)
    let number = codes.count
    tokens.append(.opening(number))
    add(inner)
    tokens.append(.closing(number))
  }

  /// What decides whether two texts say the same: letters, white space as single blanks, and codes.
  static func likeness(_ tokens: [Token]) -> String {
    let text = tokens.map { token in
      switch token {
      case .text(let text): PrintableText.clean(text)
      case .opening(let code): "\u{1}\(code)\u{2}"
      case .closing(let code): "\u{3}\(code)\u{2}"
      case .mark(let code): "\u{4}\(code)\u{2}"
      }
    }.joined()
    return text.singleSpaced
  }
}

extension String {
  /// The text with every run of blanks, tabs and line ends as one blank, and none at its ends.
  var singleSpaced: String {
    utf8.split { $0 == 32 || (9...13).contains($0) }.map { String(Substring($0)) }
      .joined(separator: " ")
  }
}
