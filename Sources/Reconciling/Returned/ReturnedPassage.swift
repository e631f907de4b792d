/// A paragraph of a document that came back, or a row of a table in it, with its changes accepted.
package struct ReturnedPassage: Sendable {
  /// What it says, without the number before it and without marks of footnotes.
  package var text = ""
  /// The number typed before it; `nil` where none is.
  package var typed: String?
  /// The number that Word counts for it; `nil` where it counts none in digits.
  package var counted: Int?
  /// The names of the bookmarks in it.
  var anchors: [String] = []
  /// The notes that are marked, by their numbers in the file, with the UTF-8 offsets of their marks.
  var marks: [(offset: Int, note: String)] = []
  /// The note of which it is a paragraph; `nil` in the text.
  var note: String?
  /// Whether it is a row of a table.
  var isRow = false
  /// Whether it stands in a box beside the text.
  var isBoxed = false
  /// The name of its style; `nil` where it has none of its own.
  var style: String?
  /// The stretches that were inserted with changes tracked.
  var insertions: [(range: Range<Int>, by: Revision)] = []
  /// What was deleted with changes tracked, and where it stood.
  var deletions: [(offset: Int, text: String, by: Revision)] = []
  /// The comments, by their numbers in the file, with the stretches they are about.
  var comments: [(range: Range<Int>, comment: String)] = []
  /// The stretches that are struck out by hand, or hidden.
  var looks: [(range: Range<Int>, look: Look)] = []
  /// The words, which are read once the text is complete.
  var words = Words("")

  /// Adds another paragraph to it, as when the mark between them is deleted or they share a row.
  mutating func append(_ other: ReturnedPassage, separator: String) {
    let isFirst = text.isEmpty
    if !isFirst { text += separator }
    let shift = text.utf8.count
    text += other.text
    if isFirst {
      typed = typed ?? other.typed
      counted = counted ?? other.counted
    }
    anchors += other.anchors
    marks += other.marks.map { ($0.offset + shift, $0.note) }
    insertions += other.insertions.map { (ReturnedPassage.shifted($0.range, shift), $0.by) }
    deletions += other.deletions.map { ($0.offset + shift, $0.text, $0.by) }
    comments += other.comments.map { (ReturnedPassage.shifted($0.range, shift), $0.comment) }
    looks += other.looks.map { (ReturnedPassage.shifted($0.range, shift), $0.look) }
  }

  /// Takes letters away at the beginning.
  mutating func drop(_ count: Int) {
    text = String(decoding: Array(text.utf8.dropFirst(count)), as: UTF8.self)
    marks = marks.map { (max(0, $0.offset - count), $0.note) }
    insertions = insertions.map { (ReturnedPassage.shifted($0.range, -count), $0.by) }
    deletions = deletions.map { (max(0, $0.offset - count), $0.text, $0.by) }
    comments = comments.map { (ReturnedPassage.shifted($0.range, -count), $0.comment) }
    looks = looks.map { (ReturnedPassage.shifted($0.range, -count), $0.look) }
  }

  private static func shifted(_ range: Range<Int>, _ count: Int) -> Range<Int> {
    max(0, range.lowerBound + count)..<max(0, range.upperBound + count)
  }
}

extension ReturnedPassage {
  /// How letters can look that are there and not meant to be.
  enum Look: String, CaseIterable {
    /// Struck out once.
    case strike
    /// Struck out twice.
    case dstrike
    /// Not shown.
    case vanish
  }
}

/// Who changed something, and when, as the file says it.
package struct Revision: Sendable, Hashable {
  /// The name of the author; empty where the file gives none.
  package let author: String
  /// The moment, as it is written; `nil` where the file gives none.
  package let date: String?

  /// Tells who changed something.
  package init(author: String, date: String?) {
    self.author = author
    self.date = date
  }
}

/// A comment of a document that came back.
package struct ReturnedComment: Sendable, Hashable {
  /// Who wrote it, and when.
  package let by: Revision
  /// What it says.
  package let text: String
}
