import Diagnostics

/// Whether bytes are the UTF-8 that every part of the program reads and writes.
enum XMLEncoding {
  /// What is wrong with the encoding of a document; `nil` where nothing is.
  static func problem(_ bytes: UnsafeBufferPointer<UInt8>, file: String) -> Diagnostic? {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) || bytes.contains(0) {
      return problem("the bytes are those of UTF-16 or of no text at all", file)
    }
    if let declared = declared(bytes), !["utf-8", "us-ascii"].contains(declared.lowercased()) {
      return problem("the document says that its encoding is `\(declared)`", file)
    }
    if String(validating: bytes, as: UTF8.self) == nil {
      return problem("the bytes are not UTF-8", file)
    }
    return nil
  }

  private static func problem(_ headline: String, _ file: String) -> Diagnostic {
    Diagnostic(.xmlEncoding, at: SourceRange(file: file), headline)
  }

  /// The encoding that the declaration names, where there is one and it names one.
  private static func declared(_ bytes: UnsafeBufferPointer<UInt8>) -> String? {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let head = String(decoding: bytes[start..<min(bytes.count, start + 200)], as: UTF8.self)
    guard head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let name = head[..<end.lowerBound].firstRange(of: "encoding")
    else { return nil }
    let rest = head[name.upperBound..<end.lowerBound]
    guard let quote = rest.firstIndex(where: { $0 == "\"" || $0 == "'" }) else { return nil }
    return String(rest[rest.index(after: quote)...].prefix { $0 != rest[quote] })
  }
}
