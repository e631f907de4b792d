import Records

/// The hash by which a translation knows the text that it translates.
package enum TextHash {
  /// Sixteen hexadecimal digits, of the text without trailing white space.
  ///
  /// It detects change and guards against nothing else.
  package static func of(_ text: String) -> String {
    var bytes = text.utf8[...]
    while let last = bytes.last, last == 10 || last == 32 { bytes = bytes.dropLast() }
    var hash = ByteHash()
    hash.add(bytes)
    return hash.text
  }
}
