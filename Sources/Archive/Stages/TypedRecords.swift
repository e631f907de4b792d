import Citations
import Diagnostics
import Files
import Records
import YAML

/// The third stage: records are read by the tables of their kinds, in the context of their bodies.
struct TypedRecords {
  private var entries: [Entry] = []
  private var log = DiagnosticLog()
  private let references: any ReferenceReader
  private let contextBodies: Set<String>

  /// Reads all records.
  ///
  /// - Parameters:
  ///   - parts: the records as they stand in their files, in parts that are read at once.
  ///   - bodies: the ids of the bodies that a record can belong to.
  ///   - references: makes what understands references, once for every part.
  /// - Returns: the records that could be read, in order, and what was wrong.
  static func read(
    _ parts: consuming [[ParsedRecord]], bodies: Set<String>,
    references: @Sendable () -> any ReferenceReader
  ) -> (entries: [Entry], log: DiagnosticLog) {
    let read = Parallel.map(parts) { records in
      var part = TypedRecords(references: references(), bodies: bodies)
      for record in records { part.read(record) }
      return (entries: part.entries, log: part.log)
    }
    var log = DiagnosticLog()
    for part in read { log.merge(part.log) }
    return (read.flatMap(\.entries), log)
  }

  private init(references: any ReferenceReader, bodies: Set<String>) {
    self.references = references
    contextBodies = bodies
  }

  private mutating func read(_ parsed: ParsedRecord) {
    var reader = RecordReader(
      references: references, context: context(of: parsed),
      file: parsed.node.range.file)
    let pairs = parsed.pairs
    var access = Access.public
    for pair in pairs {
      switch pair.key {
      case "language":
        let codes = Language.allCases.map(\.rawValue)
        if let word = reader.word(pair.value, among: codes) {
          reader.language = Language(rawValue: word) ?? .en
        }
      case "reported-in":
        if case .reference(let reference) = reader.reference(pair.value, to: [.document]) {
          reader.context.document = reference.target
        }
      case "access":
        let words = Access.allCases.map(\.rawValue)
        access = reader.word(pair.value, among: words).flatMap(Access.init(rawValue:)) ?? .public
      default: break
      }
    }
    let values = reader.fields(pairs, of: parsed.node, parsed.table.shape, at: .record)
    finish(parsed, values, access, &reader)
    log.merge(reader.log)
  }

  private mutating func finish(
    _ parsed: ParsedRecord, _ values: FieldValues?, _ access: Access, _ reader: inout RecordReader
  ) {
    guard var values else { return }
    var texts: [Language: SourceRange] = [:]
    if let field = parsed.table.bodyField, let text = parsed.text {
      var localized = LocalizedText()
      let language = (values["original"]).flatMap(Language.init(value:)) ?? reader.language
      localized[language] = text.text
      texts[language] = text.range
      reader.checkControls(text)
      for translation in parsed.translations {
        localized[translation.language] = translation.text.text
        texts[translation.language] = translation.text.range
        reader.checkControls(translation.text)
        checkHash(translation, of: text, &reader)
      }
      values[field] = .localized(localized)
    }
    reader.checkPaths(values, parsed.table.shape, parsed.node.range)
    guard let record = parsed.table.record(values) else { return }
    reader.places.close()
    entries.append(
      Entry(
        key: record.key, record: record, values: values, provenance: reader.provenance,
        access: access, range: parsed.node.range, places: reader.places, texts: texts,
        context: reader.context))
  }

  private func checkHash(
    _ translation: ParsedTranslation, of text: ParsedText, _ reader: inout RecordReader
  ) {
    let hash = TextHash.of(text.text)
    guard translation.hash?.value.text != hash else { return }
    reader.log.report(
      Diagnostic(
        .staleTranslation, at: translation.hash?.value.range ?? translation.text.range,
        "the text has changed since it was translated",
        notes: ["the text stands in \(text.range.file)"], suggestion: "hash: \(hash)"))
  }

  /// What a record says of itself that decides how its references are understood.
  private func context(of record: ParsedRecord) -> CitationContext {
    var context = CitationContext()
    for name in ["body", "session", "item"] {
      guard let text = record.scalar(name) else { continue }
      let first = String(Substring(text.utf8.prefix { $0 != UInt8(ascii: "/") }))
      if contextBodies.contains(first) {
        context.body = Key(first)
        break
      }
    }
    if context.body == nil, record.table.kind == .body {
      context.body = record.scalar("id").map { Key($0) }
    }
    if record.table.kind == .treaty { context.treaty = record.scalar("id").map { Key($0) } }
    return context
  }
}
