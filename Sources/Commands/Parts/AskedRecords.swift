internal import Archive
internal import Citations
internal import Records

/// The records that a person means by a key or a citation.
struct AskedRecords {
  /// The keys: one where it is known which is meant, several where nothing decides.
  let keys: [Key]
  /// The place inside it that was named with it.
  private(set) var pinpoint: Pinpoint?

  /// The act that is issued under a symbol, where no document of that symbol is held.
  private static func act(of key: Key, in archive: Archive) -> Key? {
    guard let symbol = key.symbol, archive[key] == nil else { return nil }
    return archive.keys(of: .act).first { archive.known.symbol(of: $0) == symbol }
  }

  /// Reads what was given on the command line.
  ///
  /// - Parameters:
  ///   - text: a key, or a citation such as `resolution 69/196`.
  ///   - archive: what is held; of several that could be meant only these count, where there are any.
  init(_ text: String, in archive: Archive) {
    switch archive.recogniser.reference(text, in: CitationContext()) {
    case .understood(let reference, _):
      pinpoint = reference.pinpoint
      keys = [AskedRecords.act(of: reference.target, in: archive) ?? reference.target]
    case .malformed: keys = [Key(text)]
    case .unattributed(let citation):
      let held = citation.candidates.filter { archive.holder(of: $0) != nil }
      // A misspelt key has near ones for candidates; they are suggestions and no answer.
      let isName = held.contains(where: archive.known.named(text).contains)
      keys = held.isEmpty || (citation.kind == .record && !isName) ? [Key(text)] : held
    }
  }
}
