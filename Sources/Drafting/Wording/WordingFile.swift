package import Diagnostics
package import Files
package import Records
import YAML

/// The words and phrases of a language, as the file `wording/LANGUAGE.yaml` has them.
///
/// They stand under `seen`, `known` or `unsure`: how sure it is that the language uses them.
package struct WordingFile: Sendable {
  /// An entry that stands in the file, with its place.
  package struct Written: Sendable {
    /// Its name.
    package let name: String
    /// What it says.
    package let texts: [String]
    /// How sure it is.
    package let confidence: WordingConfidence
    /// Where it stands.
    package let range: SourceRange
  }

  /// The language.
  package let language: Language
  /// The entries, in the order of the file.
  package private(set) var entries: [Written] = []
  /// What is wrong with it.
  package private(set) var diagnostics: [Diagnostic] = []
  /// The names of the entries that stand in it, in whatever form.
  private var named: Set<String> = []

  /// Reads a file.
  package init(_ file: File, language: Language) {
    self.language = language
    let (node, problems) = YAMLReader.read(file.text[...], file: file.path)
    diagnostics = problems
    guard let node else { return }
    read(node)
    checkForms()
    for entry in WordingEntry.all where !entry.isOptional && !named.contains(entry.name) {
      diagnostics.append(
        Diagnostic(
          .missingEntry, at: SourceRange(file: file.path, start: .start),
          "the wording in \(language.ownName) has no `\(entry.name)`", notes: [entry.sentence]))
    }
  }

  /// That there is a form of the noun for every number.
  private mutating func checkForms() {
    guard let rule = self["plural-rule"].flatMap({ PluralRule(rawValue: $0[0]) }) else { return }
    for entry in entries where ["plurals", "counted"].contains(entry.name) {
      guard entry.texts.count != rule.count else { continue }
      report(
        .malformedEntry, entry.range,
        "`\(entry.name)` has \(entry.texts.count) forms, and `\(rule.rawValue)` asks for \(rule.count)"
      )
    }
  }

  /// The texts of an entry; `nil` where it is not given.
  subscript(_ name: String) -> [String]? { entries.first { $0.name == name }?.texts }

  private mutating func read(_ node: Node) {
    guard let sections = node.pairs else {
      return report(.malformedEntry, node.range, "the wording is not made of named sections")
    }
    for section in sections {
      guard let confidence = WordingConfidence(rawValue: section.key) else {
        let near = NearMiss.of(section.key, among: WordingConfidence.allCases.map(\.rawValue))
        report(.unknownEntry, section.keyRange, "there is no section `\(section.key)`", near)
        continue
      }
      if section.value.isNull { continue }
      guard let pairs = section.value.pairs else {
        report(.malformedEntry, section.value.range, "`\(section.key)` has no named entries")
        continue
      }
      for pair in pairs { read(pair, confidence) }
    }
  }

  private mutating func read(_ pair: Node.Pair, _ confidence: WordingConfidence) {
    guard let entry = WordingEntry.all.first(where: { $0.name == pair.key }) else {
      let near = NearMiss.of(pair.key, among: WordingEntry.all.map(\.name))
      return report(.unknownEntry, pair.keyRange, "there is no entry `\(pair.key)`", near)
    }
    guard named.insert(entry.name).inserted else {
      return report(.malformedEntry, pair.keyRange, "`\(entry.name)` is given twice")
    }
    guard let texts = entry.texts(pair.value) else {
      return report(.malformedEntry, pair.value.range, "`\(entry.name)` is not \(entry.asked)")
    }
    entries.append(
      Written(name: entry.name, texts: texts, confidence: confidence, range: pair.keyRange))
  }

  private mutating func report(
    _ code: DiagnosticCode, _ range: SourceRange, _ headline: String, _ near: String? = nil
  ) {
    diagnostics.append(Diagnostic(code, at: range, headline, suggestion: near))
  }
}

extension WordingEntry {
  /// What a value says, where it has the form of the entry.
  fileprivate func texts(_ node: Node) -> [String]? {
    switch form {
    case .text: return node.text.flatMap { $0.isEmpty ? nil : [$0] }
    case .word(let words): return node.text.flatMap { words.contains($0) ? [$0] : nil }
    case .pattern(let places):
      guard let text = node.text, Pattern(text).places.sorted() == places.sorted() else {
        return nil
      }
      return [text]
    case .list(let count):
      let texts = node.items?.compactMap(\.text) ?? []
      let isWhole = texts.count == node.items?.count && !texts.contains("")
      return isWhole && !texts.isEmpty && texts.count == count ?? texts.count ? texts : nil
    }
  }

  /// What the entry must be, in words.
  fileprivate var asked: String {
    switch form {
    case .text: "a text"
    case .word(let words): "one of \(words.joined(separator: ", "))"
    case .pattern(let places):
      "a text with \(places.map { "{\($0)}" }.joined(separator: " and ")) in it, once each"
    case .list(let count): count.map { "a list of \($0) texts" } ?? "a list of texts"
    }
  }
}
