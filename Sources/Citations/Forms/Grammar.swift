import Records

/// Reads citations in the words of one language; each form has a file of its own beside this one.
final class Grammar: Sendable {
  let lexicon: Lexicon
  let known: KnownBodies
  /// What gatherings are called.
  let gatheringWords: [Word]

  init(lexicon: Lexicon, known: KnownBodies) {
    self.lexicon = lexicon
    self.known = known
    gatheringWords = lexicon.gatherings.flatMap(\.words)
  }

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
    _ = probe.take(.comma)
    guard take(of: &probe), let holder = known.names.read(&probe) else { return nil }
    cursor = probe
    return holder
  }

  private func take(of cursor: inout Cursor) -> Bool {
    guard cursor.take(anyOf: lexicon.of) else { return false }
    _ = cursor.take(anyOf: lexicon.determiners)
    return true
  }

  /// Takes the pinpoint after the last of a group: ", para. 4", "(para. 4)".
  private func takePinpoint(of group: inout [Mention], _ cursor: inout Cursor) {
    guard group[group.count - 1].pinpoint == nil else { return }
    var probe = cursor
    let isNaked = !probe.take(.openBracket)
    if isNaked { _ = probe.take(.comma) }
    guard let place = pinpoint(&probe), isNaked || probe.takeByte(")") else {
      return
    }
    group[group.count - 1].pinpoint = place
    cursor = probe
  }
}

extension Mention {
  /// Puts a pinpoint that stood before the citation where it belongs; `false` where it has no place.
  fileprivate mutating func prepend(_ place: Pinpoint) -> Bool {
    guard case .provision(let parts) = object else {
      pinpoint = Pinpoint((pinpoint?.steps ?? []) + place.steps)
      return true
    }
    guard parts.count == 1, pinpoint == nil else { return false }
    if let path = place.path {
      object = .provision(parts + path)
    } else {
      pinpoint = place
    }
    return true
  }
}

extension Pinpoint {
  /// The parts of a key under an article, where this names one paragraph and its subparagraphs.
  var path: [String]? {
    var path: [String] = []
    for step in steps {
      guard step.places.count == 1, step.places[0].first == step.places[0].last,
        step.unit == (path.isEmpty ? .paragraph : .subparagraph)
      else { return nil }
      path.append(step.places[0].first)
    }
    return path
  }
}
