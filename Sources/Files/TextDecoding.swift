import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// Turns the bytes of a file into text, or says at which place they are not text.
enum TextDecoding {
  /// What is wrong with the bytes of a file.
  struct Problem: Error {
    let diagnostic: Diagnostic
  }

  /// The text without byte order mark, every line ended by LF.
  static func text(
    of bytes: UnsafeBufferPointer<UInt8>, path: String
  ) -> Result<String, Problem> {
    guard let base = bytes.baseAddress, !bytes.isEmpty else { return .success("") }
    // Said before the NUL bytes that such a file is full of, because it names the cause.
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .failure(problem(.notUTF8, "text in UTF-16", at: 0, in: bytes, path: path))
    }
    if let nul = memchr(base, 0, bytes.count) {
      let offset = base.distance(to: nul.assumingMemoryBound(to: UInt8.self))
      return .failure(problem(.containsNUL, "NUL byte", at: offset, in: bytes, path: path))
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let isMarked = bytes.count >= 3 && bytes.prefix(3).elementsEqual(mark)
    let content = UnsafeBufferPointer(rebasing: bytes[(isMarked ? 3 : 0)...])
    guard let text = String(validating: content, as: UTF8.self) else {
      let offset = UTF8Scan.firstInvalid(in: bytes) ?? 0
      let digits = String(bytes[offset], radix: 16, uppercase: true)
      let headline = "byte 0x\(digits) is not UTF-8"
      return .failure(problem(.notUTF8, headline, at: offset, in: bytes, path: path))
    }
    guard memchr(base, 0x0D, bytes.count) != nil else { return .success(text) }
    return .success(withLineFeeds(content))
  }

  /// The text with CRLF and lone CR as LF, so that every room counts the same lines.
  private static func withLineFeeds(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: bytes.count) { result in
      var count = 0
      for (index, byte) in bytes.enumerated() {
        if byte == 0x0A, index > 0, bytes[index - 1] == 0x0D { continue }
        result[count] = byte == 0x0D ? 0x0A : byte
        count += 1
      }
      return count
    }
  }

  private static func problem(
    _ code: DiagnosticCode, _ headline: String, at offset: Int,
    in bytes: UnsafeBufferPointer<UInt8>, path: String
  ) -> Problem {
    let start = UTF8Scan.position(of: offset, in: bytes)
    let end = SourcePosition(line: start.line, column: start.column + 1, offset: offset + 1)
    let range = SourceRange(file: path, start: start, end: end)
    return Problem(diagnostic: Diagnostic(code, at: range, headline))
  }
}
