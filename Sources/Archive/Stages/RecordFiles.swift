import Diagnostics
import Files
import Records
import YAML

/// The first stage: files become records not yet read, each with its kind.
struct RecordFiles {
  /// The records in the order of their files, in parts that are read at once.
  private(set) var parts: [[ParsedRecord]] = []
  private(set) var log = DiagnosticLog()
  private var originals: [String: (part: Int, record: Int)] = [:]

  /// Parses all files; a translation joins the record of the file that it translates.
  init(_ files: consuming [File]) {
    var originals: [File] = []
    var translations: [Translation] = []
    for file in consume files {
      if let translation = Translation(file) {
        translations.append(translation)
      } else {
        originals.append(file)
      }
    }
    // In lists of their own, so that the texts of each part go when it has been parsed.
    let parsers = Parallel.map((consume originals).chunks().map(Array.init)) { files in
      var parser = FileParser()
      for file in files { parser.parse(file) }
      return parser
    }
    for parser in parsers {
      log.merge(parser.log)
      for (path, record) in parser.originals { self.originals[path] = (parts.count, record) }
      parts.append(parser.records)
    }
    for translation in translations { join(translation) }
  }

  /// Gives the records away, so that each part is let go as soon as it has been read.
  mutating func takeParts() -> [[ParsedRecord]] {
    defer { parts = [] }
    return parts
  }

  private mutating func join(_ translation: Translation) {
    var parser = FileParser()
    let front = parser.front(translation.file)
    log.merge(parser.log)
    guard let (pairs, node, text) = front else { return }
    guard let (part, record) = originals[translation.original] else {
      log.report(
        Diagnostic(
          .orphanTranslation, at: node.range,
          "there is no `\(translation.original)` for this to translate"))
      return
    }
    for pair in pairs where pair.key != "hash" {
      log.report(
        Diagnostic(
          .unknownField, at: pair.keyRange, "`\(pair.key)` does not stand in a translation",
          notes: ["a translation holds `hash` and a text; fields stand in the original"]))
    }
    guard let text else { return }
    parts[part][record].translations.append(
      ParsedTranslation(
        language: translation.language, text: text, hash: pairs.first { $0.key == "hash" }))
  }
}

/// A file that gives the text of another in a further language.
private struct Translation {
  let file: File
  let language: Language
  let original: String

  /// Takes a path such as `session.zh.md` for the translation of `session.md`.
  init?(_ file: File) {
    let parts = file.path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count >= 3, let code = String(parts[parts.count - 2]),
      let language = Language(rawValue: code), let ending = String(parts[parts.count - 1])
    else { return nil }
    self.file = file
    self.language = language
    original = "\(file.path.dropLast(code.count + ending.count + 1))\(ending)"
  }
}
