import Records

/// Instruments that are no treaty known here, and whose articles are therefore no citation.
extension Scanner {
  /// Whether the name of a law stands directly before: "Criminal Code, article 12".
  func isOfLaw(_ start: Int) -> Bool {
    var end = reader.trimSpace(start)
    if reader.last(end).scalar == 0x2C { end = reader.trimSpace(reader.last(end).start) }
    var begin = end
    while reader.last(begin).scalar.isLetter { begin = reader.last(begin).start }
    return begin < end && link(.instrument, begin) == end
      && reader.raw(begin).scalar < 0x5B
  }

  /// Gives findings to an instrument that is not known.
  mutating func disown(from head: Int, at position: Int) {
    let sighting = sightings.count
    see(nil, position, position)
    for index in head..<findings.count { findings[index].owner = sighting }
  }

  /// Whether "thereof", "of this Agreement", "of the Statute" names an instrument that is not known.
  func isOfAnother(_ end: Int) -> Bool {
    var at = reader.skipSpace(end)
    if reader.next(at).scalar == 0x2C { at = reader.skipSpace(reader.next(at).after) }
    if link(.thereof, at) != nil { return true }
    // In Russian the genitive alone says "of", and an adjective may come first.
    guard let of = link(.of, at) else {
      if link(.instrument, at) != nil { return true }
      guard (0x410...0x42F).contains(reader.raw(at).scalar) else { return false }
      while reader.next(at).scalar.isLetter { at = reader.next(at).after }
      return link(.instrument, reader.skipSpace(at)) != nil
    }
    at = reader.skipSpace(of)
    if reader.next(at).scalar == 0x27 { at = reader.next(at).after }
    if let word = link(.determiner, at) ?? link(.own, at) { at = reader.skipSpace(word) }
    // "the 1951 Convention"
    if let year = reader.digits(at), year.length == 4 { at = reader.skipSpace(year.end) }
    let scalar = reader.raw(at).scalar
    // A word with a capital, or one of the words for instruments.
    if (0x41...0x5A).contains(scalar) || link(.instrument, at) != nil { return true }
    // "عهد عصبة الأمم": the noun of an instrument and a body of another organization.
    while reader.next(at).scalar.isLetter { at = reader.next(at).after }
    guard let owner = vocabulary.match(reader, reader.skipSpace(at)), case .foreign = owner.lexeme
    else { return false }
    return true
  }
}
