import Diagnostics
import Foundation
import Publishing
import Testing
import Zip

@testable import Reconciling

/// The paper as a Word file, edited by hand in its markup.
struct EditedFile {
  private var parts: [String: String]
  private let names: [String]

  init(_ numbering: WordNumbering = .live, options: WriterOptions = WriterOptions()) {
    let entries = Lakes.parts(numbering, options: options)
    names = entries.map(\.name)
    parts = Dictionary(
      uniqueKeysWithValues: entries.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  var text: String {
    get { parts["word/document.xml"] ?? "" }
    set { parts["word/document.xml"] = newValue }
  }
  var notes: String {
    get { parts["word/footnotes.xml"] ?? "" }
    set { parts["word/footnotes.xml"] = newValue }
  }

  subscript(part: String) -> String? {
    get { parts[part] }
    set { parts[part] = newValue }
  }

  /// The paragraphs of the text, each with the line end after it.
  private var paragraphs: [String] {
    get { text.components(separatedBy: "</w:p>\n").map { $0 + "</w:p>\n" } }
    set { text = String(newValue.joined().dropLast("</w:p>\n".count)) }
  }

  private func place(_ words: String) -> Int {
    paragraphs.firstIndex { $0.contains(words) } ?? -1
  }

  /// Puts letters in the place of others, which stand there once.
  mutating func replace(_ old: String, _ new: String) {
    #expect(text.components(separatedBy: old).count == 2, "\(old)")
    text = text.replacingOccurrences(of: old, with: new)
  }

  /// A paragraph of some words, with more markup after them.
  static func paragraph(_ words: String, style: String? = nil, _ more: String = "") -> String {
    let look = style.map { "<w:pPr><w:pStyle w:val=\"\($0)\"/></w:pPr>" } ?? ""
    return "<w:p>\(look)<w:r><w:t xml:space=\"preserve\">\(words)</w:t></w:r>\(more)</w:p>\n"
  }

  mutating func insert(_ paragraph: String, after words: String) {
    paragraphs.insert(paragraph, at: place(words) + 1)
  }

  mutating func remove(_ words: String) { paragraphs.remove(at: place(words)) }

  mutating func move(_ words: String, after other: String) {
    let moved = paragraphs.remove(at: place(words))
    paragraphs.insert(moved, at: place(other) + 1)
  }

  /// Takes away the mark between a paragraph and the next.
  mutating func merge(_ words: String) {
    let first = place(words)
    let second = paragraphs.remove(at: first + 1)
    let content = second.components(separatedBy: "</w:pPr>").last ?? ""
    let joined = paragraphs[first].replacingOccurrences(of: "</w:p>\n", with: "")
    paragraphs[first] = joined + "<w:r><w:t xml:space=\"preserve\"> </w:t></w:r>" + content
  }

  /// Begins a paragraph before some words.
  mutating func split(before words: String, style: String = "SingleTxtNumbered") {
    replace(
      words,
      "</w:t></w:r></w:p>\n<w:p><w:pPr><w:pStyle w:val=\"\(style)\"/></w:pPr><w:r>"
        + "<w:t xml:space=\"preserve\">\(words)")
  }

  /// Changes the letters of the text.
  mutating func letters(_ change: (String) -> String) {
    for part in ["word/document.xml", "word/footnotes.xml"] {
      let pieces = (parts[part] ?? "").components(separatedBy: "<w:t xml:space=\"preserve\">")
      parts[part] = pieces.enumerated().map { index, piece in
        guard index > 0, let end = piece.range(of: "</w:t>") else { return piece }
        return change(String(piece[..<end.lowerBound])) + piece[end.lowerBound...]
      }.joined(separator: "<w:t xml:space=\"preserve\">")
    }
  }

  mutating func substitute(_ pattern: String, _ new: String) {
    for part in ["word/document.xml", "word/footnotes.xml"] {
      parts[part] = parts[part]?.replacingOccurrences(
        of: pattern, with: new, options: .regularExpression)
    }
  }

  /// The archive.
  var bytes: [UInt8] {
    let added = parts.keys.filter { !names.contains($0) }.sorted()
    return ZipWriter.write(
      (names + added).compactMap { name in parts[name].map { ZipEntry(name, Array($0.utf8)) } })
  }

  /// What is found in it.
  func comparison() throws -> Comparison {
    let (file, problems) = ReturnedFile.read(bytes, file: "back.docx")
    #expect(problems.isEmpty, "\(problems)")
    return Lakes.compare(try #require(file))
  }

  /// What is found in it, a line each: the kind, the place, the words.
  func findings() throws -> [String] { try comparison().findings.map(\.line) }
}

extension Finding {
  /// The finding in a line, for tables of tests.
  var line: String {
    var line =
      kind.rawValue + (change.map { "/\($0.rawValue)" } ?? "") + (severity == .error ? "!" : "")
    line += " \(id ?? "-")"
    if !old.isEmpty || !new.isEmpty { line += ": \(old) > \(new)" }
    return line + (by.isEmpty ? "" : " by " + by.map(\.author).joined(separator: ", "))
  }
}
