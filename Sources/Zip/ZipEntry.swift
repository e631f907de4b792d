/// One named stretch of bytes in an archive.
package struct ZipEntry: Sendable, Hashable {
  /// The name, with `/` between its parts.
  package let name: String
  /// The bytes as they were before they were compressed.
  package let bytes: [UInt8]

  /// Makes an entry.
  package init(_ name: String, _ bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }
}
