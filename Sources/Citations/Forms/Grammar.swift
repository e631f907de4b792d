import Records

/// Reads citations in the words of one language; each form has a file of its own beside this one.
struct Grammar: Sendable {
  let lexicon: Lexicon
  let known: KnownBodies

  /// A form of citation: takes one, or a list of one kind, and leaves the cursor where none stands.
  typealias Form = @Sendable (Grammar, inout Cursor) -> [Mention]?

  /// The forms in the order in which they are tried; a new form is one file and one line here.
  static let forms: [Form] = [
    { $0.rule(&$1) }, { $0.provision(&$1) }, { $0.session(&$1) }, { $0.act(&$1) },
    { $0.symbol(&$1) },
  ]

  /// Takes a list of citations, as long as it goes on; the cursor ends after the last.
  func list(_ cursor: inout Cursor) -> [Mention] {
    var found: [Mention] = []
    var probe = cursor
    while let group = citation(&probe) {
      found += group
      cursor = probe
      guard probe.take(anyOf: lexicon.joins) else { break }
    }
    return found
  }

  /// Takes one citation, or a list under one noun: a pinpoint, then what it belongs to, or a key.
  private func citation(_ cursor: inout Cursor) -> [Mention]? {
    cursor.skipSpace()
    let start = cursor.at
    if let place = pinpoint(&cursor) {
      var probe = cursor
      if take(of: &probe), var group = subject(&probe), group.count == 1 {
        group[0].span = start..<probe.at
        if !group[0].prepend(place) { return [Mention(.place, start..<cursor.at, pinpoint: place)] }
        cursor = probe
        return group
      }
      return [Mention(.place, start..<cursor.at, pinpoint: place)]
    }
    return key(&cursor) ?? subject(&cursor) ?? unknownKey(&cursor)
  }

  /// Takes what a body or treaty has, with its name before or after, or the name alone.
  private func subject(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    _ = probe.take(anyOf: lexicon.determiners)
    probe.skipSpace()
    let start = probe.at
    let holder = known.names.read(&probe)
    if holder != nil { _ = probe.take(.possessive) }
    for form in Grammar.forms {
      guard var group = form(self, &probe), !group.isEmpty else { continue }
      let owner = holder ?? self.holder(&probe)
      takePinpoint(of: &group, &probe)
      group[0].span = start..<group[0].span.upperBound
      group[group.count - 1].span = group[group.count - 1].span.lowerBound..<probe.at
      for index in group.indices {
        group[index].holder = owner
        group[index].followsInList = index > 0
      }
      cursor = probe
      return group
    }
    guard let holder else { return nil }
    var group = [Mention(.name, start..<probe.at)]
    group[0].holder = holder
    takePinpoint(of: &group, &probe)
    group[0].span = start..<probe.at
    cursor = probe
    return group
  }

  /// Takes the name of the body or treaty after what it has: "of the Conference", ", of UNTOC".
  private func holder(_ cursor: inout Cursor) -> NameIndex.Owners? {
    var probe = cursor
    _ = probe.takeComma()
    guard take(of: &probe), let holder = known.names.read(&probe) else { return nil }
    cursor = probe
    return holder
  }

  private func take(of cursor: inout Cursor) -> Bool {
    guard cursor.take(anyOf: lexicon.of) else { return false }
    _ = cursor.take(anyOf: lexicon.determiners)
    return true
  }

  /// Takes the pinpoint after the last of a group, as in `, para. 4` or `(para. 4)`.
  private func takePinpoint(of group: inout [Mention], _ cursor: inout Cursor) {
    guard group[group.count - 1].pinpoint == nil else { return }
    var probe = cursor
    probe.skipSpace()
    let isNaked = !probe.takeByte("(")
    if isNaked { probe = cursor }
    if isNaked { _ = probe.takeComma() }
    guard let place = pinpoint(&probe), isNaked || probe.takeByte(")") else {
      return
    }
    group[group.count - 1].pinpoint = place
    cursor = probe
  }
}
