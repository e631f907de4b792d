import Documents
import Foundation
import Pictures
import Publishing
import Records
import Testing

/// The figures of the indexes in three languages, with their tables, compared with `Snapshots`.
///
/// With `RECORD_SNAPSHOTS=1` the folder is written anew; that run fails, so that it cannot pass for a
/// comparison. The layout of graphs is read from there, so that another Graphviz changes nothing.
@Suite struct FigureSnapshotTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")
  private static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  @Test(arguments: [Language.en, .zh, .ar])
  func figures(language: Language) throws {
    let layout = Self.folder.appending(path: "figures.\(language.rawValue).plain")
    if Self.isRecording {
      _ = FigureSheet(language) { input in
        try? Data(FigureSheet.dot(input) ?? []).write(to: layout)
        return nil
      }
    }
    let recorded = try [UInt8](Data(contentsOf: layout))
    let sheet = FigureSheet(language) { _ in recorded }
    #expect(sheet.figures.allSatisfy { $0.figure.figure.absence == nil })
    let page = String(decoding: HTMLWriter().write(sheet.page()), as: UTF8.self)
    let written = page.components(separatedBy: "\n<figure").dropFirst().map { "<figure" + $0 }
      .joined(separator: "\n")
    let file = Self.folder.appending(path: "figures.\(language.rawValue).html")
    if Self.isRecording {
      try Data(written.utf8).write(to: file)
      Issue.record("recorded \(file.lastPathComponent); run again without RECORD_SNAPSHOTS")
    } else {
      let expected = try String(contentsOf: file, encoding: .utf8)
      #expect(written == expected, "\(file.lastPathComponent) differs")
    }
  }
}
