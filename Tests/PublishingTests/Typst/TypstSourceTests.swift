import Documents
import Publishing
import Records
import Testing

/// Text stands in string literals alone, and what a run prints is read with care.
@Suite struct TypstSourceTests {
  /// The words of a source that stand in no literal.
  private func code(_ document: DocumentTree) -> Set<String> {
    var code: [UInt8] = []
    var isInLiteral = false
    var isEscaped = false
    for byte in TypstWriter(options: WriterOptions(showSources: true)).write(document) {
      if isInLiteral {
        if isEscaped {
          isEscaped = false
        } else if byte == UInt8(ascii: "\\") {
          isEscaped = true
        } else if byte == UInt8(ascii: "\"") {
          isInLiteral = false
        }
      } else {
        code.append(byte)
        isInLiteral = byte == UInt8(ascii: "\"")
      }
    }
    #expect(!isInLiteral)
    let words = String(decoding: code, as: UTF8.self).split { !$0.isLetter && $0 != "-" }
    return Set(words.map { String($0) })
  }

  @Test(arguments: HostileText.rows)
  func textNeverBecomesCode(text: String) {
    // A text may bring a link, where it is an address, and a box around a symbol.
    let harmless = code(HostileText.document("harmless")).union(["link", "boxed"])
    #expect(code(HostileText.document(text)).subtracting(harmless).isEmpty)
  }

  @Test func whatARunPrintsIsReadByItsSizes() {
    let printed = Array("set 3\nabclacks 5\nA|B Crefused 2\nno".utf8)
    #expect(
      TypstPress.outcomes(printed, count: 3)
        == [.set(Array("abc".utf8)), .lacks(["A", "B C"]), .refused("no")])
  }

  @Test(arguments: [
    "", "set", "set x\n", "set 9\nabc", "set -1\n", "made 1\na", "set 1\nab",
    "set 99999999999999999999\n",
  ])
  func whatIsPrintedOtherwiseIsNoOutcome(printed: String) {
    #expect(TypstPress.outcomes(Array(printed.utf8), count: 1) == nil)
  }
}
