import Archive
import Citations
public import Records

/// A value that a source prints differently, or for which it gives another.
public struct Disagreement: Sendable {
  /// The record.
  public let key: Key
  /// The field path of the value.
  public let path: String
  /// The value as recorded; `nil` where it is the record as a whole.
  public let value: Value?
  /// The source that prints it differently.
  public let source: Source
  /// What the printed words cite, read as the words of its body; `nil` where they cite nothing, or
  /// nothing decides what.
  public let cites: Key?
  /// The sources of the same value that print it as recorded.
  public let agreeing: [Reference]
  /// The other records that have the value from the same printed words.
  public internal(set) var alsoIn: [Place] = []
  /// Where the value stands.
  public let told: Told
  /// What is printed differently, and where.
  let misprint: Misprint
  /// The source in print.
  let printedSource: String
  /// The sources that print it as recorded, in print.
  let printedAgreeing: String

  /// Fields in which the keeper says how far was looked; no source tells that.
  private static let kept: [Kind: Set<Substring>] = [.body: ["examined", "examined-through"]]

  /// What sources print differently in a record, in the order of its paths.
  static func all(in entry: Entry, _ view: RecordView) -> [Disagreement] {
    guard let shown = view.values(of: entry.key) else { return [] }
    return entry.provenance.sources.keys.sorted().flatMap { path -> [Disagreement] in
      if kept[entry.kind]?.contains(path.prefix { $0 != "." }) == true { return [] }
      let value = path.isEmpty ? nil : FieldPath.value(at: path, in: shown)
      // What is withheld in a value could stand in what a source prints of it.
      guard path.isEmpty || value != nil && value == FieldPath.value(at: path, in: entry.values)
      else { return [] }
      let sources = (entry.provenance.sources[path] ?? []).filter {
        view.open($0.cite) != nil
      }
      let agreeing = sources.filter { $0.printed == nil && $0.otherwise == nil }.map(\.cite)
      return sources.filter { $0.differs(from: value) }.map { source in
        Disagreement(
          key: entry.key, path: path, value: value, source: source,
          cites: cited(by: source, in: entry, view), agreeing: agreeing,
          told: Told(entry.key, path, in: view),
          misprint: Misprint(entry.kind, entry.key, path, value, source),
          printedSource: view.printed([source.cite]), printedAgreeing: view.printed(agreeing))
      }
    }
  }

  /// What the printed words cite in each language in which they are given, where that is one thing.
  private static func cited(by source: Source, in entry: Entry, _ view: RecordView) -> Key? {
    guard let printed = source.printed else { return nil }
    let cited = printed.languages.map { language -> Key? in
      var context = entry.context
      context.language = language
      let read = view.archive.recogniser.reference(printed[language] ?? "", in: context)
      guard case .understood(let reference, _) = read else { return nil }
      return view.open(reference)?.target
    }
    return Set(cited).count == 1 ? cited[0] : nil
  }

  /// `record`, `field`, `value`, `document`, `pinpoint`, `version`, `printed`, `cites`, `otherwise`,
  /// `note`, `agreeing`, `alsoIn` and `evidence`.
  var json: JSON {
    .object([
      .init("record", .string(key.text)), .init("field", .string(path)),
      .init("value", value.map(JSON.init) ?? .null),
      .init("document", .string(source.cite.target.text)),
      .init("pinpoint", source.cite.pinpoint.map(JSON.init) ?? .null),
      .init("version", JSON(source.version?.rawValue)), .init("printed", JSON(source.printed)),
      .init("cites", JSON(cites)), .init("otherwise", JSON(source.otherwise)),
      .init("note", JSON(source.note)),
      .init("agreeing", JSON(agreeing)), .init("alsoIn", .array(alsoIn.map(\.json))),
      .init("evidence", told.json),
    ])
  }

  var row: [String] {
    let recorded = value?.words(\.byLanguage) ?? ""
    let others = alsoIn.map { " and \($0.key)" }.joined()
    return [
      key.text + others, path,
      printedAgreeing.isEmpty ? recorded : "\(recorded) (\(printedAgreeing))",
      source.printed?.byLanguage ?? source.otherwise ?? "", printedSource, source.note ?? "",
    ]
  }
}
