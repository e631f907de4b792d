import Diagnostics
import Records

/// Whether the codes of a translated text are those of its original: each once, paired, around its own letters.
struct CodeCheck {
  typealias Finding = (DiagnosticCode, SourcePosition, String)

  /// The translation, without what is none of the original's codes.
  private(set) var tokens: [CodedText.Token] = []
  let unit: XLIFFDocument.Unit
  let coded: CodedText
  /// What is wrong, so far.
  var findings: [Finding] = []
  /// Where each code stands.
  var begun: [Int: SourcePosition] = [:]
  private var open: [(code: Int, position: SourcePosition)] = []

  init(_ unit: XLIFFDocument.Unit, _ coded: CodedText) {
    self.unit = unit
    self.coded = coded
  }

  /// What is wrong, in the order of the text.
  mutating func run() -> [Finding] {
    for piece in unit.target { take(piece) }
    for (code, position) in open {
      findings.append(
        (.unpairedCode, position, "the code `\(code)` of `\(unit.id)` is not closed"))
    }
    for (index, code) in coded.codes.enumerated()
    where begun[index + 1] == nil && !code.canBeLost {
      findings.append(
        (.lostCode, unit.position, "`\(unit.id)` has lost its code `\(index + 1)`: \(code.name)"))
    }
    findExchanged()
    return findings
  }

  private mutating func take(_ piece: XLIFFDocument.Piece) {
    guard let token = CodedText.Token(piece), token.isOf(coded) else {
      findings.append(
        (.unknownCode, piece.position, "`\(unit.id)` has a code that its original does not have"))
      return
    }
    compareData(piece, token)
    switch token {
    case .text: break
    case .mark(let code), .opening(let code):
      guard begun.updateValue(piece.position, forKey: code) == nil else {
        findings.append(
          (.codeTwice, piece.position, "`\(unit.id)` has the code `\(code)` twice"))
        return
      }
      if case .opening = token { open.append((code, piece.position)) }
    case .closing(let code):
      guard open.last?.code == code else {
        // The second closing of a code that stands there twice is told with its opening.
        if open.contains(where: { $0.code == code }) || begun[code] == nil {
          open.removeAll { $0.code == code }
          findings.append(
            (
              .unpairedCode, piece.position,
              "the code `\(code)` of `\(unit.id)` is closed elsewhere"
            ))
        }
        return
      }
      open.removeLast()
    }
    tokens.append(token)
  }
}

extension CodedText.Token {
  /// Whether its code is one of a text, and of the same form there.
  fileprivate func isOf(_ coded: CodedText) -> Bool {
    switch self {
    case .text: true
    case .mark(let number): coded.code(number)?.isPaired == false
    case .opening(let number), .closing(let number): coded.code(number)?.isPaired == true
    }
  }
}

extension CodedText.Code {
  /// What it is, for a person.
  fileprivate var name: String {
    switch self {
    case .emphasis, .strong: "emphasis"
    case .link: "link"
    case .citation(let key): "citation of \(key.text)"
    case .localized: "mark of language"
    case .entry(let key): "entry of \(key.text)"
    case .footnote(let number): "mark of footnote \(number)"
    case .lineBreak: "line break"
    }
  }
}
