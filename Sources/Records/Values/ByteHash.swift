/// A hash of bytes that detects change and guards against nothing else: FNV-1a, 64 bits.
package struct ByteHash {
  private var hash: UInt64 = 0xcbf2_9ce4_8422_2325

  /// Makes the hash of no bytes.
  package init() {}

  /// Adds a byte.
  package mutating func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Adds bytes, in order.
  package mutating func add(_ bytes: some Sequence<UInt8>) { for byte in bytes { add(byte) } }

  /// Sixteen hexadecimal digits.
  package var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
