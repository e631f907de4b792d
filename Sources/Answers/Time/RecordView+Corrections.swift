public import Archive
public import Records

extension RecordView {
  /// The corrections of a document by corrigenda in view.
  public func corrections(of document: Key) -> [Correction] {
    archive.corrections.of(document).filter { shows($0.by) }
  }

  /// The corrections by corrigenda in view that touch the place that a reference names, in a language
  /// version; in any where none is given.
  public func corrections(touching reference: Reference, in language: Language?) -> [Correction] {
    archive.corrections.touching(reference, in: language).filter { shows($0.by) }
  }
}

extension JSON {
  /// The JSON of a correction: `by`, `paragraphs` and `languages`, empty where it names none.
  init(_ correction: Correction) {
    self = .object([
      .init("by", .string(correction.by.text)),
      .init(
        "paragraphs",
        .array(
          correction.paragraphs.map {
            .object([.init("first", .string($0.first)), .init("last", .string($0.last))])
          })),
      .init("languages", .array(correction.languages.map { .string($0.rawValue) })),
    ])
  }
}

extension Correction {
  /// The correction in words: `ORG/1/Corr.1 (paras. 4-5, en)`.
  public var summary: String {
    let numbers = paragraphs.map { $0.first == $0.last ? $0.first : "\($0.first)-\($0.last)" }
    let places = numbers.isEmpty ? [] : ["para. " + numbers.joined(separator: ", ")]
    let versions = languages.isEmpty ? [] : [languages.map(\.rawValue).joined(separator: ", ")]
    let limits = (places + versions).joined(separator: "; ")
    return (by.symbol ?? by.text) + (limits.isEmpty ? "" : " (\(limits))")
  }
}
