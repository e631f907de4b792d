import Archive
package import Diagnostics
import Records

/// The text of a draft as it stands: the officer's own parts, and the drafted passages between marks.
///
/// Its parts put together are the text again, byte for byte.
package struct MarkedText: Sendable {
  enum Part: Hashable {
    case own(String)
    case passage(MarkedPassage)
  }

  private(set) var parts: [Part] = []
  /// What is wrong with the marks; where there is something, nothing must be drafted anew.
  package private(set) var problems: [Diagnostic] = []
  /// How its lines end.
  let lineEnd: String
  private let file: String
  private var open: MarkedPassage?
  private var isInFrontMatter = false

  /// Reads a text.
  ///
  /// - Parameters:
  ///   - text: The text of a whole file, with its front matter, or of a part of it.
  ///   - file: The file, for diagnostics.
  ///   - start: Where the text begins in the file.
  package init(_ text: String, file: String, start: SourcePosition = .start) {
    self.file = file
    let lines = MarkedText.lines(text)
    lineEnd = lines.first?.utf8.suffix(2).elementsEqual([13, 10]) == true ? "\r\n" : "\n"
    var place = start
    for (index, line) in lines.enumerated() {
      read(line, at: place, isFirst: index == 0)
      place.line += 1
      place.column = 1
      place.offset += line.utf8.count
    }
    if let open {
      report(.unpairedMark, open.place, "the passage `\(open.mark.name.text)` has no end")
      append(own: open.opening + open.text)
    }
  }

  /// The names of its passages, in order.
  package var names: [DraftPassage.Name] {
    parts.compactMap { if case .passage(let passage) = $0 { passage.mark.name } else { nil } }
  }

  private mutating func read(_ line: String, at place: SourcePosition, isFirst: Bool) {
    let isFence = line.utf8.prefix { $0 > 32 }.elementsEqual("---".utf8)
    if isFirst, isFence {
      isInFrontMatter = true
    } else if isFence, isInFrontMatter {
      isInFrontMatter = false
    }
    let comment: DraftComment = isInFrontMatter ? .frontMatter : .template
    switch comment.words(Substring(line)) {
    case let words? where words.first == "drafted": begin(line, Array(words.dropFirst()), place)
    case ["end"]?: end(line, place)
    default:
      if comment == .template, line.contains("{# drafted ") {
        report(.malformedMark, range(line, place), "the mark does not stand alone on its line")
      }
      if open != nil { open?.text += line } else { append(own: line) }
    }
  }

  private mutating func begin(_ line: String, _ words: [Substring], _ place: SourcePosition) {
    let place = range(line, place)
    if let last = open {
      report(.unpairedMark, last.place, "the passage `\(last.mark.name.text)` has no end")
      append(own: last.opening + last.text)
      open = nil
    }
    guard let mark = DraftMark(words: words) else {
      report(
        .malformedMark, place, "the mark is not a name and the hashes of what was drafted",
        notes: ["take back the change of this line, or remove it and the `end` that belongs to it"])
      return append(own: line)
    }
    if names.contains(mark.name) {
      report(.passageTwice, place, "there is another passage `\(mark.name.text)`")
    }
    open = MarkedPassage(mark: mark, opening: line, place: place, isFront: isInFrontMatter)
  }

  private mutating func end(_ line: String, _ place: SourcePosition) {
    guard var passage = open else {
      report(.unpairedMark, range(line, place), "no passage is open that could end here")
      return append(own: line)
    }
    passage.closing = line
    parts.append(.passage(passage))
    open = nil
  }

  private mutating func append(own text: String) {
    if case .own(let before)? = parts.last {
      parts[parts.count - 1] = .own(before + text)
    } else {
      parts.append(.own(text))
    }
  }

  private mutating func report(
    _ code: DiagnosticCode, _ place: SourceRange, _ headline: String, notes: [String] = []
  ) {
    problems.append(Diagnostic(code, at: place, headline, notes: notes))
  }

  private func range(_ line: String, _ place: SourcePosition) -> SourceRange {
    let words = line.unicodeScalars.filter { $0 != "\n" && $0 != "\r" }
    let end = SourcePosition(
      line: place.line, column: place.column + words.count,
      offset: place.offset + String(String.UnicodeScalarView(words)).utf8.count)
    return SourceRange(file: file, start: place, end: end)
  }

  /// The lines of a text, each with its end.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var rest = Substring(text).utf8
    while !rest.isEmpty {
      let end = rest.firstIndex(of: 10).map { rest.index(after: $0) } ?? rest.endIndex
      lines.append(String(Substring(rest[..<end])))
      rest = rest[end...]
    }
    return lines
  }
}

/// A drafted passage as it stands in a draft, between its marks.
struct MarkedPassage: Hashable {
  let mark: DraftMark
  /// The line of the mark.
  let opening: String
  let place: SourceRange
  let isFront: Bool
  var text = ""
  var closing = ""

  /// The text with plain line ends.
  var plainText: String { text.replacing("\r\n", with: "\n") }

  /// Whether it says something else than what was drafted.
  var isEdited: Bool { TextHash.of(plainText) != mark.textHash }

  var whole: String { opening + text + closing }
}
