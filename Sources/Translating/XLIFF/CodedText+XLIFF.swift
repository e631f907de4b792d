import Records

extension CodedText.Code {
  /// Which of the kinds of XLIFF it is.
  var type: String {
    switch self {
    case .emphasis, .strong, .lineBreak: "fmt"
    case .link, .citation: "link"
    case .localized, .entry, .footnote: "other"
    }
  }

  /// What it is more closely: in the words of XLIFF, or in our own.
  var subType: String {
    switch self {
    case .emphasis: "xlf:i"
    case .strong: "xlf:b"
    case .lineBreak: "xlf:lb"
    case .link: XLIFF.prefix + ":link"
    case .citation: XLIFF.prefix + ":citation"
    case .localized: XLIFF.prefix + ":language"
    case .entry: XLIFF.prefix + ":entry"
    case .footnote: XLIFF.prefix + ":footnote"
    }
  }

  /// What stands before its letters in Markdown, or what it is there.
  var opening: String {
    switch self {
    case .emphasis: "*"
    case .strong: "**"
    case .link, .citation, .localized: "["
    case .entry(let key): "(entry:\(key.text))"
    case .footnote(let number): "[^\(number)]"
    case .lineBreak: "\\"
    }
  }

  /// What stands after its letters in Markdown.
  var closing: String {
    switch self {
    case .link(let url): "](\(url))"
    case .citation(let key): "](record:\(key.text))"
    case .localized(let language): "](lang:\(language.rawValue))"
    case .emphasis, .strong, .entry, .footnote, .lineBreak: opening
    }
  }
}

extension CodedText {
  /// A text in another language with the numbers of these codes; `nil` where its codes are others.
  ///
  /// Of codes that are the same the first in one is the first in the other.
  func aligned(_ other: CodedText) -> [Token]? {
    var numbers: [Int: Int] = [:]
    var free = Array(codes.enumerated())
    for (index, code) in other.codes.enumerated() {
      guard let place = free.firstIndex(where: { $0.element == code }) else { return nil }
      numbers[index + 1] = free.remove(at: place).offset + 1
    }
    guard free.allSatisfy({ $0.element.canBeLost }) else { return nil }
    return other.tokens.map { token in
      switch token {
      case .text: token
      case .opening(let code): .opening(numbers[code] ?? code)
      case .closing(let code): .closing(numbers[code] ?? code)
      case .mark(let code): .mark(numbers[code] ?? code)
      }
    }
  }
}
