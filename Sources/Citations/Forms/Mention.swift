import Records

/// A citation as a grammar reads it, before anything says to which body it belongs.
struct Mention: Sendable {
  /// What is cited.
  enum Object: Sendable {
    /// A resolution or decision; the form is missing where only the number is printed.
    case act(ActForm?, ActNumber)
    case document(symbol: String)
    /// Article, paragraph, subparagraphs.
    case provision([String])
    case session(Int)
    case rule(String)
    /// A key, as written.
    case key(String)
    /// A body or treaty by its name alone.
    case name
    /// A place in the document that the context names.
    case place
  }

  var object: Object
  /// Where it stands in the folded text.
  var span: Range<Int>
  /// The body or treaty that the citation itself names.
  var holder: NameIndex.Owners?
  var pinpoint: Pinpoint?
  /// Whether an earlier member of its list carries the holder.
  var followsInList = false

  init(_ object: Object, _ span: Range<Int>, pinpoint: Pinpoint? = nil) {
    self.object = object
    self.span = span
    self.pinpoint = pinpoint
  }
}

/// The number of an act: what stands in its key, and how the series is numbered.
struct ActNumber: Sendable, Hashable {
  let text: String
  let numbering: ActNumbering
}
