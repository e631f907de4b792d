import Diagnostics
import Testing
import Zip

/// What comes from outside is judged before it is unpacked, and refused as a whole.
@Suite struct ZipReaderTests {
  private static let text = Array("<w:document/>".utf8)

  private func read(_ bytes: [UInt8], _ limits: ZipLimits = ZipLimits()) -> ZipReading {
    ZipReader.read(bytes, file: "back.docx", limits: limits)
  }

  private func expectRefused(
    _ reading: ZipReading, _ code: DiagnosticCode, _ part: String,
    at location: SourceLocation = #_sourceLocation
  ) {
    #expect(reading.entries.isEmpty, sourceLocation: location)
    #expect(reading.diagnostics.first?.code == code, sourceLocation: location)
    let headlines = reading.diagnostics.map(\.headline).joined(separator: "; ")
    #expect(headlines.contains(part), sourceLocation: location)
    #expect(reading.diagnostics.first?.range?.file == "back.docx", sourceLocation: location)
  }

  @Test(arguments: [[], [80], Array("PK\u{3}\u{4}".utf8), Array("{\\rtf1 text}".utf8)])
  func whatIsNoArchive(bytes: [UInt8]) {
    expectRefused(read(bytes), .notAnArchive, "`back.docx` is no zip archive")
  }

  @Test func anArchiveCutShort() {
    let whole = ZipWriter.write([ZipEntry("word/document.xml", Self.text)])
    expectRefused(read(Array(whole.dropLast(30))), .notAnArchive, "back.docx")
  }

  @Test(arguments: [
    "../evil.xml", "/etc/passwd", "a/../../b", "a\\..\\b.xml", "C:/evil.xml", "a//b.xml", "./a.xml",
    "a/..", "tab\tin.xml",
  ])
  func nameThatLeadsOut(name: String) {
    let entries = [ZipEntry("word/document.xml", Self.text), ZipEntry(name, Self.text)]
    expectRefused(read(ZipWriter.write(entries)), .nameOutOfArchive, "leads out")
  }

  @Test func namesThatOnlyLookLikeThat() {
    let names = ["..hidden", "a..b/c.xml", "word/...xml", "[Content_Types].xml"]
    let reading = read(ZipWriter.write(names.map { ZipEntry($0, Self.text) }))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.entries.map(\.name) == names)
  }

  @Test func moreEntriesThanAllowed() {
    let entries = (0..<5).map { ZipEntry("\($0).xml", Self.text) }
    expectRefused(
      read(ZipWriter.write(entries), ZipLimits(entries: 4)), .archiveTooLarge, "5 entries")
    #expect(read(ZipWriter.write(entries), ZipLimits(entries: 5)).entries.count == 5)
  }

  @Test func aBomb() {
    let bomb = ZipWriter.write([
      ZipEntry("word/document.xml", [UInt8](repeating: 32, count: 8_000_000))
    ])
    #expect(bomb.count < 100_000)
    expectRefused(read(bomb), .archiveTooLarge, "8000000 bytes from")
  }

  @Test func anEntryOverTheLimit() {
    let archive = ZipWriter.write([ZipEntry("word/document.xml", Self.text)])
    expectRefused(
      read(archive, ZipLimits(entrySize: 12)), .archiveTooLarge, "unpacks to 13 bytes")
    #expect(read(archive, ZipLimits(entrySize: 13)).diagnostics.isEmpty)
  }

  @Test func allEntriesTogetherOverTheLimit() {
    let entries = (0..<10).map { ZipEntry("\($0).xml", Self.text) }
    let reading = read(ZipWriter.write(entries), ZipLimits(totalSize: 100))
    expectRefused(reading, .archiveTooLarge, "`7.xml` in `back.docx` brings the whole over")
    #expect(reading.diagnostics.count == 1)
  }

  @Test func twoEntriesOfOneName() {
    let entries = [ZipEntry("word/Document.xml", Self.text), ZipEntry("word/document.xml", [])]
    expectRefused(read(ZipWriter.write(entries)), .damagedEntry, "stands there twice")
  }

  @Test func bytesChangedOnTheWay() {
    let noise = (0..<400).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 7 &+ $0 / 3) }
    var archive = ZipWriter.write([ZipEntry("a.xml", noise)])
    archive[120] ^= 0x55
    expectRefused(read(archive), .damagedEntry, "`a.xml` in `back.docx` cannot be unpacked")
  }

  @Test func anEncryptedEntry() throws {
    var archive = ZipWriter.write([ZipEntry("a.xml", Self.text)])
    let directory = try #require(
      archive.indices.dropLast(4).first {
        Array(archive[$0..<$0 + 4]) == [0x50, 0x4B, 1, 2]
      })
    archive[6] |= 1
    archive[directory + 8] |= 1
    expectRefused(read(archive), .damagedEntry, "is encrypted")
  }

  /// The directory promises 13 bytes fewer than are packed: the entry is not given short.
  @Test func aSizeThatIsNotTrue() throws {
    let entry = ZipEntry("a.xml", Array(String(repeating: "<w:p/>", count: 50).utf8))
    var archive = ZipWriter.write([entry])
    let directory = try #require(
      archive.indices.dropLast(4).first {
        Array(archive[$0..<$0 + 4]) == [0x50, 0x4B, 1, 2]
      })
    archive[directory + 24] -= 13
    let reading = read(archive)
    #expect(reading.entries.isEmpty)
    #expect(!reading.diagnostics.isEmpty)
  }

  @Test func onlyWhatIsWantedIsUnpacked() {
    let entries = ["a.xml", "b.xml"].map { ZipEntry($0, Self.text) }
    let reading = ZipReader.read(ZipWriter.write(entries), file: "x") { $0 == "b.xml" }
    #expect(reading.entries == [entries[1]])
  }

  @Test func everyProblemIsTold() {
    let entries = ["../a", "/b", "c.xml"].map { ZipEntry($0, Self.text) }
    #expect(read(ZipWriter.write(entries)).diagnostics.count == 2)
  }
}
