import Citations
import Diagnostics
import Records
import YAML

/// A record as some sources report it: the values for which one of them stands.
///
/// Names by which a body, a treaty or a subject is called stay, whoever prints them: without them
/// nothing that is reported could be told. So does what has no source, for it is the keeper's own
/// word, such as the provisions with which a body is concerned.
struct ReportedEntry {
  private let old: Entry
  private let choice: SourceChoice
  private let recogniser: Recogniser
  private var provenance = Provenance()
  private var places: Places
  /// Whether the record cannot be without what must not be shown, such as an item of such a session.
  private var isWithheld = false

  /// The record so far as the sources report it; `nil` where they do not tell of it.
  static func of(_ entry: Entry, by choice: SourceChoice, _ recogniser: Recogniser) -> Entry? {
    if choice.withheld.contains(entry.key) { return nil }
    if isOwn(entry), !choice.leading.contains(entry.key) { return entry }
    if choice.tellsWhole(entry) { return entry }
    let isTold = choice.documents.contains(entry.key) || isVocabulary(entry) || choice.tells(entry)
    guard isTold || isOwn(entry) || entry.provenance.sources.isEmpty && choice.documents.isEmpty
    else { return nil }
    var reported = ReportedEntry(
      old: entry, choice: choice, recogniser: recogniser, places: Places(file: entry.range.file))
    return reported.entry()
  }

  /// Whether a record is the workspace's own and reports nothing: a draft, a subject, a verb.
  private static func isOwn(_ entry: Entry) -> Bool {
    switch entry.record {
    case let document as Document: document.status == .draft || document.status == .submitted
    case is Topic, is Verb: true
    default: false
    }
  }

  /// Whether a record names what others tell of.
  private static func isVocabulary(_ entry: Entry) -> Bool {
    entry.kind == .body || entry.kind == .treaty
  }

  private mutating func entry() -> Entry? {
    keepSources(at: "", as: "")
    var values = kept(old.values, old.kind.table.shape, at: "", as: "", in: .record)
    if let body = old.record as? Body, !choice.documents.isEmpty {
      let examined = body.examined.filter { choice.documents.contains($0.document.target) }
      values["examined"] = examined.isEmpty ? nil : examined.value
    }
    // A session keeps its address where the sources do not tell its number.
    if let session = old.record as? Session, session.name == nil, values["ordinal"] == nil {
      values["name"] = .text(String(old.key.text.split(separator: "/").last ?? ""))
    }
    guard !isWithheld, let record = old.kind.table.record(values) else { return nil }
    for (path, absence) in old.provenance.absences
    where FieldPath.value(at: path, in: values) == nil {
      provenance.absences[path] = absence
    }
    places.close()
    return Entry(
      key: old.key, record: record, values: record.values, provenance: provenance,
      access: old.access, range: old.range, places: places, texts: old.texts, context: old.context)
  }

  private mutating func kept(
    _ values: FieldValues, _ group: GroupShape, at path: String, as newPath: String,
    in place: Places.Place
  ) -> FieldValues {
    var kept = FieldValues()
    for pair in values.pairs {
      guard let field = group.field(pair.name) else { continue }
      let inner = FieldPath.field(pair.name, in: path)
      let newInner = FieldPath.field(pair.name, in: newPath)
      let isKept = field.isNaming || field.isRequired || tells(of: inner)
      guard isKept || tells(inside: inner) else { continue }
      let own = mark(pair.name, in: place, inner)
      let value = self.kept(pair.value, field.shape, isKept, at: inner, as: newInner, in: own)
      guard let value else {
        if field.isRequired, path.isEmpty { isWithheld = true }
        continue
      }
      keepSources(at: inner, as: newInner)
      kept.pairs.append(FieldValues.Pair(pair.name, value))
    }
    return kept
  }

