import Diagnostics
import Testing

struct CatalogueTests {
  @Test func noCodeIsUsedTwice() {
    var seen: Set<String> = []
    for code in DiagnosticCode.catalogue {
      #expect(seen.insert(code.rawValue).inserted, "\(code.rawValue) is used twice")
    }
  }

  @Test func codesAreALetterAndThreeDigits() {
    for code in DiagnosticCode.catalogue {
      let bytes = Array(code.rawValue.utf8)
      #expect(bytes.count == 4, "\(code.rawValue)")
      #expect(bytes.first.map { (0x41...0x5A).contains($0) } == true, "\(code.rawValue)")
      #expect(bytes.dropFirst().allSatisfy { (0x30...0x39).contains($0) }, "\(code.rawValue)")
    }
  }

  @Test func everyCodeExplainsItself() {
    for code in DiagnosticCode.catalogue {
      #expect(!code.title.isEmpty && !code.title.hasSuffix("."), "\(code.rawValue)")
      #expect(code.explanation.hasSuffix("."), "\(code.rawValue)")
    }
  }
}
