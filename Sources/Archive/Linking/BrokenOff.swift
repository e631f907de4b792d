import Citations
import Records

extension Recogniser {
  /// The citations of a text that break off with a slash, such as `ORG/RES/69/`, each without it.
  ///
  /// The recogniser finds nothing there, for what is not whole is not cited. A text with slashes at
  /// the end of words is read once more without them, and what is found then and ends there was
  /// meant.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - found: the citations that were found in it; a slash inside one of them is in its place.
  ///   - context: whose text it is, and in which language.
  /// - Returns: the citations that are meant, in order.
  func brokenOff(
    in text: String, besides found: [Citation], context: CitationContext
  ) -> [Citation] {
    var bytes = Array(text.utf8)
    var ends: Set<Int> = []
    var next = 0
    for at in bytes.indices.dropFirst() where bytes[at] == UInt8(ascii: "/") {
      while next < found.count, found[next].utf8.upperBound <= at { next += 1 }
      let isInside = next < found.count && found[next].utf8.contains(at)
      guard !isInside, bytes[at - 1].isLetterOrDigit, !bytes.continues(after: at) else { continue }
      ends.insert(at)
    }
    guard !ends.isEmpty else { return [] }
    for at in ends { bytes[at] = 32 }
    let whole = String(decoding: bytes, as: UTF8.self)
    return citations(in: whole, language: context.language, context: context)
      .filter { ends.contains($0.utf8.upperBound) }
  }
}

extension [UInt8] {
  /// Whether a word goes on after a byte.
  fileprivate func continues(after at: Int) -> Bool {
    at + 1 < count && (self[at + 1].isLetterOrDigit || self[at + 1] == UInt8(ascii: "/"))
  }
}

extension UInt8 {
  /// Whether it is a letter or digit of ASCII, or part of a letter beyond it.
  fileprivate var isLetterOrDigit: Bool {
    (48...57).contains(self) || (97...122).contains(self | 0x20) || self >= 0x80
  }
}
