package import Diagnostics
package import Documents

/// One thing in which a document that came back is not the draft, or that somebody said of it.
package struct Finding: Sendable, Hashable {
  /// What can be found.
  package enum Kind: String, Sendable, CaseIterable {
    /// Words of the draft are others.
    case changed
    /// Words stand there that no record and no template gave.
    case new
    /// A passage or a part of one is gone.
    case lost
    /// A footnote or its mark is gone.
    case lostFootnote = "lost-footnote"
    /// A passage stands at another place.
    case moved
    /// Passages were put together.
    case merged
    /// A passage was taken apart.
    case split
    /// Paragraphs have other numbers.
    case renumbered
    /// Numbers are typed where Word counts.
    case typedNumber = "typed-number"
    /// Somebody wrote a comment.
    case comment
    /// Somebody changed something with changes tracked.
    case tracked
    /// Words are struck out by hand, without changes tracked.
    case struck
    /// Words are there and not shown.
    case hidden
  }

  /// What kind of words were changed.
  package enum Change: String, Sendable {
    /// A number, date, symbol, citation or name, or the value of a field.
    case fact
    /// An operative verb: what the body did is another thing now.
    case verb
    /// Anything else.
    case wording
  }

  /// What was found.
  package var kind: Kind
  /// Of changed words, what kind they are.
  package var change: Change?
  /// How grave it is.
  package var severity: Severity
  /// The address of the passage in the draft; `nil` where it is not of the draft.
  package var id: String?
  /// Where it is, in words.
  package var place: String
  /// The words of the draft.
  package var old = ""
  /// The words that came back.
  package var new = ""
  /// The words of the draft around them.
  package var context = ""
  /// What stands behind the words of the draft.
  package var origins: [Origin] = []
  /// Who changed it, where the file says so.
  package var by: [Revision] = []
  /// What else is to be said.
  package var note: String?
  /// Where the words stand, to take them over.
  var spot: Spot?

  /// The paragraph that is new or gone as a whole, to take it over.
  var paragraph: Paragraph?

  /// A paragraph that is new or gone.
  struct Paragraph: Hashable {
    /// Of one that is gone, the passage of the draft.
    var lost: Int?
    /// Of a new one, the passages of the draft before and after it.
    var before: Int?
    var after: Int?
  }

  /// Where changed words stand, in UTF-8 bytes.
  struct Spot: Hashable {
    /// The passage of the draft.
    let sent: Int
    /// The words of the draft, by their places among the passage's.
    let words: Range<Int>
    /// The text that came back, from the end of the word before to the beginning of the word after.
    let text: String
  }

  init(
    _ kind: Kind, _ severity: Severity, _ place: String, id: String? = nil,
    change: Change? = nil
  ) {
    self.kind = kind
    self.severity = severity
    self.place = place
    self.id = id
    self.change = change
  }

  /// Whether the words are the officer's own prose and nothing else.
  package var isOwnProse: Bool { !origins.isEmpty && origins.allSatisfy(\.isProse) }
}

extension Revision: Comparable {
  /// Orders by author, then by date.
  package static func < (a: Revision, b: Revision) -> Bool {
    (a.author, a.date ?? "") < (b.author, b.date ?? "")
  }
}
