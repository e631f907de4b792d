import Archive
import Records

extension Subject {
  /// Where records that tell of something name it or cite it, each place once.
  ///
  /// The vocabulary, a register of facts, a plan and a draft are the keeper's own word and tell nothing.
  func citations(in view: RecordView) -> [Evidence] {
    var found: [Evidence] = []
    for link in view.archive.citing(key) where !link.isSourceOfValue {
      guard let entry = view[link.from], entry.tells,
        let evidence = Evidence(link.from, link.path, in: view), !found.contains(evidence)
      else { continue }
      found.append(evidence)
    }
    return found
  }
}

extension CitationLink {
  /// Whether it is the source of a value and no mention of its own.
  fileprivate var isSourceOfValue: Bool { manner == .source }
}

extension Entry {
  /// Whether the record tells what somebody did or wrote.
  fileprivate var tells: Bool {
    switch record {
    case let document as Document: document.status != .draft && document.status != .submitted
    case is Body, is Treaty, is Topic, is Verb, is Fact, is Workplan: false
    default: true
    }
  }
}
