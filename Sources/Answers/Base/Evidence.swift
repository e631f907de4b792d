public import Archive
import Citations
import Diagnostics
public import Records

/// Where something that an answer says stands: the record, the field, and the sources of the field.
public struct Evidence: Sendable, Hashable {
  /// The record.
  public let key: Key
  /// The field path inside it; empty for the record as a whole.
  public let path: String
  /// The documents and places that say it, in the order in which the record gives them.
  public let sources: [Reference]
  /// How firm it is on them; `nil` where no source is given.
  public let firmness: Firmness?
  /// The corrections that touch one of these places, each once.
  public let corrections: [Correction]
  /// The file in which the record stands, and the line of the field.
  public let file: String
  /// The line of the field, counted from 1.
  public let line: Int

  /// The evidence for a field of a record; `nil` where the record is not in view.
  public init?(_ key: Key, _ path: String = "", in view: RecordView) {
    guard let entry = view[key] else { return nil }
    self.key = key
    self.path = path
    let sources = entry.provenance.sources(for: path).filter { !view.withholds($0.cite.target) }
    self.sources = sources.map(\.cite)
    firmness = entry.provenance.firmness(of: path)
    var corrections: [Correction] = []
    for source in sources {
      for correction in view.corrections(touching: source.cite, in: source.version)
      where !corrections.contains(correction) { corrections.append(correction) }
    }
    self.corrections = corrections
    let place = entry.place(of: path)
    file = place.file
    line = place.start.line
  }

  /// The evidence as JSON: `record`, `path`, `sources`, `firmness`, `correctedBy`, `file` and `line`.
  public var json: JSON {
    .object([
      .init("record", .string(key.text)),
      .init("path", .string(path)),
      .init("sources", .array(sources.map { JSON($0) })),
      .init("firmness", firmness.map { .string($0.rawValue) } ?? .null),
      .init("correctedBy", .array(corrections.map { JSON($0) })),
      .init("file", .string(file)),
      .init("line", .number(line)),
    ])
  }
}

extension RecordView {
  /// Sources in print, in English: `CTOC/COP/WG.3/2016/2, para. 35`.
  public func printed(_ sources: [Reference]) -> String {
    let printer = CitationPrinter(known: archive.known, language: .en)
    var words: [String] = []
    for source in sources {
      let text = printer.print(source.target, source.pinpoint)?.text ?? source.written
      if !words.contains(text) { words.append(text) }
    }
    return words.joined(separator: "; ")
  }
}
