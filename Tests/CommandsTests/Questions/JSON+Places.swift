import Answers

extension JSON {
  /// The paragraphs of a document that are named anywhere inside, in order, each once.
  func paragraphs(of document: String) -> [Int] {
    Set(references(to: document).flatMap(\.paragraphs)).sorted()
  }

  /// The corrigenda that anything inside is said to be corrected by, in order, each once.
  var corrigenda: [String] { Set(correctedBy).sorted() }

  /// The paragraphs that a reference, or what has a pinpoint, names.
  var paragraphs: [Int] {
    self["pinpoint"].elements.filter { $0["unit"].words == "paragraph" }
      .flatMap(\.["places"].elements).flatMap { place -> [Int] in
        guard let first = place["first"].words.flatMap({ Int($0) }),
          let last = place["last"].words.flatMap({ Int($0) }), first <= last
        else { return [] }
        return Array(first...last)
      }
  }

  /// The first place that a reference, or what has a pinpoint, names: `4-9`, `IV`.
  var place: String? {
    guard let place = self["pinpoint"].elements.first?["places"].elements.first,
      let first = place["first"].words, let last = place["last"].words
    else { return nil }
    return first == last ? first : "\(first)-\(last)"
  }

  private func references(to document: String) -> [JSON] {
    let own = self["target"].words == document ? [self] : []
    return own + inside.flatMap { $0.references(to: document) }
  }

  private var correctedBy: [String] {
    self["correctedBy"].elements.compactMap { $0["by"].words } + inside.flatMap(\.correctedBy)
  }

  private var inside: [JSON] { members.map(\.value) + elements }
}
