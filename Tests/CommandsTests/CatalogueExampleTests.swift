import Diagnostics
import Foundation
import Testing

/// The catalogue of codes against the examples of mistakes that are reported under them.
@Suite struct CatalogueExampleTests {
  private let examples = BadWorkspace.all.map(\.code) + BadCase.all.map(\.code)

  @Test func everyCodeHasAnExample() {
    for code in DiagnosticCode.catalogue {
      #expect(examples.contains(code.rawValue), "no example of \(code.rawValue), \(code.title)")
    }
  }

  @Test func everyExampleIsOfACodeThereIs() {
    let codes = Set(DiagnosticCode.catalogue.map(\.rawValue))
    for example in examples {
      #expect(codes.contains(example), "\(example) is not in the catalogue")
    }
  }

  @Test func noTwoCodesHaveOneName() {
    let codes = DiagnosticCode.catalogue.map(\.rawValue)
    #expect(Set(codes).count == codes.count)
  }

  /// A code that no list holds would be reported and never explained.
  @Test func everyCodeMadeInTheSourcesIsInTheCatalogue() throws {
    let sources = URL(filePath: Package.root).appending(path: "Sources")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: sources.path)
    var made: [String] = []
    for path in paths where path.hasSuffix(".swift") {
      let code = try String(contentsOf: sources.appending(path: path), encoding: .utf8)
      let found = code.matches(of: /DiagnosticCode\(\s*"([A-Z][0-9]{3})"/).map { String($0.1) }
      #expect(found.isEmpty || path.hasPrefix("Diagnostics/Codes"), "\(path) makes \(found)")
      made += found
    }
    #expect(made.sorted() == DiagnosticCode.catalogue.map(\.rawValue).sorted())
  }
}
