import Documents
public import Records

/// A plain text with its citations, to be given back with links.
public struct AnnotatedText: Sendable {
  /// A stretch of the text.
  public struct Run: Sendable {
    /// The stretch, as the text has it.
    public var text: String
    /// The record that it cites, where it is a citation that was attributed.
    public var target: Key?
    /// What is to be known of the citation; `nil` where it is none.
    public var note: String?

    /// Makes a stretch that cites nothing, or a citation with what is known of it.
    public init(_ text: String, target: Key? = nil, note: String? = nil) {
      self.text = text
      self.target = target
      self.note = note
    }
  }

  /// The stretches in order.
  public var runs: [Run]

  /// Makes a text of stretches.
  public init(_ runs: [Run]) { self.runs = runs }
}
