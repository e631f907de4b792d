import Foundation
import Records
import Testing
import XML

/// What the format asks of a file, and what a file that comes back must not do.
@Suite struct TranslationFileTests {
  /// The file of a paper of everything, as a tree.
  private func root(_ language: String = "fr") throws -> XMLElement {
    let workspace = try TranslationWorkspace()
    let run = try workspace.run(
      "export", "xliff", "rivers/document/note", "--to-language", language)
    let (root, problems) = XMLReader.read(Array(run.output.utf8), file: "paper.xlf")
    #expect(problems.isEmpty)
    return try #require(root)
  }

  @Test func languagesAreThoseOfOriginalAndTranslation() throws {
    let root = try root("ar")
    #expect(root.attribute("version") == "2.0")
    #expect(root.attribute("srcLang") == "en" && root.attribute("trgLang") == "ar")
    #expect(root.child("file")?.attribute("trgDir") == "rtl")
    #expect(root.child("file")?.attribute("original") == "rivers/document/note")
  }

  @Test func everyUnitHasAnIdentifierOfItsOwn() throws {
    let units = try root().elements.filter { $0.name == "unit" }
    let names = units.compactMap { $0.attribute("id") }
    #expect(names.count == units.count && Set(names).count == names.count)
    #expect(units.count > 20)
    let letters = CharacterSet.alphanumerics.union(CharacterSet(charactersIn: "-._"))
    #expect(names.allSatisfy { $0.unicodeScalars.allSatisfy(letters.contains) })
    #expect(
      names.contains("table-1.r1c2") && names.contains("fn-1.p2") && names.contains("par-2-a.p2"))
  }

  /// Identifiers in a unit are unique, each code has its data, and all data belong to a code.
  @Test func everyCodeHasItsData() throws {
    for unit in try root().elements where unit.name == "unit" {
      let segment = try #require(unit.child("segment"))
      let source = try #require(segment.child("source")).elements
      let codes = source.filter { $0.name == "pc" || $0.name == "ph" }
      let identifiers =
        [segment.attribute("id")] + codes.map { $0.attribute("id") }
      #expect(Set(identifiers).count == identifiers.count)
      let data = unit.child("originalData")?.children.compactMap { $0.attribute("id") } ?? []
      let references = codes.flatMap { code in
        ["dataRef", "dataRefStart", "dataRefEnd"].compactMap { code.attribute($0) }
      }
      #expect(Set(data) == Set(references) && data.count == references.count)
      #expect(codes.allSatisfy { $0.attribute("type") != nil && $0.attribute("canCopy") == "no" })
    }
  }

  @Test func originsAreTold() throws {
    let workspace = try TranslationWorkspace(
      "# A\n\n{% with act = \"assembly/resolution/1/1\" %}{{ act.title }}{% endwith %}\n")
    let run = try workspace.run("export", "xliff", "rivers/document/note", "--to-language", "fr")
    #expect(
      run.output.contains(
        "category=\"origin\">assembly/resolution/1/1, title; RIV/COM/2020/1, para.\u{A0}1<"))
    #expect(!run.output.contains("note.md"))
  }

  @Test func everythingWrongIsToldAtOnceAndNothingWritten() throws {
    let workspace = try TranslationWorkspace()
    let before = workspace.folder.contents("Sessions")
    try workspace.export { file in
      TranslationWorkspace.filled(file)
        .replacing("id=\"par-1\"", with: "id=\"par-99\"")
        .replacing("<target>Conclusion</target>", with: "")
        .replacing("<target>Year</target>", with: "<target>Year<ph id=\"7\"/></target>")
    }
    let run = try workspace.run("import", "xliff", "paper.xlf")
    #expect(run.status == 1)
    for code in ["L004", "L005", "L007", "L010"] {
      #expect(run.errors.contains("[\(code)]: "), "\(code): \(run.errors)")
    }
    let lines = run.errors.split(separator: "\n").filter { $0.contains("error[L") }
    #expect(lines.allSatisfy { $0.hasPrefix("paper.xlf:") }, "\(run.errors)")
    #expect(workspace.folder.contents("Sessions") == before)
  }

  /// The file of a translation is written whole or not at all, and never over another unless asked.
  @Test func standingTextIsKeptUnlessReplaced() throws {
    let workspace = try TranslationWorkspace()
    try workspace.export()
    try workspace.folder.write("Sessions/rivers/note.zh.md", "---\nhash: 0\n---\n\nMine.\n")
    let kept = try workspace.run("import", "xliff", "paper.xlf")
    #expect(kept.status == 1)
    #expect(workspace.folder.text("Sessions/rivers/note.zh.md")?.contains("Mine.") == true)
    let replaced = try workspace.run("import", "xliff", "paper.xlf", "--replace")
    #expect(replaced.status == 0, "\(replaced.errors)")
    #expect(workspace.folder.text("Sessions/rivers/note.zh.md")?.contains("Mine.") == false)
  }
}
