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
    let sections = IndexDrafter.sections(of: indexes, in: Mills.view)
    let drafted = drafters.map { $0.draft(sections) { $0 } }
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

  @Test func moreFiguresThanHaveRoomAreSpokenOf() throws {
    var texts = Mills.texts.map { File(path: $0, text: $1) }
    for number in 1...IndexFigures.most {
      texts.append(
        File(
          path: "b\(number).md",
          text: "---\nkind: body\nid: b\(number)\nname: Board\nprovisions: [accord/1]\n---\n"))
      texts.append(
        File(
          path: "s\(number).md",
          text: "---\nkind: session\neach: {body: b\(number)}\n"
            + "records: [{ordinal: 1, days: 2010-05-03}, {ordinal: 2, days: 2011-05-03}]\n---\n"))
    }
    let view = RecordView(Archive.read(texts).archive)
    let provisions = RecordIndex.all.filter { $0.name == "provisions" }
    let drafter = try #require(
      IndexDrafter(Self.library, view, provisions, language: .en))
    var drafters = [drafter]
    IndexDrafter.addFigures(to: &drafters) { _ in nil }
    let sections = IndexDrafter.sections(of: provisions, in: view)
    let page = try #require(drafters[0].draft(sections, as: { $0 }).pages.first)
    #expect(figures(page).count == IndexFigures.most)
    #expect(page.blocks[IndexFigures.most].id == "fig-rest")
    #expect(
      !(pages { _ in nil }.pages["index/provisions.en"]?.blocks.contains { $0.id == "fig-rest" }
        ?? true))
  }

  @Test func onlyTheFiguresOfTheIndexesAskedForAreMade() {
    let some = RecordIndex.all.filter { $0.name == "chronology" }
    #expect(pages(some) { _ in nil }.runs == 0)
  }
}
