import Records

/// The outline of a type of draft in one language: headings, and the places of what is drafted.
///
/// A line `{# here NAME #}` is such a place. A comment in the first line is for those who write
/// templates, and not taken over; all else is, so that it belongs to the officer.
package struct DraftOutline {
  private let lines: [Substring]

  /// Takes the text of an outline template.
  package init(_ text: String) {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    if let first = lines.first, first.hasPrefix("{#"), place(first) == nil { lines.removeFirst() }
    while lines.first?.isEmpty == true { lines.removeFirst() }
    self.lines = Array(lines)
  }

  /// The places, in order.
  package var places: [String] { lines.compactMap(place) }

  /// The text of a new draft: the outline with passages at their places.
  package func text(_ passages: [DraftPassage]) -> String {
    lines.map { line in
      guard let place = place(line) else { return line + "\n" }
      return passages.filter { $0.name.place == place }.map { $0.marked() }.joined()
    }.joined().trimmingLastLineEnd
  }
}

/// The name of the place that a line of an outline is.
private func place(_ line: Substring) -> String? {
  guard let words = DraftComment.template.words(line), words.count == 2, words[0] == "here"
  else { return nil }
  return String(words[1])
}

extension String {
  /// The text without the empty last line that joining lines adds.
  fileprivate var trimmingLastLineEnd: String { hasSuffix("\n\n") ? String(dropLast()) : self }
}
