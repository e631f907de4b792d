import Answers
import Archive
import Documents
import Files
import Foundation
import Pictures
import Records
import Testing

@testable import Drafting

/// The figures of all indexes and languages of one run.
@Suite struct IndexFigureTests {
  private static let library = TemplateLibrary(
    Folder.read(
      at: URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().path + "/Templates", as: "Templates"
    ).files)

  /// The pages of the mills in English and Chinese, and how often something was laid out.
  private func pages(
    _ indexes: [RecordIndex] = RecordIndex.all, _ layOut: ([UInt8]) -> [UInt8]?
  ) -> (pages: [String: DocumentTree], runs: Int) {
    var drafters = [Language.en, .zh].compactMap {
      IndexDrafter(Self.library, Mills.view, indexes, language: $0)
    }
    var runs = 0
    IndexDrafter.addFigures(to: &drafters) { input in
      runs += 1
      return layOut(input)
    }
    let drafted = drafters.map { $0.draft() }
    #expect(drafted.flatMap(\.diagnostics).isEmpty)
    let pages = drafted.flatMap(\.pages)
    return (Dictionary(uniqueKeysWithValues: pages.map { ($0.key.text, $0) }), runs)
  }

  private func figures(_ page: DocumentTree?) -> [CaptionedFigure] {
    (page?.blocks ?? []).compactMap {
      if case .figure(let figure) = $0.content { figure } else { nil }
    }
  }

  @Test func oneRunLaysOutAllGraphs() {
    var graphs = 0
    let (pages, runs) = pages { input in
      graphs += String(decoding: input, as: UTF8.self).components(separatedBy: "digraph").count - 1
      return nil
    }
    #expect(runs == 1)
    // The lineage, a life and the bodies, in two languages.
    #expect(graphs == 6)
    #expect(figures(pages["index/acts.zh"]).map(\.figure.absence) == [.noLayout])
  }

  @Test func withoutALayoutTheTablesStandAlone() throws {
    let (pages, _) = pages { _ in nil }
    for name in ["acts", "bodies"] {
      let figure = try #require(figures(pages["index/\(name).en"]).first)
      #expect(figure.figure.absence == .noLayout)
      #expect(!figure.table.rows.isEmpty)
    }
    #expect(figures(pages["index/chronology.en"]).map(\.figure.absence) == [nil])
  }

  @Test func figuresStandAtTheHeadOfTheFirstPage() throws {
    let (pages, _) = pages { FigureSheet.dot($0) }
    for name in IndexFigures.indexes {
      let page = try #require(pages["index/\(name).en"])
      #expect(page.blocks.first?.id == "fig-1")
      #expect(page.blocks.count > figures(page).count)
    }
    #expect(figures(pages["index/documents.en"]).isEmpty)
    let ids = pages.values.map { $0.blocks.map(\.id) }
    #expect(ids.allSatisfy { Set($0).count == $0.count })
  }

  @Test func onlyTheFiguresOfTheIndexesAskedForAreMade() {
    let some = RecordIndex.all.filter { $0.name == "chronology" }
    #expect(pages(some) { _ in nil }.runs == 0)
  }
}
