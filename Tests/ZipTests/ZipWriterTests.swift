import Testing
import Zip

@Suite struct ZipWriterTests {
  private let entries = [
    ZipEntry("[Content_Types].xml", Array("<Types/>".utf8)),
    ZipEntry("word/document.xml", Array(String(repeating: "<w:p/>", count: 5_000).utf8)),
    ZipEntry("word/empty.xml", []), ZipEntry("名.bin", [0, 255, 10]),
  ]

  @Test func whatIsWrittenIsReadAgain() {
    let reading = ZipReader.read(ZipWriter.write(entries), file: "paper.docx")
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.entries == entries)
    #expect(reading["名.bin"] == [0, 255, 10])
    #expect(reading["absent"] == nil)
  }

  @Test func theSameEntriesGiveTheSameBytes() {
    #expect(ZipWriter.write(entries) == ZipWriter.write(entries))
  }

  /// The date stands in bytes 10 to 13 of every local header.
  @Test func entriesHaveNoDateOfTheirOwn() {
    let bytes = ZipWriter.write(entries)
    #expect(Array(bytes[10..<14]) == [0, 0, 0x21, 0])
  }

  @Test func markupIsCompressed() {
    #expect(ZipWriter.write(entries).count < 2_000)
  }

  @Test func anArchiveCanBeEmpty() {
    #expect(ZipWriter.write([]).count < 100)
  }
}