  private mutating func kept(
    _ value: Value, _ shape: Shape, _ isKept: Bool, at path: String, as newPath: String,
    in place: Places.Place
  ) -> Value? {
    switch (value, shape) {
    case (.reference(let reference), _) where isWithheld(reference): return nil
    case (.group(let values), .group(let group)):
      let kept = kept(values, group, at: path, as: newPath, in: place)
      let isWhole = group.fields.allSatisfy { !$0.isRequired || kept[$0.name] != nil }
      return isWhole || choice.withheld.isEmpty ? .group(kept) : nil
    case (.list(let elements), .list(let shape)):
      var kept: [Value] = []
      for (position, element) in elements.enumerated() {
        let inner = FieldPath.element(of: path, at: position, element)
        let tells = isKept && !hasSources(at: inner) || tells(of: inner) || tells(inside: inner)
        guard tells else { continue }
        let newInner = FieldPath.element(of: newPath, at: kept.count, element)
        let own = mark(String(newInner.dropFirst(newPath.utf8.count + 1)), in: place, inner)
        let value = self.kept(element, shape, true, at: inner, as: newInner, in: own)
        guard let value else { continue }
        keepSources(at: inner, as: newInner)
        kept.append(value)
      }
      return kept.isEmpty ? nil : .list(kept)
    case (.localized(let texts), _):
      var kept = LocalizedText()
      for language in texts.languages {
        let inner = FieldPath.field(language.rawValue, in: path)
        guard hasSources(at: inner) ? names(at: inner) || tells(of: inner) : isKept else {
          continue
        }
        keepSources(at: inner, as: FieldPath.field(language.rawValue, in: newPath))
        kept[language] = otherwise(at: inner) ?? texts[language]
      }
      // A source that gives other words for the whole gives them in its own language.
      if isKept, let words = otherwise(at: path) {
        let language = old.provenance.sources[path]?.first(where: choice.admits)?.version ?? .en
        kept = LocalizedText(words, in: language)
      }
      return kept.languages.isEmpty ? nil : .localized(kept)
    default:
      guard isKept else { return nil }
      return otherwise(at: path).map { read($0, shape) } ?? value
    }
  }

  /// Whether a reference leads to what must not be shown, or to a part of it.
  private func isWithheld(_ reference: Reference) -> Bool {
    guard !choice.withheld.isEmpty else { return false }
    return choice.withheld.contains { withheld in
      reference.target == withheld
        || withheld.symbol == nil && reference.target.text.hasPrefix(withheld.text + "/")
    }
  }

  /// What the documents give at a place instead of the value, where they all give something else.
  private func otherwise(at path: String) -> String? {
    let own = old.provenance.sources[path]?.filter(choice.admits) ?? []
    guard own.allSatisfy({ $0.otherwise != nil }) else { return nil }
    return own.first?.otherwise
  }

  /// A value from the words of a source; `nil` where they do not make one.
  private func read(_ words: String, _ shape: Shape) -> Value? {
    var reader = RecordReader(
      references: RecognisedReferences(recogniser: recogniser), context: old.context,
      file: old.range.file)
    let node = Node(range: old.range, content: .scalar(text: words, isPlain: true))
    return reader.value(node, shape, at: .nowhere)
  }

  private mutating func mark(_ name: String, in place: Places.Place, _ old: String) -> Places.Place
  {
    places.add(name, in: place, at: self.old.place(of: old))
  }

  private mutating func keepSources(at path: String, as newPath: String) {
    let own = old.provenance.sources[path]?.filter(choice.admits) ?? []
    guard !own.isEmpty else { return }
    let differs = otherwise(at: path) != nil
    guard differs || !choice.documents.isEmpty else {
      provenance.sources[newPath] = own
      return
    }
    provenance.sources[newPath] = own.filter { differs || $0.otherwise == nil }.map { source in
      var source = source
      source.otherwise = nil
      return source
    }
  }

  /// Whether a place is the name of a body or treaty in a language, which some document prints.
  private func names(at path: String) -> Bool {
    guard let field = path.split(separator: ".").first.map(String.init),
      Self.isVocabulary(old), field == "name" || old.kind.table.shape.field(field)?.isNaming == true
    else { return false }
    return old.provenance.sources[path]?.contains(where: choice.admitsSomewhere) ?? false
  }

  private func hasSources(at path: String) -> Bool { old.provenance.sources[path] != nil }

  private func tells(of path: String) -> Bool {
    let sources = old.provenance.sources(for: path)
    return sources.isEmpty || sources.contains(where: choice.admits)
  }

  /// Whether the documents are the source of something inside a place.
  private func tells(inside path: String) -> Bool {
    let start = path + "."
    return old.provenance.sources.contains { inner, sources in
      inner.hasPrefix(start) && sources.contains(where: choice.admits)
    }
  }
}
