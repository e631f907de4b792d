package import Documents

/// A text of a document that is translated as one: a heading, a paragraph, a cell.
package struct TranslationUnit: Sendable, Hashable {
  /// What kind of text it is.
  package enum Kind: String, Sendable, Hashable {
    /// The heading of a section.
    case heading
    /// A paragraph.
    case paragraph
    /// A paragraph of a sub-paragraph.
    case item
    /// What a table shows.
    case caption
    /// A cell of the header of a table.
    case header
    /// Another cell of a table.
    case cell
    /// A paragraph of a quotation.
    case quotation
    /// A paragraph of a footnote.
    case footnote
    /// What is to be known of a place cited, such as its correction.
    case note
  }

  /// The address of what it stands in, and which text of that it is; no other unit has the same.
  package var id: String
  /// What kind of text it is.
  package var kind: Kind
  /// The text.
  package var text: [Inline]
  /// What stands behind it.
  package var origins: [Origin]
}

extension DocumentTree {
  /// The texts that are translated, in order; what has no letters and no marks is none.
  package var translationUnits: [TranslationUnit] {
    var units: [TranslationUnit] = []
    let walk = TextWalk { unit in
      let coded = CodedText(unit.text)
      guard !coded.tokens.isEmpty else { return unit.text }
      units.append(unit)
      for (number, note) in coded.notes.sorted(by: { $0.key < $1.key }) {
        units.append(
          TranslationUnit(
            id: "\(unit.id).n\(number)", kind: .note, text: [.text(note)], origins: unit.origins))
      }
      return unit.text
    }
    _ = walk.walked(self)
    return units
  }
}
