import Answers
import Archive
import Documents
import Files
import Foundation
import Pictures
import Publishing
import Records

@testable import Drafting

/// The figures of all indexes of a view in one language, and the page that holds them.
struct FigureSheet {
  /// The indexes that have figures, in order, each figure under its index.
  let figures: [(index: String, figure: CaptionedFigure)]
  let language: Language

  init(
    _ language: Language, of view: RecordView = Mills.view, layOut: ([UInt8]) -> [UInt8]? = dot
  ) {
    let desk = FigureDesk(view, language)
    let drafts = IndexFigures.indexes.map { name in
      IndexFigures.all(ofIndex: name, view).map { $0.draft(desk) }
    }
    let finished = FigureDraft.finished(drafts, layOut: layOut)
    figures = zip(IndexFigures.indexes, finished).flatMap { name, figures in
      figures.map { (name, $0) }
    }
    self.language = language
  }

  /// The figures of an index.
  func callAsFunction(_ index: String) -> [CaptionedFigure] {
    figures.filter { $0.index == index }.map(\.figure)
  }

  /// The page of all figures; every record of the view has its entry on it.
  func page(_ view: RecordView = Mills.view) -> DocumentTree {
    var page = DocumentTree(
      key: Key("index/figures"), language: language, masthead: Masthead(title: "figures"),
      blocks: figures.enumerated().map { Block(id: "fig-\($0 + 1)", .figure($1.figure)) })
    let homes = view.archive.allEntries.map { ($0.key, "figures") }
    page.homes = RecordHomes(
      pages: Dictionary(homes, uniquingKeysWith: { first, _ in first }), page: "figures")
    return page
  }

  /// What the program of this machine prints; `nil` where there is none.
  static func dot(_ input: [UInt8]) -> [UInt8]? {
    try? OutsideProgram(Dot.program, Dot.arguments).output(for: input)
  }
}
