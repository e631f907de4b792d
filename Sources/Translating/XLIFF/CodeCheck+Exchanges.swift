import Diagnostics

/// Codes that stand in the place of others.
extension CodeCheck {
  /// Finds codes around the figures that another has in the original.
  mutating func findExchanged() {
    let (own, come) = (CodedText.figures(coded.tokens), CodedText.figures(tokens))
    for (code, position) in begun.sorted(by: { $0.key < $1.key }) {
      guard let figures = come[code], let expected = own[code], figures != expected,
        coded.code(code)?.leadsSomewhere == true,
        let other = own.keys.sorted().first(where: {
          own[$0] == figures && coded.code($0)?.leadsSomewhere == true
        })
      else { continue }
      findings.append(
        (
          .exchangedCode, position,
          "the code `\(code)` of `\(unit.id)` stands around the letters of `\(other)`"
        ))
    }
  }

  /// Compares what the file says of a code with what it is in the original.
  mutating func compareData(_ piece: XLIFFDocument.Piece, _ token: CodedText.Token) {
    guard let data = piece.data, let code = token.code, let own = token.data(in: coded),
      data.singleSpaced != own.singleSpaced
    else { return }
    findings.append(
      (
        .exchangedCode, piece.position,
        "the code `\(code)` of `\(unit.id)` stands for `\(data)`, and for `\(own)` in the original"
      ))
  }
}

extension CodedText.Token {
  /// What it stands for in a text.
  fileprivate func data(in coded: CodedText) -> String? {
    switch self {
    case .text: nil
    case .mark(let number), .opening(let number): coded.code(number)?.opening
    case .closing(let number): coded.code(number)?.closing
    }
  }
}

extension CodedText.Code {
  /// Whether its letters say where it leads.
  fileprivate var leadsSomewhere: Bool {
    switch self {
    case .link, .citation: true
    default: false
    }
  }
}
