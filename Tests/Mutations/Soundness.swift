package import Citations

/// What holds of the citations of any text whatever.
package enum Soundness {
  /// The first thing that does not hold, in words; `nil` where all is well.
  package static func fault(of citations: [Citation], in text: String) -> String? {
    guard !citations.isEmpty else { return nil }
    let bytes = Array(text.utf8)
    let units = Array(text.utf16)
    var end = 0
    for citation in citations {
      if let fault = fault(of: citation, bytes, units, after: end) {
        return "\(fault): \(citation.printed.debugDescription) at \(citation.utf8)"
      }
      end = citation.utf8.upperBound
    }
    return nil
  }

  private static func fault(
    of citation: Citation, _ bytes: [UInt8], _ units: [UInt16], after end: Int
  ) -> String? {
    if citation.utf8.isEmpty { return "empty span" }
    if citation.utf8.upperBound > bytes.count { return "span beyond the text" }
    if citation.utf8.lowerBound < end { return "out of order or overlapping" }
    if !bytes[citation.utf8].elementsEqual(citation.printed.utf8) { return "printed otherwise" }
    if citation.utf16.upperBound > units.count { return "UTF-16 span beyond the text" }
    // By units and not as texts, for which é and e with a combining mark are the same.
    if !units[citation.utf16].elementsEqual(citation.printed.utf16) { return "wrong UTF-16 span" }
    if (citation.target == nil) != (citation.attribution == .none) {
      return "target and attribution"
    }
    if citation.target != nil, !citation.candidates.isEmpty { return "target and candidates" }
    return nil
  }
}
