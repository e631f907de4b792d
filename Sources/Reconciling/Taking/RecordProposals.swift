package import Archive
import Citations
import Diagnostics
import Documents
import Records

/// Record files as they would be if the facts that came back were right: a proposal, never applied.
package struct RecordProposals: Sendable {
  /// The files: as they stand, and as proposed.
  package private(set) var files: [(path: String, present: String, text: String)] = []

  private struct Proposal {
    let lines: ClosedRange<Int>
    let comment: String
    let edit: FieldEdit?
  }

  /// A line of a file, the bytes in it, and what comes in their place.
  private typealias FieldEdit = (line: Int, range: Range<Int>, text: String)

  /// Finds the fields behind changed facts; of a change with several origins nothing is proposed.
  ///
  /// - Parameters:
  ///   - comparison: the draft beside what came back.
  ///   - archive: the records.
  ///   - text: a file as it stands, byte for byte.
  package init(_ comparison: Comparison, _ archive: Archive, text: (String) -> String?) {
    let document = comparison.sent.document
    var proposals: [String: [Proposal]] = [:]
    for finding in comparison.findings where finding.change == .fact && finding.origins.count == 1 {
      guard case .record(let key, let field?, _) = finding.origins[0],
        let entry = archive[key] ?? archive.holder(of: key)
      else { continue }
      let place = entry.place(of: "\(field).\(document.language.rawValue)")
      guard let present = files.first(where: { $0.path == place.file })?.present ?? text(place.file)
      else { continue }
      if !files.contains(where: { $0.path == place.file }) {
        files.append((place.file, present, present))
      }
      let lines = RecordProposals.lines(present)
      let range = place.start.line...max(place.start.line, place.end.line)
      guard lines.indices.contains(range.upperBound - 1) else { continue }
      let new = "\"\(finding.new.singleSpaced)\""
      let old = finding.old.isEmpty ? " added" : " for \"\(finding.old.singleSpaced)\""
      let comment =
        "# came back in \(finding.place) of \(document.key): \(new)\(old) (`\(field)`)"
      proposals[place.file, default: []].append(
        Proposal(
          lines: range, comment: comment,
          edit: RecordProposals.isSound(finding, field, of: entry)
            ? RecordProposals.edit(finding, lines, range, from: place.start.column) : nil))
    }
    for index in files.indices {
      files[index].text = RecordProposals.edited(
        files[index].present, proposals[files[index].path] ?? [])
    }
  }

  /// Whether a field can hold what came back: nothing is put into a number or date that is no letter of it.
  private static func isSound(_ finding: Finding, _ field: String, of entry: Entry) -> Bool {
    switch entry.kind.table.shape.field(at: field)?.shape {
    case .text, .localized, nil: true
    case .integer: Int(finding.new.trimmed) != nil && Int(finding.old.trimmed) != nil
    case .date, .days, .reference, .group, .list: !finding.new.trimmed.isEmpty
    case .flag, .language, .choice: false
    }
  }

  private static func lines(_ text: String) -> [String] {
    text.utf8.split(separator: 10, omittingEmptySubsequences: false).map { String(Substring($0)) }
  }

  /// The edit of the one place at which a field has the old words, or the part of a date that they print.
  private static func edit(
    _ finding: Finding, _ lines: [String], _ range: ClosedRange<Int>, from column: Int
  ) -> FieldEdit? {
    let old = Words(finding.old).tokens
    guard !old.isEmpty else { return nil }
    let part = DatePart(finding.old, finding.new)
    var (written, dated): ([FieldEdit], [FieldEdit]) = ([], [])
    for line in range {
      let words = Words(lines[line - 1]).tokens
      func isInField(_ place: Int) -> Bool {
        line > range.lowerBound || words[place].range.lowerBound >= column - 1
      }
      for start in words.indices where isInField(start) {
        if words[start...].prefix(old.count).map(\.letters) == old.map(\.letters) {
          let end = words[start + old.count - 1].range.upperBound
          var begin = words[start].range.lowerBound
          // One of the two spaces around words goes with them.
          if finding.new.isEmpty, begin > 0, Array(lines[line - 1].utf8)[begin - 1] == 32 {
            begin -= 1
          }
          written.append((line, begin..<end, finding.new))
        }
        if let part, part.stands(at: start, in: words) {
          dated.append((line, words[start].range, part.new))
        }
      }
    }
    if dated.count == 1 { return dated[0] }
    return dated.isEmpty && written.count == 1 && !old.isEmpty ? written[0] : nil
  }

  private static func edited(_ text: String, _ proposals: [Proposal]) -> String {
    var lines = RecordProposals.lines(text)
    let front = lines.dropFirst().firstIndex { $0.trimmed == "---" } ?? 0
    let edits = proposals.compactMap(\.edit).sorted { $0.range.lowerBound > $1.range.lowerBound }
    var taken: [Int: Int] = [:]
    for edit in edits where edit.range.upperBound <= taken[edit.line] ?? .max {
      var bytes = Array(lines[edit.line - 1].utf8)
      bytes.replaceSubrange(edit.range, with: Array(edit.text.singleSpaced.utf8))
      lines[edit.line - 1] = String(decoding: bytes, as: UTF8.self)
      taken[edit.line] = edit.range.lowerBound
    }
    for proposal in proposals.sorted(by: { $0.lines.lowerBound > $1.lines.lowerBound }) {
      var place = proposal.lines.lowerBound - 1
      guard place <= front else { continue }
      // A comment inside of a text over several lines would be part of it.
      while place > 1, lines[place - 1].trimmed.last.map({ "|>-+".contains($0) }) == true,
        lines[place - 1].contains(":")
      {
        place -= 1
      }
      let indent = lines[place].prefix { $0 == " " }
      let end = lines[place].utf8.last == 13 ? "\r" : ""
      lines.insert(indent + proposal.comment + end, at: place)
    }
    return lines.joined(separator: "\n")
  }
}
