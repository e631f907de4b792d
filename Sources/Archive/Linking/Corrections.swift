public import Records

/// What a corrigendum does to paragraphs of another document.
public struct Correction: Sendable, Hashable {
  /// The corrigendum.
  public let by: Key
  /// The paragraphs that it amends; the whole document where none is named.
  public let paragraphs: [Pinpoint.Range]
  /// The language versions that it amends; all of them where none is named.
  public let languages: [Language]

  /// Whether it touches a place in a language version; every version where none is given.
  public func touches(_ pinpoint: Pinpoint, in language: Language?) -> Bool {
    guard concerns(language) else { return false }
    return paragraphs.isEmpty
      || pinpoint.paragraphs.contains { place in paragraphs.contains { $0.overlaps(place) } }
  }

  /// Whether it amends a language version; any where none is given.
  public func concerns(_ language: Language?) -> Bool {
    guard let language, !languages.isEmpty else { return true }
    return languages.contains(language)
  }
}

/// The corrections of all documents that are held, by the document corrected.
public struct Corrections: Sendable {
  private let ofDocument: [Key: [Correction]]

  init(_ documents: [Document]) {
    var found: [Key: [Correction]] = [:]
    for document in documents {
      for life in document.life where life.kind == .corrects {
        let named = life.paragraphs.map { Pinpoint.Range(written: $0) }
        found[life.document.target, default: []].append(
          Correction(
            by: document.key,
            paragraphs: named.isEmpty ? life.document.pinpoint?.paragraphs ?? [] : named,
            languages: life.languages))
      }
    }
    ofDocument = found
  }

  /// The corrections of a document, in the order of the corrigenda.
  public func of(_ document: Key) -> [Correction] { ofDocument[document] ?? [] }

  /// The corrections that touch the place that a reference names, in a language version; none where
  /// it names no place.
  public func touching(_ reference: Reference, in language: Language?) -> [Correction] {
    guard let pinpoint = reference.pinpoint else { return [] }
    return of(reference.target).filter { $0.touches(pinpoint, in: language) }
  }
}
