/// What an archive from outside may hold at most.
package struct ZipLimits: Sendable, Hashable {
  /// The number of entries.
  package var entries: Int
  /// The bytes of one entry, unpacked.
  package var entrySize: Int
  /// The bytes of all entries, unpacked.
  package var totalSize: Int
  /// How many times larger an entry over `freeSize` may be than it is packed.
  package var ratio: Int
  /// The bytes up to which an entry may be packed as tightly as it likes.
  package var freeSize: Int

  /// Makes limits; those not named are such as any document of an office program keeps.
  package init(
    entries: Int = 2_000, entrySize: Int = 32_000_000, totalSize: Int = 128_000_000,
    ratio: Int = 200, freeSize: Int = 1_000_000
  ) {
    self.entries = entries
    self.entrySize = entrySize
    self.totalSize = totalSize
    self.ratio = ratio
    self.freeSize = freeSize
  }
}
