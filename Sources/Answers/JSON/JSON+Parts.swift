import Archive
import Records

extension JSON {
  /// The JSON of a word, null where there is none.
  init(_ word: String?) { self = word.map(JSON.string) ?? .null }

  /// The JSON of a text per language, null where there is none.
  init(_ text: LocalizedText?) { self = text.map { JSON(.localized($0)) } ?? .null }

  /// The JSON of texts.
  init(_ texts: [LocalizedText]) { self = .array(texts.map { JSON(.localized($0)) }) }

  /// The JSON of an address, null where there is none.
  init(_ key: Key?) { self = JSON(key?.text) }

  /// The JSON of addresses.
  init(_ keys: [Key]) { self = .array(keys.map { .string($0.text) }) }

  /// The JSON of references.
  init(_ references: [Reference]) { self = .array(references.map { JSON($0) }) }

  /// The JSON of where something stands, null where that is not in view.
  init(_ evidence: Evidence?) { self = evidence?.json ?? .null }
}

extension LocalizedText {
  /// The text in English, else in the first language in which it is given.
  var inEnglish: String { text(for: .en)?.text ?? "" }

  /// Every version with its language: `zh 决定`.
  var byLanguage: String {
    languages.map { "\($0.rawValue) \(self[$0] ?? "")" }.joined(separator: "; ")
  }
}

extension RecordView {
  /// References without those to what is withheld.
  func open(_ references: [Reference]) -> [Reference] {
    references.filter { !withholds(archive.holder(of: $0.target)?.key ?? $0.target) }
  }

  /// A reference, unless what it leads to is withheld.
  func open(_ reference: Reference?) -> Reference? {
    reference.flatMap { open([$0]).first }
  }
}
