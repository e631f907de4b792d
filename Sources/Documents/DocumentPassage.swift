/// A paragraph of a document, or a row of a table, as a reader comes to it.
package struct DocumentPassage: Sendable, Hashable {
  /// What a passage can be.
  package enum Role: Sendable, Hashable {
    /// A line of the masthead, or of what stands before the text.
    case head
    /// A paragraph, a heading or a sub-paragraph.
    case paragraph
    /// A row of a table.
    case row
    /// A paragraph of a footnote.
    case note
    /// An entry of the list of records cited, which can be left out.
    case reference
  }

  /// Its address, from which its bookmark in a Word file has its name.
  package var id: String
  /// The block or footnote in which it stands.
  package var block: String
  /// What it is.
  package var role: Role
  /// The number or letter before it; absent where there is none.
  package var mark: String?
  /// What it says; of a row the cells.
  package var cells: [[Inline]]
  /// What stands behind it.
  package var origins: [Origin]

  /// Makes a passage.
  package init(
    _ id: String, in block: String? = nil, _ role: Role, mark: String? = nil, _ cells: [[Inline]],
    origins: [Origin] = []
  ) {
    self.id = id
    self.block = block ?? id
    self.role = role
    self.mark = mark
    self.cells = cells
    self.origins = origins
  }
}
