import CLibXML2
package import Diagnostics

/// Reads XML that anybody may have written: within bounds, from the bytes alone, without a DOCTYPE.
package enum XMLReader {
  /// Reads a document.
  ///
  /// No entity but the five that XML itself has is known, no file and no address is opened, and what is
  /// malformed, beyond the bounds or has a DOCTYPE is not read at all.
  ///
  /// - Parameters:
  ///   - bytes: the document, in UTF-8.
  ///   - file: what diagnostics call it.
  ///   - bounds: how large it may be.
  /// - Returns: the outermost element, or `nil` and what is wrong.
  package static func read(
    _ bytes: [UInt8], file: String, bounds: XMLBounds = XMLBounds()
  ) -> (root: XMLElement?, diagnostics: [Diagnostic]) {
    bytes.withUnsafeBufferPointer { read($0, file, bounds) }
  }

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, _ file: String, _ bounds: XMLBounds
  ) -> (root: XMLElement?, diagnostics: [Diagnostic]) {
    let most = min(bounds.size, Int(Int32.max))
    guard bytes.count <= most else {
      let headline = "\(bytes.count) bytes of XML, where at most \(most) are read"
      return (nil, [Diagnostic(.xmlBound, at: SourceRange(file: file), headline)])
    }
    if let problem = XMLEncoding.problem(bytes, file: file) { return (nil, [problem]) }
    let scan = XMLScan(bytes, bounds)
    if let excess = scan.excess {
      let range = SourceRange(file: file, start: excess.position)
      return (nil, [Diagnostic(.xmlBound, at: range, excess.headline)])
    }
    let building = XMLBuilding(file: file, tags: scan.tags, bounds)
    building.parse(bytes)
    return (building.problem == nil ? building.root : nil, building.problem.map { [$0] } ?? [])
  }
}
