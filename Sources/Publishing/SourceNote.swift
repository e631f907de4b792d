import Documents
import Records

/// What a reader is told of the sources behind a paragraph.
struct SourceNote {
  /// The places of source documents: one entry for each document, its paragraphs in order.
  private(set) var places: [String] = []
  /// The records, each once.
  private(set) var records: [Key] = []
  /// Whether part of it is the officer's own prose.
  private(set) var hasProse = false
  /// Whether nothing but a template's wording stands behind it.
  private(set) var isWordingOnly = false

  /// Makes the note of a stretch; `nil` where nothing is known to stand behind it.
  init?(_ origins: [Origin], _ labels: Labels) {
    guard !origins.isEmpty else { return nil }
    var sourcePlaces = SourcePlaces()
    var seenRecords: Set<Key> = []
    for origin in origins {
      switch origin {
      case .record(let key, _, let sources):
        for source in sources { sourcePlaces.add(source) }
        if seenRecords.insert(key).inserted { records.append(key) }
      case .prose: hasProse = true
      case .wording: break
      }
    }
    places = sourcePlaces.texts(labels)
    isWordingOnly = records.isEmpty && !hasProse
  }
}

extension SourceNote {
  /// The whole note in one line.
  func line(_ labels: Labels) -> String {
    var parts = places + records.map(\.text)
    if hasProse { parts.append(labels.officersProse) }
    if isWordingOnly { parts.append(labels.wordingOnly) }
    return labels.sources + labels.colon + parts.joined(separator: " \u{B7} ")
  }
}

/// The places of source documents that stand behind a stretch.
private struct SourcePlaces {
  private var documents: [Key] = []
  private var paragraphs: [Key: [Pinpoint.Range]] = [:]
  private var others: [Key: [String]] = [:]

  mutating func add(_ source: Reference) {
    let document = source.target
    if !documents.contains(document) { documents.append(document) }
    guard let pinpoint = source.pinpoint else { return }
    if pinpoint.steps.count == 1, let step = pinpoint.steps.first, step.unit == .paragraph {
      for place in step.places where !(paragraphs[document] ?? []).contains(place) {
        paragraphs[document, default: []].append(place)
      }
    } else if !(others[document] ?? []).contains(source.written) {
      others[document, default: []].append(source.written)
    }
  }

  func texts(_ labels: Labels) -> [String] {
    documents.flatMap { document -> [String] in
      let name = document.symbol ?? document.text
      let numbers = (paragraphs[document] ?? []).sorted { number($0.first) < number($1.first) }
        .map { $0.first == $0.last ? $0.first : "\($0.first)-\($0.last)" }
      let other = others[document] ?? []
      if numbers.isEmpty { return other.isEmpty ? [name] : other }
      return [labels.paragraphs.text(name, numbers)] + other
    }
  }

  private func number(_ printed: String) -> Int { Int(printed) ?? .max }
}
