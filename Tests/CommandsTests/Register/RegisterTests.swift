import Archive
import Diagnostics
import Foundation
import Records
import Testing

/// The registers of the source documents against the records: every fact has its home.
@Suite struct RegisterTests {
  @Test func everyFactHasAHomeThatCitesItsParagraph() {
    let homeless = RealWorkspace.problems.filter { $0.code.rawValue == "K010" }
    #expect(homeless.isEmpty, "\(homeless.map(\.headline))")
  }

  @Test func everyParagraphOfTheSourceIsInTheRegister() {
    #expect(RealWorkspace.facts.count == 204)
    #expect(Set(RealWorkspace.facts.map(\.paragraph)) == Set(0...43))
  }

  @Test func factsOfAParagraphAreNumberedWithoutGap() {
    for (document, register) in RealWorkspace.registers {
      for (paragraph, facts) in Dictionary(grouping: register, by: \.paragraph) {
        let numbers = facts.compactMap { Int($0.id) }.sorted()
        #expect(numbers == Array(1...facts.count), "\(document), paragraph \(paragraph)")
      }
    }
  }

  @Test func everyRegisterIsThatOfADocumentThatIsHeld() {
    #expect(RealWorkspace.registers.count > 80)
    for document in RealWorkspace.registers.keys {
      #expect(RealWorkspace.archive.record(Document.self, document) != nil, "\(document)")
    }
  }

  static let list = URL(
    filePath: ProcessInfo.processInfo.environment["RAPPORTEUR_SHARED"] ?? "../shared",
    relativeTo: URL(filePath: Package.root + "/")
  ).appending(path: "domain/facts.yaml")

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: list.path),
      "the list of facts is not beside the package; RAPPORTEUR_SHARED names its folder"))
  func registerHoldsTheFactsThatWereListed() throws {
    let text = try String(contentsOf: Self.list, encoding: .utf8)
    let listed = text.matches(of: /(?m)^- id: F0*([0-9]+)\.([0-9]+)$/).map { "\($0.1).\($0.2)" }
    let held = RealWorkspace.facts.map { "\($0.paragraph).\($0.id)" }
    #expect(Set(listed).subtracting(held) == [], "listed and not in the register")
    #expect(Set(held).subtracting(listed) == [], "in the register and not listed")
  }
}
