import Documents
import Foundation
import Publishing
import Records
import Testing
import Zip

/// Whole documents compared byte by byte with the folder `Snapshots`.
///
/// With `RECORD_SNAPSHOTS=1` the folder is written anew; that run fails, so that it cannot pass for
/// a comparison.
@Suite struct SnapshotTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")

  struct Row: CustomTestStringConvertible {
    var language: Language
    var showSources: Bool

    var testDescription: String { name }
    var name: String { language.rawValue + (showSources ? "-sources" : "") }
    var options: WriterOptions { WriterOptions(showSources: showSources) }
  }

  static let rows = [Language.en, .zh, .ar].flatMap { language in
    [false, true].map { Row(language: language, showSources: $0) }
  }

  @Test(arguments: rows)
  func html(row: Row) throws {
    let document = SampleDocument.make(row.language)
    let writer = HTMLWriter(options: row.options)
    #expect(writer.write(document) == writer.write(SampleDocument.make(row.language)))
    try compare(writer.write(document), with: row.name + ".html")
  }

  @Test(arguments: rows)
  func markdown(row: Row) throws {
    let document = SampleDocument.make(row.language)
    let writer = MarkdownWriter(options: row.options)
    try compare(writer.write(document), with: row.name + ".md")
  }

  @Test(arguments: [Language.en, .zh, .ar])
  func word(language: Language) throws {
    let parts = WordWriter().parts(of: SampleDocument.make(language))
    let document = try #require(parts.first { $0.name == "word/document.xml" })
    try compare(document.bytes, with: language.rawValue + ".document.xml")
  }

  @Test(arguments: [Language.en, .zh, .ar])
  func typst(language: Language) throws {
    let source = TypstWriter().write(SampleDocument.make(language))
    let call = Array("#set document".utf8)
    let start = try #require(
      source.indices.first { source[$0...].starts(with: call) }, "the rules come first")
    try compare(Array(source[start...]), with: language.rawValue + ".typ")
  }

  @Test(arguments: [Language.en, .zh, .ar])
  func akomaNtoso(language: Language) throws {
    let document = SampleDocument.make(language)
    try compare(AkomaNtosoWriter().write(document), with: "\(language.rawValue).akn.xml")
  }

  private func compare(_ bytes: [UInt8], with name: String) throws {
    let file = SnapshotTests.folder.appending(path: name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(bytes).write(to: file)
      Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS")
      return
    }
    let expected = try Array(Data(contentsOf: file))
    guard bytes != expected else { return }
    let line = zip(lines(bytes), lines(expected)).enumerated().first { $1.0 != $1.1 }
    Issue.record(
      """
      \(name) differs at line \((line?.offset ?? 0) + 1)
      written:  \(line?.element.0 ?? "(its end)")
      expected: \(line?.element.1 ?? "(its end)")
      """)
  }

  private func lines(_ bytes: [UInt8]) -> [String] {
    bytes.split(separator: 10, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
