import Citations
import Foundation
import Records
import Testing

/// The project's own rows: forms and traps in six languages, half of them without a citation.
@Suite struct OwnRowsTests {
  @Test(arguments: Language.allCases)
  func everyRowHolds(_ language: Language) throws {
    let rows = try table(language)
    let recogniser = Recogniser(known: .standard)
    var passed = 0
    for row in rows {
      let found = row.found(by: recogniser)
      if row.holds(for: found) { passed += 1 }
      #expect(
        row.holds(for: found),
        "\(row.place): \(row.text.debugDescription)\n  expected \(row.expected)\n  found    \(found)"
      )
    }
    // `make accuracy` reads this line.
    print("own rows \(language.rawValue): \(passed) of \(rows.count)")
  }

  @Test(arguments: Language.allCases)
  func thereAreEnoughRowsOfBothKinds(_ language: Language) throws {
    let rows = try table(language)
    let negatives = rows.count {
      $0.expected.isEmpty || $0.expected.contains { $0.hasSuffix("?*") }
    }
    #expect(rows.count >= 60)
    #expect(negatives * 5 >= rows.count * 2)
    #expect(Set(rows.map(\.text)).count == rows.count)
  }

  /// The rows of a language, which stand beside this file.
  private func table(_ language: Language) throws -> [OwnRow] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Rows/\(language.rawValue).tsv")
    return OwnRow.rows(try String(contentsOf: file, encoding: .utf8), language)
  }
}
