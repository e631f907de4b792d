import Diagnostics
import Records
import YAML

/// A record as it stands in its file: fields not yet read, text not yet placed.
struct ParsedRecord: Sendable {
  /// The kind's table.
  var table: KindTable
  /// The fields that it shares with the other records of its list.
  var shared: [Node.Pair] = []
  /// Its own fields.
  var own: [Node.Pair]
  /// The node of the record itself.
  var node: Node
  /// The text below the front matter.
  var text: ParsedText?
  /// The texts of sibling files in other languages.
  var translations: [ParsedTranslation] = []

  /// All its fields.
  var pairs: [Node.Pair] { shared.isEmpty ? own : shared + own }

  /// The plain text of a field, where it has one.
  func scalar(_ name: String) -> String? {
    (own.first { $0.key == name } ?? shared.first { $0.key == name })?.value.text
  }
}

/// A text below front matter, with where it begins.
struct ParsedText: Sendable {
  var text: String
  var range: SourceRange

  /// Where the first line begins on which something stands.
  var firstLine: SourceRange {
    let blank = text.utf8.prefix { $0 == 10 || $0 == 32 || $0 == 9 }
    var start = range.start
    for (offset, byte) in blank.enumerated() where byte == 10 {
      start.line += 1
      start.offset = range.start.offset + offset + 1
    }
    return SourceRange(file: range.file, start: start, end: start)
  }
}

/// The text of a sibling file in another language, with the hash of the text it translates.
struct ParsedTranslation: Sendable {
  var language: Language
  var text: ParsedText
  var hash: Node.Pair?
}
