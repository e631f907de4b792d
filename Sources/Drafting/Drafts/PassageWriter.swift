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
  ///   - part: Which part of the record it is about, where other passages are about others.
  ///   - otherwise: What is said where the record is not in view.
  ///   - prefix: What makes the line an entry of a list.
  mutating func add(
    _ place: String, _ key: Key, as name: String, _ line: String, part: String? = nil,
    otherwise: String? = nil, prefix: String = ""
  ) {
    let other = otherwise.map { "{% else %}\n\(prefix)\($0)\n" } ?? ""
    let text = "{% with \(name) = \"\(key)\" %}\n\(prefix)\(line)\n\(other){% endwith %}\n"
    let subject = part.map { "\(key)/\($0)" } ?? key.text
    passages.append(DraftPassage(DraftPassage.Name(place, subject), spaced(text, prefix)))
  }

  /// Leaves to the officer what is not recorded: a passage that says so in print, with a reminder.
  ///
  /// - Parameters:
  ///   - what: What is to be completed, a word that the partial `to-complete` knows.
  ///   - place: The place of the outline.
  ///   - key: The record whose it is, where it is about one.
  mutating func leave(_ what: String, at place: String, of key: Key? = nil) {
    let text = """
      {% include "to-complete" what: "\(what)" %}
      {# to write: \(what)\(key.map { ", \($0)" } ?? "") #}

      """
    let subject = key.map { "\($0)/\(what)" } ?? what
    passages.append(DraftPassage(DraftPassage.Name(place, subject), text + "\n"))
  }

  /// Adds a passage that tells a list of records, and in a view without them that they are missing.
  ///
  /// - Parameters:
  ///   - place: The place of the outline.
  ///   - what: What is to be completed where there are none; the name of the passage too.
  ///   - list: The list, by its name for templates.
  ///   - partial: The partial that tells it, with the name of its argument.
  ///   - item: The item whose list it is, where it is that of one.
  mutating func tell(
    _ place: String, _ what: String, _ list: String, _ partial: (name: String, argument: String),
    of item: Key? = nil
  ) {
    let line = """
      {% if \(list) %}
      {% include "\(partial.name)" \(partial.argument): \(list) %}
      {% else %}
      {% include "to-complete" what: "\(what)" %}
      {% endif %}
      """
    if let item {
      add(place, item, as: "item", line, part: what)
    } else {
      add(place, what, line)
    }
  }

  /// Adds the heading of an item; where there is no other a sentence, as no part stands alone.
  mutating func head(_ place: String, _ item: Key, isAlone: Bool) {
    let line = "{% include \"agenda-heading\" item: item, alone: \(isAlone) %}"
    add(place, item, as: "item", isAlone ? line : "## \(line)")
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

  /// Whether nothing was added to a place.
  func isEmpty(_ place: String) -> Bool { !passages.contains { $0.name.place == place } }

  /// Says of a place that nothing is recorded, where nothing was added to it.
  ///
  /// - Parameters:
  ///   - place: The place.
  ///   - matter: What nothing is recorded of, where that is not the name of the place.
  mutating func close(_ place: String, _ matter: String? = nil) {
    guard isEmpty(place) else { return }
    add(place, "nothing", "{% include \"nothing-recorded\" place: \"\(matter ?? place)\" %}")
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
