import Answers
import Documents
import Files

extension IndexDrafter {
  /// Gives drafters of one view the figures of their indexes, all graphs laid out in one run.
  ///
  /// - Parameters:
  ///   - drafters: one for each language.
  ///   - layOut: as `FlowGraph.figures` asks for it; called once, or not at all.
  package static func addFigures(
    to drafters: inout [IndexDrafter], layOut: ([UInt8]) -> [UInt8]?
  ) {
    var shown: [String: IndexFigures] = [:]
    for drafter in drafters {
      for name in drafter.indexes.map(\.index.name) where shown[name] == nil {
        shown[name] = IndexFigures(ofIndex: name, drafter.view)
      }
    }
    let groups = drafters.enumerated().flatMap { position, drafter in
      drafter.indexes.map { index, _ in
        (drafter: position, drafter.view, drafter.language, name: index.name)
      }
    }
    let all = shown
    let drafts = Parallel.map(groups) { _, view, language, name -> [FigureDraft] in
      let desk = FigureDesk(view, language)
      return (all[name]?.figures ?? []).map { $0.draft(desk) }
    }
    for (group, figures) in zip(groups, FigureDraft.finished(drafts, layOut: layOut)) {
      drafters[group.drafter].figures[group.name] = figures
      if all[group.name]?.isCut == true { drafters[group.drafter].cut.insert(group.name) }
    }
  }

  /// The figures of an index, which stand at the head of its first page.
  func heads(_ name: String, _ page: IndexPage) -> [Block] {
    guard page.number == 1 else { return [] }
    let heads = (figures[name] ?? []).enumerated().map { position, figure in
      Block(id: "fig-\(position + 1)", .figure(figure))
    }
    guard cut.contains(name) else { return heads }
    let rest = FigureWording.of(language).steps.rest
    return heads + [Block(id: "fig-rest", .paragraph(number: nil, [.text(rest)]))]
  }
}
