import Archive

/// What a draft says at one place, as it is drafted from the records: templated Markdown.
package struct DraftPassage: Sendable, Hashable {
  /// What a passage is called: the place of the outline in which it stands, and the record that it is
  /// about, where it is about one.
  package struct Name: Sendable, Hashable {
    /// The place of the outline, such as `mandates`.
    package let place: String
    /// The key of the record, or another word.
    package let subject: String?

    /// Makes a name.
    package init(_ place: String, _ subject: String? = nil) {
      self.place = place
      self.subject = subject
    }

    /// The name as marks and messages have it.
    package var text: String { subject.map { "\(place) \($0)" } ?? place }
  }

  /// Its name, unique in the draft.
  package let name: Name
  /// The templated Markdown, in whole lines.
  package let text: String
  /// What it is rendered to; `nil` where it is not rendered, as in front matter.
  package var words: String?

  /// Makes a passage; a line break is added where the text has none at its end.
  package init(_ name: Name, _ text: String) {
    self.name = name
    self.text = text.hasSuffix("\n") ? text : text + "\n"
  }

  /// The hash of its text.
  package var textHash: String { TextHash.of(text) }
  /// The hash of what it is rendered to.
  package var wordsHash: String? { words.map(TextHash.of) }
}
