import Diagnostics
import Files
import Testing

struct TextTests {
  private func read(_ bytes: [UInt8]) -> FolderReading {
    var tree = FileTree()
    tree.add("a.md", bytes: bytes)
    return tree.read()
  }

  @Test(arguments: [
    ("", ""), ("a\nb", "a\nb"), ("\u{FEFF}a", "a"), ("a\r\nb\r\n", "a\nb\n"),
    ("a\rb\r\r\nc", "a\nb\n\nc"), ("\r", "\n"), ("决定\r\n👍", "决定\n👍"), ("\u{FEFF}", ""),
  ])
  func lineEndsAndMark(_ input: String, _ expected: String) {
    let reading = read(Array(input.utf8))
    #expect(reading.diagnostics.isEmpty)
    #expect(reading.files.first.map { Array($0.text.utf8) } == Array(expected.utf8))
  }

  /// Bytes, the code, line, column and offset of the first bad byte.
  @Test(
    arguments: [
      ([0x61, 0x00], "F003 1:2 1"), ([0x61, 0x0A, 0x62, 0x00], "F003 2:2 3"),
      ([0xFF], "F002 1:1 0"),
      ([0x61, 0x0D, 0x0A, 0xE2, 0x28, 0xA1], "F002 2:1 3"), ([0xC0, 0x80], "F002 1:1 0"),
      ([0xE5, 0x86, 0xB3, 0xED, 0xA0, 0x80], "F002 1:2 3"),
      ([0xF5, 0x80, 0x80, 0x80], "F002 1:1 0"),
      ([0x61, 0x0D, 0x62, 0x80], "F002 2:2 3"), ([0xE5, 0x86], "F002 1:1 0"),
      ([0xEF, 0xBB, 0xBF, 0x61, 0xFF], "F002 1:2 4"), ([0xFF, 0xFE, 0x61, 0x00], "F002 1:1 0"),
      ([0xF4, 0x90, 0x80, 0x80], "F002 1:1 0"),
      ([0xF0, 0x9F, 0x91, 0x8D, 0xF0, 0x9F], "F002 1:2 4"),
    ] as [([UInt8], String)])
  func badBytes(_ bytes: [UInt8], _ expected: String) throws {
    let reading = read(bytes)
    #expect(reading.files.isEmpty)
    let found = try #require(reading.diagnostics.first)
    let start = try #require(found.range?.start)
    #expect("\(found.code.rawValue) \(start.line):\(start.column) \(start.offset)" == expected)
  }

  @Test func aBadByteIsFoundWhereverTheStandardLibraryFindsOne() {
    var generator = SeededGenerator(state: 7)
    let pieces: [[UInt8]] = [
      [0x61], [0xC3], [0xA9], [0xE5, 0x86, 0xB3], [0xF0, 0x9F, 0x91, 0x8D], [0xED], [0xA0], [0xF4],
      [0x8F], [0xBF], [0xE0], [0xC1], [0xF0],
    ]
    for _ in 0..<20_000 {
      var bytes: [UInt8] = []
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        bytes += pieces.randomElement(using: &generator) ?? []
      }
      let reading = read(bytes)
      guard let offset = reading.diagnostics.first?.range?.start.offset else { continue }
      #expect(String(validating: bytes[..<offset], as: UTF8.self) != nil)
      #expect(String(validating: bytes[...offset], as: UTF8.self) == nil)
    }
  }

  @Test func aTreeReadsAsTheSameFolderOnDisk() throws {
    let tree: FileTree = FileTree([
      "b/a.md": "1", "b-1.md": "2", "b.md": "3", "a/.x.md": "4", "c.txt": "5",
    ])
    let folder = try TemporaryFolder()
    let (_, problems) = StagedOutput.write(tree, to: folder["out"])
    #expect(problems.isEmpty)
    #expect(Folder.read(at: folder["out"]).files == tree.read().files)
    #expect(tree.read().files.map(\.path) == ["b/a.md", "b-1.md", "b.md"])
    #expect(
      tree.read(maximumSize: 0).diagnostics.map(\.code) == Array(repeating: .fileTooLarge, count: 3)
    )
  }
}

/// Random numbers that are the same on every run.
struct SeededGenerator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
