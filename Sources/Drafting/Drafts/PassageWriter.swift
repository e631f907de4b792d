package import Records

/// Writes the templated Markdown of passages: records bound by their keys, and partials that word them.
struct PassageWriter {
  private(set) var passages: [DraftPassage] = []

  /// Adds a passage about a record, which is bound under a name.
  ///
  /// - Parameters:
  ///   - place: The place of the outline.
  ///   - key: The record.
  ///   - name: The name.
  ///   - line: What the passage says, in one line or several.
  ///   - otherwise: What is said where the record is not in view.
  ///   - prefix: What makes the line an entry of a list.
  mutating func add(
    _ place: String, _ key: Key, as name: String, _ line: String, otherwise: String? = nil,
    prefix: String = ""
  ) {
    let other = otherwise.map { "{% else %}\n\(prefix)\($0)\n" } ?? ""
    let text = "{% with \(name) = \"\(key)\" %}\n\(prefix)\(line)\n\(other){% endwith %}\n"
    passages.append(DraftPassage(DraftPassage.Name(place, key.text), spaced(text, prefix)))
  }

  /// Adds a passage about a record that is named in prose alone.
  mutating func addProse(_ place: String, _ key: Key, _ line: String, prefix: String = "") {
    passages.append(
      DraftPassage(DraftPassage.Name(place, key.text), spaced("\(prefix)\(line)\n", prefix)))
  }

  /// Adds a passage that is about no single record.
  mutating func add(_ place: String, _ subject: String? = nil, _ line: String) {
    passages.append(DraftPassage(DraftPassage.Name(place, subject), line + "\n\n"))
  }

  /// Says of a place that nothing is recorded, where nothing was added to it.
  mutating func close(_ place: String) {
    guard !passages.contains(where: { $0.name.place == place }) else { return }
    add(place, "nothing", "{% include \"nothing-recorded\" place: \"\(place)\" %}")
  }

  /// Entries of a list follow each other; a paragraph is followed by an empty line.
  private func spaced(_ text: String, _ prefix: String) -> String {
    prefix.isEmpty ? text + "\n" : text
  }
}

extension DraftPassage {
  /// The place of the documents from which a paper is drawn, in its front matter.
  package static let sourcesPlace = "sources"

  /// The passage of the front matter with the documents from which a paper is drawn.
  package static func sources(_ documents: [Key]) -> DraftPassage {
    let entries = documents.map { "  - \($0.symbol ?? $0.text)" }
    let list = entries.isEmpty ? " []" : "\n" + entries.joined(separator: "\n")
    return DraftPassage(Name(sourcesPlace), "sources-used:\(list)\n")
  }
}
