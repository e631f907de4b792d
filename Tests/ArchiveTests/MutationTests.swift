import Archive
import Diagnostics
import Files
import Testing

/// Damaged records are read without a crash, whatever the damage.
@Suite struct MutationTests {
  @Test(arguments: 1...3 as ClosedRange<UInt64>)
  func damagedRecordsNeverCrash(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    // Every body and treaty stays, so that references are attributed and not only refused.
    let kept = RealRecords.files.filter {
      $0.path.hasSuffix("body.md") || $0.path.contains("treat")
    }
    let records = RealRecords.files.filter { $0.path.hasPrefix("Sessions") }
    var refused = 0
    for round in 0..<100 {
      var tree = FileTree()
      let chosen = (0..<10).map { records[(round * 10 + $0) % records.count] }
      for file in chosen {
        tree.add(file.path, bytes: damaged(Array(file.text.utf8), &numbers))
      }
      let reading = tree.read()
      let sound = kept.filter { file in !chosen.contains { $0.path == file.path } }
      let (archive, log) = Archive.read(sound + reading.files)
      #expect(archive.count >= sound.count)
      if log.hasErrors || !reading.diagnostics.isEmpty { refused += 1 }
    }
    #expect(refused > 50, "the damage was not seen: \(refused)")
  }

  /// The bytes that mean something in YAML.
  private let marks = Array("[]{}:-#&*!|>'\"\n \t".utf8)

  /// A text with a few bytes flipped, lost, moved or said twice.
  private func damaged(_ text: [UInt8], _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = text
    for _ in 0..<Int.random(in: 1...6, using: &numbers) where !bytes.isEmpty {
      let start = Int.random(in: 0..<bytes.count, using: &numbers)
      let end = min(bytes.count, start + Int.random(in: 1...40, using: &numbers))
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: bytes[start] ^= 1 << UInt8.random(in: 0..<8, using: &numbers)
      case 1: bytes.removeSubrange(start..<end)
      case 2: bytes.insert(contentsOf: bytes[start..<end], at: start)
      case 3:
        bytes.insert(marks[Int.random(in: 0..<marks.count, using: &numbers)], at: start)
      default: bytes.replaceSubrange(start..<end, with: bytes[start..<end].reversed())
      }
    }
    return bytes
  }
}
