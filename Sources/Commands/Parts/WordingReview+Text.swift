internal import Answers
internal import Diagnostics
internal import Drafting
internal import Records

extension WordingReview.Question {
  /// One line: the place, how sure it is, and what is to be confirmed.
  var line: String {
    let position = "\(place.file):\(place.start.line):\(place.start.column)"
    return "\(position): \(confidence.rawValue): \(name)\(text.isEmpty ? "" : ": \(text)")\n"
  }
}

extension WordingReview {
  /// The questions, under each language how many there are.
  var text: String {
    guard !questions.isEmpty else { return "nothing waits for a reader of a language\n" }
    var text = ""
    for language in Language.allCases.sorted() {
      let own = questions.filter { $0.language == language }
      guard !own.isEmpty else { continue }
      let unsure = own.filter { $0.confidence == .unsure }.count
      text += "\(language.ownName) (\(language.rawValue)): \(own.count) to confirm, "
      text += "of which \(unsure) unsure\n"
      text += own.map(\.line).joined()
    }
    return text
  }

  /// The same for a program.
  var json: JSON {
    .array(
      questions.map { question in
        .object([
          .init("language", .string(question.language.rawValue)),
          .init("confidence", .string(question.confidence.rawValue)),
          .init("name", .string(question.name)),
          .init("text", .string(question.text)),
          .init("file", .string(question.place.file)),
          .init("line", .number(question.place.start.line)),
          .init("column", .number(question.place.start.column)),
        ])
      })
  }
}
