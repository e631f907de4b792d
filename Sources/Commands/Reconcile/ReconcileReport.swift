internal import Answers
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Reconciling
internal import Records

/// What was found in a file that came back, for a person and for a program.
struct ReconcileReport {
  let file: String
  let comparison: Comparison
  let proposals: RecordProposals
  let taken: ProseEdits?

  init(
    _ file: String, _ comparison: Comparison, _ proposals: RecordProposals, _ taken: ProseEdits?
  ) {
    self.file = file
    self.comparison = comparison
    self.proposals = proposals
    self.taken = taken
  }

  /// What the records would have to say, as a unified difference.
  var patch: String {
    proposals.files.map { file in
      let lines = LineDifference(
        file.present, file.text, names: ("a/\(file.path)", "b/\(file.path)")
      ).lines
      return lines.map { $0 + "\n" }.joined()
    }.joined()
  }

  /// The findings in words; the patch after them unless it is in a file of its own.
  func text(printsPatch: Bool) -> String {
    let document = comparison.sent.document
    let findings = comparison.findings
    var lines = findings.flatMap(lines)
    let count = findings.isEmpty ? "nothing was changed" : findings.count.of("finding")
    lines.append("\(file), \(document.key) in \(document.language.ownName): \(count)")
    if let taken {
      for file in taken.files where !taken.taken.isEmpty {
        lines.append("\(taken.taken.count.of("edit")) taken over into \(file.path)")
      }
      if taken.taken.isEmpty { lines.append("no edit of your own prose to take over") }
    }
    var text = lines.map { TerminalText.escaped($0) + "\n" }.joined()
    if printsPatch, !patch.isEmpty {
      text += "\nProposed for the records, to be looked at:\n\n"
      text += patch.split(separator: "\n", omittingEmptySubsequences: false)
        .map { TerminalText.escaped(String($0)) }.joined(separator: "\n")
    }
    return text
  }

  private func lines(_ finding: Finding) -> [String] {
    var lines = ["\(finding.severity.rawValue): \(finding.place): \(finding.words)"]
    if !finding.context.isEmpty, finding.kind == .changed {
      lines.append("    in: \(finding.context)")
    }
    if let note = finding.note { lines.append("    \(note)") }
    lines += finding.origins.prefix(6).map { "    from \($0.words)" }
    if !finding.by.isEmpty {
      lines.append("    by " + finding.by.map(\.words).joined(separator: "; "))
    }
    return lines
  }
}

extension Finding {
  /// What was found, in one line.
  fileprivate var words: String {
    switch kind {
    case .changed:
      let what =
        switch change {
        case .verb: "verb changed"
        case .fact: isOwnProse ? "fact changed in your own prose" : "fact changed"
        default: isOwnProse ? "your own prose changed" : "wording changed"
        }
      if old.isEmpty { return "\(what): “\(new)” added" }
      if new.isEmpty { return "\(what): “\(old)” taken out" }
      return "\(what): “\(old)” became “\(new)”"
    case .new: return "new text without a source: “\(new)”"
    case .lost: return "lost: “\(old)”"
    case .lostFootnote: return old.isEmpty ? "mark of a footnote lost" : "footnote lost: “\(old)”"
    case .moved:
      return old.isEmpty ? "mark of a footnote that did not stand here" : "moved: “\(old)”"
    case .merged: return "merged"
    case .split: return "split"
    case .renumbered: return "renumbered: \(old) became \(new)"
    case .typedNumber: return "number typed"
    case .struck: return "struck out by hand: “\(old)”"
    case .hidden: return "hidden: “\(old)”"
    case .comment: return old.isEmpty ? "comment: “\(new)”" : "comment on “\(old)”: “\(new)”"
    case .tracked: return old.isEmpty ? "tracked: “\(new)” inserted" : "tracked: “\(old)” deleted"
    }
  }
}

extension Origin {
  /// What it is, in words.
  fileprivate var words: String {
    switch self {
    case .record(let key, let field, let sources):
      let places = sources.map(\.written).joined(separator: "; ")
      return key.text + (field.map { ", field `\($0)`" } ?? "")
        + (places.isEmpty ? "" : " (\(places))")
    case .prose(let file, let line): return "your own prose, \(file):\(line)"
    case .wording(let file, let line): return "the wording of a template, \(file):\(line)"
    }
  }
}

extension Revision {
  /// Who, and when.
  fileprivate var words: String {
    (author.isEmpty ? "somebody without a name" : author) + (date.map { ", \($0)" } ?? "")
  }
}
