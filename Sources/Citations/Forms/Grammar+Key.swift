import Records

/// The form `untoc-cop/resolution/7/4`: the key of a record, with a pinpoint after a comma.
extension Grammar {
  func key(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    guard Grammar.isSmall(probe.kept) else { return nil }
    let start = probe.at
    while Grammar.isSmall(probe.kept) || Cursor.isDigit(probe.byte) || probe.byte == 45 {
      probe.at += 1
    }
    guard probe.byte == UInt8(ascii: "/") else { return nil }
    takeRest(&probe)
    var mention = Mention(.key(probe.kept(start)), start..<probe.at)
    cursor = probe
    _ = probe.take(.comma)
    if let place = pinpoint(&probe) {
      mention.pinpoint = place
      mention.span = start..<probe.at
      cursor = probe
    }
    return [mention]
  }

  /// A word such as `untoc-wg9` that is no name but nearly an id: better reported than left over.
  func unknownKey(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    let start = probe.at
    guard Grammar.isSmall(probe.kept) else { return nil }
    while probe.at < start + 64,
      Grammar.isSmall(probe.kept) || Cursor.isDigit(probe.byte) || probe.byte == 45
    {
      probe.at += 1
    }
    guard probe.isAtEnd, !known.near(probe.kept(start)).isEmpty else { return nil }
    cursor = probe
    return [Mention(.key(probe.kept(start)), start..<probe.at)]
  }

  /// Takes the parts of a key: no space outside brackets, and no comma.
  private func takeRest(_ cursor: inout Cursor) {
    var depth = 0
    while !cursor.isAtEnd {
      switch cursor.byte {
      case UInt8(ascii: "("): depth += 1
      case UInt8(ascii: ")"): depth -= 1
      case UInt8(ascii: ","), UInt8(ascii: ";"): return
      case 32 where depth <= 0: return
      default: break
      }
      cursor.at += 1
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { Cursor.isLetter(byte) }
}
