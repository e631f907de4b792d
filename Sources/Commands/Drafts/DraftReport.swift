internal import Answers
internal import Diagnostics
internal import Drafting
internal import Records

/// What drafting did, for a person and for a program.
struct DraftReport {
  private let works: [DraftWork]
  private let printsTexts: Bool

  init(_ works: [DraftWork], printsTexts: Bool) {
    self.works = works
    self.printsTexts = printsTexts
  }

  /// The report in words; the texts themselves where they are only printed.
  var text: String {
    var text = ""
    let files = works.flatMap(\.texts)
    for file in files {
      if printsTexts {
        text += files.count > 1 ? "==> \(file.path)\n\(file.text)" : file.text
      } else {
        text += "\(file.path): \(summary(file))\n"
        for change in file.changes { text += self.text(of: change) }
      }
    }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { TerminalText.escaped(String($0)) }.joined(separator: "\n")
  }

  private func summary(_ file: DraftWork.Text) -> String {
    let counts = Redraft.Fate.allCases.compactMap { fate in
      let count = file.changes.count { $0.fate == fate }
      return count == 0 ? nil : "\(count) \(fate.words)"
    }
    let state = file.present == nil ? "drafted" : file.isChanged ? "drafted anew" : "as it was"
    return "\(state); \(counts.joined(separator: ", "))"
  }

  private func text(of change: Redraft.Change) -> String {
    guard change.fate != .new, change.fate != .unchanged, change.fate != .kept else { return "" }
    let line = change.place.map { ", line \($0.start.line)" } ?? ""
    let head = "  \(change.fate.words): \(change.name.text)\(line)\n"
    return head + change.difference.map { "    \($0)\n" }.joined()
  }

  /// The report as JSON: `paper` and `files`, or `papers` with these of each.
  var json: JSON {
    works.count == 1
      ? json(works[0]) : .object([.init("papers", .array(works.map(json)))])
  }

  private func json(_ work: DraftWork) -> JSON {
    .object([
      .init("paper", .string(work.request.key.text)),
      .init("files", .array(work.texts.map(json))),
    ])
  }

  private func json(_ file: DraftWork.Text) -> JSON {
    .object([
      .init("file", .string(file.path)),
      .init("language", .string(file.language.rawValue)),
      .init("written", .bool(!printsTexts && file.isChanged)),
      .init("passages", .array(file.changes.map(json))),
      .init("text", printsTexts ? .string(file.text) : .null),
    ])
  }

  private func json(_ change: Redraft.Change) -> JSON {
    .object([
      .init("place", .string(change.name.place)),
      .init("subject", change.name.subject.map(JSON.string) ?? .null),
      .init("fate", .string(change.fate.rawValue)),
      .init("line", change.place.map { .number($0.start.line) } ?? .null),
      .init("difference", .array(change.difference.map(JSON.string))),
    ])
  }
}

extension Redraft.Fate {
  /// What became of a passage, in words.
  fileprivate var words: String {
    switch self {
    case .new: "new"
    case .unchanged: "unchanged"
    case .redrafted: "drafted anew"
    case .updated: "told anew by the records"
    case .kept: "edited and kept"
    case .differing: "edited and kept, would be drafted otherwise"
    case .removed: "removed"
    case .orphaned: "edited and kept, drafted no more"
    }
  }
}
