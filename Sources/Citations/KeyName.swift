import Records

/// What can stand in a key.
package enum KeyName {
  /// The bytes that a part of a key has at most.
  package static let maximumSize = 100

  /// The words that begin the keys of what belongs to no body, and so are the id of none.
  package static let reserved: [String] = KnownBodies.roots.keys.sorted()

  /// Whether a text can be the id of a body or treaty, with which the keys of others begin.
  package static func isOwner(_ id: String) -> Bool {
    isPart(id) && id.utf8.first != UInt8(ascii: "-") && !reserved.contains(id)
      && id.utf8.allSatisfy { isSmall($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
  }

  /// Whether a text can be the id of another record, the last part of its key.
  package static func isID(_ id: String) -> Bool {
    isPart(id)
      && id.utf8.allSatisfy { isSmall($0 | 0x20) || isDigit($0) || "-._".utf8.contains($0) }
  }

  /// Whether a text can stand between two `/` of a key.
  package static func isPart(_ part: String) -> Bool {
    (1...maximumSize).contains(part.utf8.count) && part != "." && part != ".."
      && (part.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        || part.unicodeScalars.allSatisfy(isVisible))
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .spaceSeparator: false
    default: true
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { (97...122).contains(byte) }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
}
