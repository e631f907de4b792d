package import Diagnostics
import Documents

/// The draft with the wording of the officer's own prose as it came back.
package struct ProseEdits: Sendable {
  /// The files that change: as they stand, and as they would.
  package private(set) var files: [(path: String, present: String, text: String)] = []
  /// The findings that are taken over.
  package private(set) var taken: [Finding] = []
  /// Why others are not.
  package private(set) var diagnostics: [Diagnostic] = []

  /// Places edits in the files of a draft; nothing is written.
  ///
  /// - Parameters:
  ///   - comparison: the draft beside what came back.
  ///   - text: a file as it stands, byte for byte.
  ///   - escape: words as they stand in a file of a draft.
  package init(
    _ comparison: Comparison, text: (String) -> String?, escape: (String) -> String
  ) {
    var edits: [String: [(line: Int, edit: LineEdit)]] = [:]
    for finding in comparison.findings where finding.isTakeable {
      guard let spot = finding.spot, case .prose(let file, let line)? = finding.origins.first
      else { continue }
      let passage = comparison.sent.passages[spot.sent]
      guard finding.origins.count == 1,
        let present = files.first(where: { $0.path == file })?.present ?? text(file),
        let source = ProseEdits.line(line, of: present),
        let edit = LineEdit(spot, passage, origin: finding.origins[0], in: source, escape)
      else {
        refuse(finding, file, line)
        continue
      }
      let others = edits[file, default: []].filter { $0.line == line }.map(\.edit.range)
      guard !others.contains(where: { $0.overlaps(edit.range) || $0 == edit.range }) else {
        refuse(finding, file, line)
        continue
      }
      edits[file, default: []].append((line, edit))
      if !files.contains(where: { $0.path == file }) { files.append((file, present, present)) }
      taken.append(finding)
    }
    for index in files.indices {
      files[index].text = ProseEdits.edited(
        files[index].present, edits[files[index].path] ?? [])
    }
  }

  private mutating func refuse(_ finding: Finding, _ file: String, _ line: Int) {
    let place = SourceRange(file: file, start: SourcePosition(line: line, column: 1))
    diagnostics.append(
      Diagnostic(
        .proseNotTaken, at: place, "`\(finding.new)` for `\(finding.old)` is not taken over",
        notes: ["it came back in \(finding.place): \(finding.context)"]))
  }

  private static func line(_ number: Int, of text: String) -> String? {
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    return lines.indices.contains(number - 1) ? String(Substring(lines[number - 1])) : nil
  }

  private static func edited(_ text: String, _ edits: [(line: Int, edit: LineEdit)]) -> String {
    var lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false).map {
      Array($0)
    }
    for (line, edit) in edits.sorted(by: { $0.edit.range.lowerBound > $1.edit.range.lowerBound }) {
      lines[line - 1].replaceSubrange(edit.range, with: Array(edit.text.utf8))
    }
    return String(decoding: Array(lines.joined(separator: [10])), as: UTF8.self)
  }
}

extension Finding {
  /// Whether it is a change of wording of the officer's own prose, which can be taken over.
  package var isTakeable: Bool { kind == .changed && change == .wording && isOwnProse }
}
