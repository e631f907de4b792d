/// How large an XML document may be in each direction, so that none makes time or memory explode.
package struct XMLBounds: Sendable, Hashable {
  /// The bytes that it has at most.
  package var size: Int
  /// The elements that stand in one another at most; the parser itself ends at 256.
  package var depth: Int
  /// The attributes that an element has at most; the time that they take grows with their square.
  package var attributes: Int
  /// The namespaces that are declared around an element at most; the parser goes through them for each.
  package var namespaces: Int
  /// The elements that it has at most.
  package var elements: Int

  /// Makes bounds; those that are not given are wide enough for any paper.
  package init(
    size: Int = 64_000_000, depth: Int = 200, attributes: Int = 250, namespaces: Int = 1_000,
    elements: Int = 2_000_000
  ) {
    self.size = size
    self.depth = depth
    self.attributes = attributes
    self.namespaces = namespaces
    self.elements = elements
  }
}
