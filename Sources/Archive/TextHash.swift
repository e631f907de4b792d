/// The hash by which a translation knows the text that it translates.
package enum TextHash {
  /// Sixteen hexadecimal digits: FNV-1a, 64 bits, of the text without trailing white space.
  ///
  /// It detects change and guards against nothing else.
  package static func of(_ text: String) -> String {
    var bytes = text.utf8[...]
    while let last = bytes.last, last == 10 || last == 32 { bytes = bytes.dropLast() }
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
