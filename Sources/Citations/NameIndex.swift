import Records

/// Finds the longest name of a body or treaty that stands at a place, in time of its length.
struct NameIndex: Sendable {
  /// Whose name it is; `generic` where it is only the noun for bodies of their type.
  struct Owners: Sendable {
    var owners: [Key] = []
    var generic: [Key] = []
  }

  private struct Node: Sendable {
    var next: [UInt8: Int] = [:]
    var owners: Owners?
  }

  private var nodes = [Node()]

  init(bodies: [Body], treaties: [Treaty]) {
    for body in bodies {
      add(body.id, \.owners, body.key)
      for text in [body.name, body.shortName].compactMap(\.self) + body.aliases {
        addAll(text, body.key)
      }
      for noun in Lexicon.all.flatMap({ $0.bodyNouns[body.type] ?? [] }) {
        add(noun, \.generic, body.key)
      }
    }
    for treaty in treaties {
      add(treaty.id, \.owners, treaty.key)
      for text in [treaty.name, treaty.shortName].compactMap(\.self) + treaty.aliases {
        addAll(text, treaty.key)
      }
      for noun in Lexicon.all.flatMap(\.treatyNouns) { add(noun, \.generic, treaty.key) }
    }
  }

  /// Takes the longest name that stands whole at the cursor, with the space and 《》 around it.
  func read(_ cursor: inout Cursor) -> Owners? {
    var probe = cursor
    probe.skipSpace()
    let isQuoted = probe.take(.openTitle)
    var node = 0
    var best: (Owners, Int)?
    var at = probe
    while let next = nodes[node].next[at.byte] {
      node = next
      at.at += 1
      let endsInLetter = Cursor.isWord(at[-1])
      if let owners = nodes[node].owners, !(endsInLetter && at.continuesWord) {
        best = (owners, at.at)
      }
    }
    guard let best else { return nil }
    probe.at = best.1
    if isQuoted, !probe.take(.closeTitle) { return nil }
    cursor = probe
    return best.0
  }

  /// Adds every version of a name, and each without the organization that texts leave out.
  private mutating func addAll(_ text: LocalizedText, _ key: Key) {
    for name in text.languages.compactMap({ text[$0] }) {
      add(name, \.owners, key)
      var cursor = Cursor(FoldedText(name))
      _ = cursor.take(.the)
      for word: Word in ["《", "United Nations", "联合国"] { _ = cursor.take(word) }
      cursor.skipSpace()
      add(Array(cursor.text.folded[cursor.at...]), \.owners, key)
    }
  }

  private mutating func add(
    _ name: String, _ list: WritableKeyPath<Owners, [Key]>, _ key: Key
  ) {
    add(Folding.bytes(name), list, key)
  }

  private mutating func add(
    _ name: [UInt8], _ list: WritableKeyPath<Owners, [Key]>, _ key: Key
  ) {
    var name = name[...]
    // Names of treaties are given with or without 《》; texts have them either way.
    if name.starts(with: "《".utf8) { name = name.dropFirst(3) }
    if name.reversed().starts(with: "》".utf8.reversed()) { name = name.dropLast(3) }
    guard !name.isEmpty else { return }
    var node = 0
    for byte in name {
      if let next = nodes[node].next[byte] {
        node = next
      } else {
        nodes.append(Node())
        nodes[node].next[byte] = nodes.count - 1
        node = nodes.count - 1
      }
    }
    var owners = nodes[node].owners ?? Owners()
    if !owners[keyPath: list].contains(key) { owners[keyPath: list].append(key) }
    nodes[node].owners = owners
  }
}
