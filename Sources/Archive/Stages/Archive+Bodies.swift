package import Citations
package import Diagnostics
package import Files

extension Archive {
  /// Reads only the bodies and treaties of a workspace, to which citations are attributed.
  ///
  /// Files whose front matter names neither kind are not parsed.
  package static func bodies(of files: [File]) -> (known: KnownBodies, log: DiagnosticLog) {
    let context = files.filter(mayDeclareBodies).sorted { $0.path < $1.path }
    let parsed = RecordFiles(context)
    return (knownBodies(parsed.parts), parsed.log)
  }

  /// Whether a line of the front matter may say one of the two kinds; never wrongly no.
  private static func mayDeclareBodies(_ file: File) -> Bool {
    var text = file.text
    return text.withUTF8 { bytes in
      var start = 0
      while start < bytes.count {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
        let line = bytes[start..<end]
        if start > 0, line.starts(with: "---".utf8) { return false }
        if holds(line, "kind"), holds(line, "body") || holds(line, "treaty") || !saysValue(line) {
          return true
        }
        start = end + 1
      }
      return false
    }
  }

  /// Whether something stands after the colon of a line, and the value not in the lines below.
  private static func saysValue(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return false }
    return line[colon...].dropFirst().contains { (97...122).contains($0) }
  }

  private static func holds(_ line: Slice<UnsafeBufferPointer<UInt8>>, _ word: String) -> Bool {
    let word = Array(word.utf8)
    guard line.count >= word.count else { return false }
    return (line.startIndex...(line.endIndex - word.count)).contains {
      line[$0] == word[0] && line[$0..<($0 + word.count)].elementsEqual(word)
    }
  }
}
