internal import Archive
internal import Citations
internal import Diagnostics
internal import Records

extension Workspace {
  /// The one record of a kind that a name on the command line means; else the problem is reported.
  ///
  /// - Parameters:
  ///   - name: a key, a citation, the last part of a topic's key, or its name in any language.
  ///   - kind: the kind; a provision need not be held, for a treaty need not list its articles.
  ///   - option: where the name was given.
  ///   - treaty: the treaty whose provision it is where those of several could be meant.
  /// - Returns: its key; `nil` where it is not held, or nothing decides which is meant.
  mutating func key(
    of name: String, _ kind: Kind, _ option: String, of treaty: Key? = nil
  ) -> Key? {
    let asked = AskedRecords(name, in: archive).keys + [Key("\(kind.rawValue)/\(name)")]
    let held = asked.filter {
      archive.kind(at: $0) == kind || (kind == .treaty && archive.known.kind(of: $0) == kind)
    }
    let known = held.isEmpty && kind == .topic ? topics(called: name) : held
    let preferred = known.filter { key in
      treaty.map { key == $0 || key.text.hasPrefix("\($0)/") } ?? false
    }
    let found = preferred.isEmpty ? known : preferred
    if found.count == 1 { return found[0] }
    let near = archive.keys(of: kind).map(\.text)
    report([
      Diagnostic(
        .noSuchRecord, at: nil,
        found.isEmpty
          ? "\(option) names no \(kind == .treaty ? "treaty or article" : kind.rawValue) that is held: "
            + "`\(name)`"
          : "nothing decides which \(kind.rawValue) `\(name)` is",
        notes: found.map { "it could be `\($0)`" }
          + (found.isEmpty && kind == .treaty ? articles(of: treaty) : []),
        suggestion: NearMiss.of(name, among: near)
          ?? NearMiss.of("\(kind.rawValue)/\(name)", among: near))
    ])
    return nil
  }
  /// The topics with a name in any language, in whatever case.
  private func topics(called name: String) -> [Key] {
    let sought = TopicName.folded(name)
    return archive.all(Topic.self).filter { topic in
      topic.name.texts.values.contains { TopicName.folded($0) == sought }
    }.map(\.key)
  }

  /// Which articles are recorded of a treaty, or of each that is held.
  private func articles(of treaty: Key?) -> [String] {
    let asked = archive.all(Treaty.self).filter { treaty == nil || $0.key == treaty }
    return asked.filter { !$0.articles.isEmpty }.map { treaty in
      let numbers = ArticleNumbers(treaty.articles.map(\.number)).text
      return "of `\(treaty.key)` these articles are recorded: \(numbers)"
    }
  }
}
