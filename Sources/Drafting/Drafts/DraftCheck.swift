import Archive
package import Diagnostics
package import Records

/// Finds in the texts of a paper what is wrong with its marks, and what is still to be written.
package enum DraftCheck {
  /// The problems of one paper in all its languages.
  package static func problems(_ paper: Document, places: [Language: SourceRange]) -> [Diagnostic] {
    guard let texts = paper.text else { return [] }
    return texts.languages.flatMap { language -> [Diagnostic] in
      guard let text = texts[language], let place = places[language] else { return [] }
      return MarkedText(text, file: place.file, start: place.start).problems
        + reminders(text, place)
    }
  }

  private static func reminders(_ text: String, _ place: SourceRange) -> [Diagnostic] {
    let source = TemplateBytes(
      TemplateFile("", file: place.file, text: text, role: .draft, start: place.start))
    return Splitter(source).pieces.compactMap { piece in
      guard case .nothing(let range) = piece, let words = words(of: source.string(range)) else {
        return nil
      }
      return Diagnostic(
        .stillToWrite, at: source.range(range), "still to be written: \(words)",
        notes: ["remove this comment when the text is there"])
    }
  }

  /// What a reminder reminds of; `nil` of any other comment.
  private static func words(of comment: String) -> String? {
    let first = comment.dropFirst(2).split(separator: "\n").first ?? ""
    let line = first.hasSuffix("#}") ? first.dropLast(2) : first
    let inner = line.split(whereSeparator: \.isWhitespace)
    guard comment.hasPrefix("{#"), inner.count > 2, inner[0] == "to", inner[1] == "write:" else {
      return nil
    }
    return inner.dropFirst(2).joined(separator: " ")
  }
}
