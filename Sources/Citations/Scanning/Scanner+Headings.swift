import Records

/// Tables of acts: a line that names a body and its acts, then lines that begin with their numbers.
extension Scanner {
  /// A line such as "General Assembly resolutions", under which numbers stand alone.
  struct Heading {
    var form: ActForm?
    /// The name in it: an index of `Sighting`.
    var owner: Int
    /// Where the heading, or the last number under it, ends.
    var end: Int
  }

  /// How far a number may stand below the heading or the number before it, in bytes.
  private static let reach = 600

  /// Keeps a noun of acts with the name of a body before or after it as a heading, where they are all
  /// of their line; gives where it ends.
  mutating func keepHeading(
    _ form: ActForm?, _ start: Int, _ end: Int, _ name: (owner: Int?, start: Int, end: Int)?
  ) -> Int? {
    var before: Int?
    if name == nil, let last = sightings.indices.last, sightings[last].sentence == sentence,
      isOwning(sightings[last].end, start)
    {
      before = last
    }
    let first = before.map { sightings[$0].start } ?? start
    let last = name?.end ?? end
    guard before != nil || name != nil, isLineStart(first), isLineEnd(last),
      last - first < 400, !(first..<last).contains(where: { reader.byte($0) == 10 })
    else { return nil }
    if let name { see(name.owner, name.start, name.end) }
    heading = Heading(form: form, owner: before ?? sightings.count - 1, end: last)
    return last
  }

  /// Takes a number that begins a line under a heading, and those that share it.
  mutating func underHeading(_ start: Int) -> Int? {
    guard var kept = heading, start - kept.end < Self.reach, isLineStart(start) else { return nil }
    let first = findings.count
    let end = list(of: kept.form, at: start, first: start, named: kept.owner)
    for index in first..<findings.count { findings[index].isUnderHeading = true }
    kept.end = end
    heading = kept
    return end
  }

  private func isLineStart(_ position: Int) -> Bool {
    var at = position
    // Space and the marks of lists, tables and headings.
    while at > 0, position - at < 8, " \t-*|#>".utf8.contains(reader.byte(at - 1)) { at -= 1 }
    return at == 0 || reader.byte(at - 1) == 10
  }

  private func isLineEnd(_ position: Int) -> Bool {
    var at = position
    while at < reader.count, at - position < 8, " \t:|*\r".utf8.contains(reader.byte(at)) {
      at += 1
    }
    let (scalar, after) = reader.next(at)
    if scalar == 0x3A { at = after }
    return at >= reader.count || reader.byte(at) == 10
  }
}
