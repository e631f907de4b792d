/// A figure that a text asks for: `matrix?subject=topic/fish,body=rivers`.
package struct MarkdownFigure: Sendable, Hashable {
  /// What the figure is about, under the name by which it asks for that.
  package struct Argument: Sendable, Hashable {
    /// The name.
    package var name: String
    /// The key of a record.
    package var target: String
  }

  /// The name of the figure.
  package var name: String
  /// What it is about, in order.
  package var arguments: [Argument]

  /// Reads the part of an address after its scheme; `nil` where it has another form.
  init?(_ address: ArraySlice<UInt8>) {
    let parts = address.split(
      separator: UInt8(ascii: "?"), maxSplits: 1, omittingEmptySubsequences: false)
    guard let name = parts.first, !name.isEmpty else { return nil }
    self.name = String(decoding: name, as: UTF8.self)
    arguments = []
    for pair in (parts.count > 1 ? parts[1] : []).split(separator: UInt8(ascii: ",")) {
      let sides = pair.split(separator: UInt8(ascii: "="), maxSplits: 1)
      guard sides.count == 2 else { return nil }
      arguments.append(
        Argument(
          name: String(decoding: sides[0], as: UTF8.self),
          target: LinkTarget.percentDecoded(sides[1])))
    }
  }
}
