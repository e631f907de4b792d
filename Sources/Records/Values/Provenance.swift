/// Where the values of a record come from, and what is known to be absent, by field path.
///
/// A path names a field, then what is inside it: `days`, `title.zh`, `effects.establishes.verb`. An
/// element of a list is named by its `id`, or by its position from 1. The empty path is the whole
/// record; the longest path that begins a given one decides for it.
public struct Provenance: Sendable {
  /// The sources by path.
  public var sources: [String: [Source]]
  /// What is known to be absent, by path.
  public var absences: [String: Absence]

  /// Makes a provenance from its sources and absences.
  public init(sources: [String: [Source]] = [:], absences: [String: Absence] = [:]) {
    self.sources = sources
    self.absences = absences
  }

  /// The sources that stand for a path: its own, or those of what it is part of.
  public func sources(for path: String) -> [Source] { nearest(to: path) ?? [] }

  /// Whether a source is written for a path or what it is part of, readable or not.
  package func tellsSource(of path: String) -> Bool { nearest(to: path) != nil }

  private func nearest(to path: String) -> [Source]? {
    var prefix = Substring(path)
    while true {
      if let found = sources[String(prefix)] { return found }
      guard !prefix.isEmpty else { return nil }
      prefix = prefix.utf8.lastIndex(of: 46).map { prefix[..<$0] } ?? ""
    }
  }

  /// How firm the value at a path is: the firmest of its sources, or `nil` where none is given.
  ///
  /// A source that gives another value does not count, unless there is none that gives this one.
  public func firmness(of path: String) -> Firmness? {
    let all = sources(for: path)
    let agreeing = all.filter { $0.otherwise == nil }
    return (agreeing.isEmpty ? all : agreeing).map { $0.firmness ?? .printed }
      .min { $0.rank < $1.rank }
  }
}

/// One source of a value: the document and place, how firm, and as printed where that differs.
public struct Source: Group {
  /// The document and the place in it.
  public var cite: Reference = .unset
  /// How firm the value is on this source; printed unless said.
  public var firmness: Firmness?
  /// The language version of the document, where it matters.
  public var version: Language?
  /// What is printed there, where it differs from the value, by language version.
  public var printed: LocalizedText?
  /// The value that this source gives instead, where sources disagree.
  public var otherwise: String?
  /// What a reader of the source should know.
  public var note: String?

  /// Makes an empty source, to be filled.
  public init() {}

  /// The fields of a source.
  public static let table = FieldTable<Source>(
    shorthand: "cite",
    Field(required: "cite", \.cite, "The document and the place in it.")
      .to(.document),
    Field("firmness", \.firmness, "How firm the value is on this source; printed unless said."),
    Field("version", \.version, "The language version of the document, where it matters."),
    Field("printed", \.printed, "What is printed there, where it differs from the value."),
    Field("otherwise", \.otherwise, "The value this source gives instead, where sources disagree."),
    Field("note", \.note, "What a reader of the source should know."))
}

/// How firm a value is.
public enum Firmness: String, Choice {
  /// The source prints it.
  case printed
  /// It follows from what the source prints.
  case inferred
  /// It comes from a source outside the examined set.
  case external
  /// Nothing confirms it; it is never printed as a fact.
  case unconfirmed

  /// What the word means.
  public var sentence: String {
    switch self {
    case .printed: "The source prints it."
    case .inferred: "It follows from what the source prints."
    case .external: "It comes from a source outside the examined set."
    case .unconfirmed: "Nothing confirms it; it is never printed as a fact."
    }
  }

  var rank: Int {
    switch self {
    case .printed: 0
    case .inferred: 1
    case .external: 2
    case .unconfirmed: 3
    }
  }
}

/// Why a field has no value: the three kinds of absence.
public enum Absence: String, Choice {
  /// A source says that there is none.
  case none
  /// The sources examined are silent.
  case silent
  /// No source that would say was examined.
  case notExamined = "not-examined"

  /// What the word means.
  public var sentence: String {
    switch self {
    case .none: "A source says that there is none."
    case .silent: "The sources examined are silent."
    case .notExamined: "No source that would say was examined."
    }
  }
}
