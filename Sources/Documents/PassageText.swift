package import Records

/// The letters of a passage as they are printed, and where in them marks of footnotes stand.
package struct PassageText: Sendable, Hashable {
  /// What stands between the cells of a row.
  package static let cellSeparator = " | "

  /// The letters, without marks of footnotes and without the number before the passage.
  package private(set) var text = ""
  /// The footnotes that are marked, with the UTF-8 offsets of their marks.
  package private(set) var marks: [(offset: Int, number: Int)] = []
  /// The UTF-8 bytes that nobody wrote: what stands between cells, the marks of other languages.
  package private(set) var added: [Range<Int>] = []
  private let labels: Labels
  private let isNote: Bool

  /// Reads a passage of a document in a language.
  package init(_ passage: DocumentPassage, _ language: Language, notes: Set<Int>) {
    labels = Labels(language)
    isNote = passage.role == .note
    for (index, cell) in passage.cells.enumerated() {
      if index > 0 { add(mark: PassageText.cellSeparator) }
      add(cell, notes)
    }
  }

  private mutating func add(_ inlines: [Inline], _ notes: Set<Int>) {
    for inline in inlines {
      switch inline {
      case .text(let letters): text += letters
      case .lineBreak: text += " "
      case .entry: break
      case .footnoteMark(let number):
        // A note has no notes, and what no note stands behind is a number.
        if isNote || !notes.contains(number) {
          add(mark: String(number))
        } else {
          marks.append((text.utf8.count, number))
        }
      case .emphasis(let inner), .strong(let inner), .link(_, let inner),
        .citation(_, _, let inner):
        add(inner, notes)
      case .localized(let inner, let language):
        add(inner, notes)
        add(
          mark: (labels.fallback.hasSpace ? "\u{A0}" : "") + labels.fallback.mark(for: language))
      }
    }
  }

  private mutating func add(mark: String) {
    let start = text.utf8.count
    text += mark
    added.append(start..<text.utf8.count)
  }

  /// Two are the same when they print the same.
  package static func == (a: PassageText, b: PassageText) -> Bool {
    a.text == b.text && a.marks.map(\.offset) == b.marks.map(\.offset)
      && a.marks.map(\.number) == b.marks.map(\.number)
  }

  /// Hashes the letters.
  package func hash(into hasher: inout Hasher) { hasher.combine(text) }
}
