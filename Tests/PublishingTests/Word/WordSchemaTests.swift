import Documents
import Foundation
import Publishing
import Records
import Testing

/// Every part against the schemas of Office Open XML, by the program `xmllint`.
///
/// The schemas are not ours to ship: they are looked for in `schemas/ooxml` of the folder that
/// `RAPPORTEUR_SHARED` names, and without them or the program the test is passed over.
@Suite struct WordSchemaTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  private static let schemas = URL(
    filePath: ProcessInfo.processInfo.environment["RAPPORTEUR_SHARED"] ?? "../shared",
    relativeTo: root
  ).appending(path: "schemas/ooxml")
  private static let checker = URL(filePath: "/usr/bin/xmllint")
  static let isPossible =
    FileManager.default.isExecutableFile(atPath: checker.path)
    && FileManager.default.fileExists(atPath: schemas.appending(path: "wml.xsd").path)

  static let rows = WordStructureTests.rows

  @Test(
    .enabled(if: isPossible, "xmllint or the schemas are not there (RAPPORTEUR_SHARED)"),
    arguments: rows)
  func sampleIsValid(row: WordStructureTests.Row) throws { try expectValid(row.file) }

  @Test(.enabled(if: isPossible, "xmllint or the schemas are not there (RAPPORTEUR_SHARED)"))
  func strangeContentIsValid() throws {
    var hostile = SampleDocument.make(.ar)
    for (index, text) in HostileText.rows.enumerated() {
      hostile.blocks.append(HostileText.block(text, index))
    }
    let options = WriterOptions(showSources: true)
    try expectValid(WordFile(hostile, options: options))
    let bare = DocumentTree(key: "k", language: .fr, masthead: Masthead(title: ""))
    try expectValid(WordFile(bare))
    try expectValid(WordFile(bare, .literal))
  }

  private func expectValid(_ file: WordFile) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rapporteur-word-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var parts: [String: [String]] = [:]
    for (index, name) in file.names.enumerated() {
      guard let schema = Self.schema(of: name) else { continue }
      let copy = folder.appending(path: "\(index).xml").path
      try Data(file.bytes[name] ?? []).write(to: URL(filePath: copy))
      parts[schema, default: []].append(copy)
    }
    #expect(parts.count == 5)
    for (schema, copies) in parts {
      let (status, report) = try run(
        ["--noout", "--nonet", "--schema", Self.schemas.appending(path: schema).path] + copies)
      #expect(status == 0, "\(schema): \(report)")
    }
  }

  /// The schema of a part; that of the core properties needs others that are nowhere at hand.
  private static func schema(of part: String) -> String? {
    switch part {
    case "[Content_Types].xml": "opc-xsd/opc-contentTypes.xsd"
    case "docProps/core.xml": nil
    case "docProps/app.xml": "shared-documentPropertiesExtended.xsd"
    case "docProps/custom.xml": "shared-documentPropertiesCustom.xsd"
    case _ where part.hasSuffix(".rels"): "opc-xsd/opc-relationships.xsd"
    default: "wml.xsd"
    }
  }

  private func run(_ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = Self.checker
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let report = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: report, as: UTF8.self))
  }
}
