import Archive
import Records

/// The line with which a drafted passage begins: its name, and the hashes of what was drafted.
///
/// `{# drafted mandates untoc-cop/decision/2/2 76e0286cd40f6791 0b8f… #}`, in front matter after `#`.
struct DraftMark: Hashable {
  let name: DraftPassage.Name
  /// The hash of the text as it was drafted.
  let textHash: String
  /// The hash of what that was rendered to.
  let wordsHash: String?

  init(_ passage: DraftPassage) {
    name = passage.name
    textHash = passage.textHash
    wordsHash = passage.wordsHash
  }

  /// Reads the words of a mark after `drafted`; `nil` where they are not a name and one or two hashes.
  init?(words: [Substring]) {
    var words = words
    var hashes: [String] = []
    while hashes.count < 2, let last = words.last, DraftMark.isHash(last) {
      hashes.insert(String(last), at: 0)
      words.removeLast()
    }
    guard let text = hashes.first, (1...2).contains(words.count) else { return nil }
    name = DraftPassage.Name(String(words[0]), words.count > 1 ? String(words[1]) : nil)
    textHash = text
    wordsHash = hashes.count > 1 ? hashes[1] : nil
  }

  /// The words of the mark.
  var words: String {
    (["drafted", name.text, textHash] + (wordsHash.map { [$0] } ?? [])).joined(separator: " ")
  }

  private static func isHash(_ word: Substring) -> Bool {
    word.utf8.count == 16
      && word.utf8.allSatisfy { (48...57).contains($0) || (97...102).contains($0) }
  }
}

/// How marks are written: as comments of the template language, or of the front matter.
package enum DraftComment {
  case template
  case frontMatter

  /// A line with these words.
  func line(_ words: String) -> String {
    self == .template ? "{# \(words) #}" : "# \(words)"
  }

  /// The words of a line that is nothing but such a comment; `nil` of any other line.
  func words(_ line: Substring) -> [Substring]? {
    var bytes = line.utf8[...]
    while let first = bytes.first, first == 32 || first == 9 { bytes.removeFirst() }
    while let last = bytes.last, [32, 9, 10, 13].contains(last) { bytes.removeLast() }
    let opening = self == .template ? "{#" : "#"
    let closing = self == .template ? "#}" : ""
    guard bytes.starts(with: opening.utf8), bytes.count >= opening.utf8.count + closing.utf8.count,
      bytes.suffix(closing.utf8.count).elementsEqual(closing.utf8)
    else { return nil }
    let inner = bytes.dropFirst(opening.utf8.count).dropLast(closing.utf8.count)
    return Substring(inner).utf8.split { $0 == 32 || $0 == 9 }
      .map { Substring($0) }
  }
}

extension DraftPassage {
  /// The passage between its marks.
  package func marked(as comment: DraftComment = .template) -> String {
    "\(comment.line(DraftMark(self).words))\n\(text)\(comment.line("end"))\n"
  }
}
