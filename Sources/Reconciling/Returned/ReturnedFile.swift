package import Diagnostics
package import Records
import XML

/// A Word file that came back, as far as it is compared: its passages, comments, and what it says of itself.
package struct ReturnedFile: Sendable {
  /// The draft from which it was made; `nil` where it names none.
  package private(set) var draft: Key?
  /// The language of the draft.
  package private(set) var language: Language?
  /// The digest of the draft as it was sent.
  package private(set) var digest: String?
  /// The passages of the text, in order.
  package private(set) var passages: [ReturnedPassage] = []
  /// The passages of the notes.
  package private(set) var notes: [ReturnedPassage] = []
  /// The comments, by their numbers in the file.
  package private(set) var comments: [String: ReturnedComment] = [:]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - name: what it is called in diagnostics.
  /// - Returns: what it holds, or what is wrong; of a file with anything wrong nothing is used.
  package static func read(
    _ bytes: [UInt8], file name: String
  ) -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    let parts = WordParts(bytes, file: name)
    guard parts.diagnostics.isEmpty, let root = parts.document else {
      return (nil, parts.diagnostics)
    }
    return (ReturnedFile(parts, root), [])
  }

  private init(_ parts: WordParts, _ root: XMLElement) {
    draft = parts.property("Rapporteur draft").map { Key($0) }
    language = parts.property("Rapporteur language").flatMap(Language.init(rawValue:))
    digest = parts.property("Rapporteur digest")
    var body = BodyReader(
      CountedNumbers(numbering: parts.part("numbering"), styles: parts.part("styles")))
    if let text = root.child("body") { body.read(text) }
    passages = body.passages
    readNotes(parts.part("footnotes"), "")
    readNotes(parts.part("endnotes"), "e")
    for comment in parts.part("comments")?.children ?? [] where comment.name == "comment" {
      guard let id = comment.word("id") else { continue }
      var text = BodyReader()
      text.read(comment)
      comments[id] = ReturnedComment(
        by: comment.revision, text: text.passages.map(\.text).joined(separator: " ").trimmed)
    }
  }

  /// The notes of a part, without those that only hold the line above notes.
  private mutating func readNotes(_ part: XMLElement?, _ kind: String) {
    for note in part?.children ?? [] where note.name == "footnote" || note.name == "endnote" {
      guard let id = note.word("id"), note.word("type") == nil || note.word("type") == "normal"
      else { continue }
      var text = BodyReader()
      text.read(note, note: kind + id)
      notes += text.passages
    }
  }
}
