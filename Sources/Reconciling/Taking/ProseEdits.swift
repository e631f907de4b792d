package import Diagnostics
import Documents

/// The draft with the wording of the officer's own prose as it came back.
package struct ProseEdits: Sendable {
  /// How words are written in a file of a draft.
  package struct Escape {
    let inside: (String) -> String
    let paragraph: (String) -> String

    /// Takes how words are written inside a line, and as a paragraph of their own.
    package init(inside: @escaping (String) -> String, paragraph: @escaping (String) -> String) {
      self.inside = inside
      self.paragraph = paragraph
    }
  }

  /// The files that change: as they stand, and as they would.
  package private(set) var files: [(path: String, present: String, text: String)] = []
  /// The findings that are taken over.
  package private(set) var taken: [Finding] = []
  /// Why others are not.
  package private(set) var diagnostics: [Diagnostic] = []

  private var edits: [String: FileEdits] = [:]

  /// Places edits in the files of a draft; nothing is written.
  ///
  /// - Parameters:
  ///   - comparison: the draft beside what came back.
  ///   - text: a file as it stands, byte for byte.
  ///   - escape: words as they stand in a file of a draft.
  package init(_ comparison: Comparison, text: (String) -> String?, escape: Escape) {
    for finding in comparison.findings {
      if finding.isTakeable {
        take(words: finding, comparison, text, escape)
      } else if finding.isParagraphOfOwnProse {
        take(paragraph: finding, comparison, text, escape)
      }
    }
    for index in files.indices {
      files[index].text = edits[files[index].path]?.text ?? files[index].present
    }
  }

  /// Whether paragraphs are put in or taken out, so that the others get other numbers.
  package var changesNumbers: Bool { taken.contains { $0.kind != .changed } }

  private mutating func take(
    words finding: Finding, _ comparison: Comparison, _ text: (String) -> String?, _ escape: Escape
  ) {
    guard let spot = finding.spot, case .prose(let file, let line)? = finding.origins.first else {
      return
    }
    let passage = comparison.sent.passages[spot.sent]
    guard finding.origins.count == 1, let source = open(file, text)?.line(line),
      let edit = LineEdit(spot, passage, origin: finding.origins[0], in: source, escape.inside),
      edits[file]?.add(edit, line: line) == true
    else { return refuse(finding, file, line) }
    taken.append(finding)
  }

  private mutating func take(
    paragraph finding: Finding, _ comparison: Comparison, _ text: (String) -> String?,
    _ escape: Escape
  ) {
    guard let place = finding.paragraph else { return refuse(finding, nil, 1) }
    let passages = comparison.sent.passages
    let beside = [place.lost, place.before, place.after].compactMap { $0 }
    guard let file = beside.lazy.compactMap({ ParagraphEdit.file(of: passages[$0]) }).first,
      let lines = open(file, text)?.present
    else { return refuse(finding, nil, 1) }
    let edit =
      if let lost = place.lost {
        ParagraphEdit(lost: passages[lost], in: file, lines)
      } else {
        ParagraphEdit(
          new: escape.paragraph(finding.new.singleSpaced), beside: place, comparison.sent,
          in: file, lines)
      }
    guard let edit else { return refuse(finding, nil, 1) }
    edits[file]?.add(edit)
    taken.append(finding)
  }

  /// The edits of a file, which is read when the first is placed in it.
  private mutating func open(_ file: String, _ text: (String) -> String?) -> FileEdits? {
    if let open = edits[file] { return open }
    guard let present = text(file) else { return nil }
    files.append((file, present, present))
    edits[file] = FileEdits(present)
    return edits[file]
  }

  private mutating func refuse(_ finding: Finding, _ file: String?, _ line: Int) {
    let place = file.map {
      SourceRange(file: $0, start: SourcePosition(line: line, column: 1))
    }
    let what =
      finding.old.isEmpty
      ? "`\(finding.new)`"
      : finding.new.isEmpty
        ? "that `\(finding.old)` is gone" : "`\(finding.new)` for `\(finding.old)`"
    let context = finding.context.isEmpty ? "" : ": \(finding.context)"
    diagnostics.append(
      Diagnostic(
        .proseNotTaken, at: place, "\(what) is not taken over",
        notes: ["it came back \(finding.kind == .new ? "" : "in ")\(finding.place)\(context)"]))
  }
}

extension Finding {
  /// Whether it is a change of wording of the officer's own prose, which can be taken over.
  package var isTakeable: Bool { kind == .changed && change == .wording && isOwnProse }

  /// Whether it is a new paragraph, or one of the officer's own that is gone.
  var isParagraphOfOwnProse: Bool {
    kind == .new && id == nil || kind == .lost && spot == nil && isOwnProse
  }
}
