import Archive
import Records

extension DerivedName {
  static let documentNames: [DerivedName] = [
    DerivedName(
      .document, "items", .list(.reference([.item])),
      "The items under which it falls, as it says or as they do."
    ) { question in
      list(question.view.items(of: question.key))
    },
    DerivedName(
      .document, "examined", Extent.shape,
      "How much of it was seen, as a body for whose record it was examined says."
    ) { question in
      let extents = question.view.all(Body.self).flatMap(\.examined).filter {
        $0.document.target == question.key
      }.compactMap(\.extent)
      return (extents.first { $0 == .whole } ?? extents.first)?.value
    },
  ]
}
