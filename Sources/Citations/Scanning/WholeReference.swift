import Records

/// What a text is that should be one reference, and how far it reaches.
struct WholeReference {
  enum Object {
    /// A citation: the first finding of the scanner.
    case finding
    /// A key, as written.
    case key(String)
    /// A body or treaty by its name alone: an index of the owners of the vocabulary.
    case name(Int)
    /// A place in the document that the context names.
    case place
  }

  let object: Object
  let start: Int
  var end: Int
  var pinpoint: Pinpoint?
}

extension Scanner {
  /// Reads the text as one reference; `nil` where nothing is understood from its beginning on.
  ///
  /// Beside what running text has, a reference may be a key, a number without its noun, a name alone,
  /// or a place alone.
  mutating func whole(_ known: KnownBodies) -> WholeReference? {
    isWhole = true
    var start = reader.skipSpace(0)
    if let key = reader.key(start) { return withPlace(.key(key.text), start, key.end) }
    if let word = link(.determiner, start) { start = reader.skipSpace(word) }
    scan()
    if findings.isEmpty, let number = reader.actNumber(start) {
      note(.act(nil, number.number), start, number.end)
    }
    if let first = findings.first, first.start == start {
      // A list has other members, at which the first ends.
      return WholeReference(
        object: .finding, start: start, end: first.end, pinpoint: first.pinpoint)
    }
    if let name = vocabulary.name(reader, start) {
      return withPlace(.name(name.owner), start, name.end)
    }
    if let place = place(start) {
      return WholeReference(object: .place, start: start, end: place.end, pinpoint: place.place)
    }
    let word = reader.keyPart(start)
    guard word.end == reader.count, !known.near(word.text).isEmpty else { return nil }
    return WholeReference(object: .key(word.text), start: start, end: word.end)
  }

  /// What is named, with the pinpoint that follows it.
  private mutating func withPlace(
    _ object: WholeReference.Object, _ start: Int, _ end: Int
  ) -> WholeReference {
    var finding = Finding(object: .rule(""), start: start, end: end)
    takePlaceAfter(&finding)
    return WholeReference(
      object: object, start: start, end: finding.end, pinpoint: finding.pinpoint)
  }
}
