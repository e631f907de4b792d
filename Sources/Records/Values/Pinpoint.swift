/// The place inside a document that a citation points at, such as paragraphs 4-9 or section IV.
public struct Pinpoint: Sendable, Hashable {
  /// What a pinpoint counts by.
  public enum Unit: String, Sendable, CaseIterable {
    /// A part of a document.
    case part
    /// A chapter of a report.
    case chapter
    /// A section, printed in Roman or Chinese numerals.
    case section
    /// An annex.
    case annex
    /// An appendix of an annex.
    case appendix
    /// A paragraph of a document.
    case paragraph
    /// A preambular paragraph of an act.
    case preambularParagraph = "preambular paragraph"
    /// An operative paragraph of an act.
    case operativeParagraph = "operative paragraph"
    /// A lettered subparagraph.
    case subparagraph
    /// A footnote.
    case footnote
    /// A page.
    case page
  }

  /// One step of a pinpoint: places of one unit, such as paragraphs 4-9 and 12.
  public struct Step: Sendable, Hashable {
    /// What is counted.
    public var unit: Unit
    /// The places, each a range of printed numbers whose ends are equal for a single place.
    public var places: [Range]

    /// Makes a step from its unit and its places.
    public init(_ unit: Unit, _ places: [Range]) {
      self.unit = unit
      self.places = places
    }
  }

  /// A run of places, both ends printed as in the document: `4` to `9`, `IV` to `IV`.
  public struct Range: Sendable, Hashable {
    /// The first place.
    public var first: String
    /// The last place; the same as the first for a single place.
    public var last: String

    /// Makes a run of places, or a single place.
    public init(_ first: String, _ last: String? = nil) {
      self.first = first
      self.last = last ?? first
    }
  }

  /// The steps from the outermost in: annex II, section A, paragraph 3.
  public var steps: [Step]

  /// Makes a pinpoint from its steps, the outermost first.
  public init(_ steps: [Step]) { self.steps = steps }

  /// Whether it names a paragraph of that printed number, alone or within a run.
  public func names(paragraph: Int) -> Bool {
    steps.contains { step in
      step.unit == .paragraph
        && step.places.contains {
          guard let first = Int($0.first), let last = Int($0.last) else { return false }
          return first <= paragraph && paragraph <= last
        }
    }
  }

  /// The runs of numbered paragraphs that it names outside of annexes, operative ones among them.
  public var paragraphs: [Range] {
    let isAnnexed = steps.contains { $0.unit == .annex || $0.unit == .appendix }
    guard !isAnnexed else { return [] }
    return steps.filter { $0.unit == .paragraph || $0.unit == .operativeParagraph }
      .flatMap(\.places)
  }

  /// Whether it and another name a place in common: paragraphs 4-9 and paragraph 7; what the other names
  /// as a whole holds its parts.
  public func meets(_ other: Pinpoint?) -> Bool {
    guard let other else { return false }
    let annexes: (Pinpoint) -> Set<Unit> = { pinpoint in
      Set(pinpoint.steps.map(\.unit)).intersection([.annex, .appendix])
    }
    guard annexes(self) == annexes(other) else { return false }
    var isMet = false
    for step in steps {
      guard let same = other.steps.first(where: { $0.unit.counts(as: step.unit) }) else { continue }
      guard step.places.contains(where: { place in same.places.contains(where: place.overlaps) })
      else { return false }
      isMet = true
    }
    return isMet
  }
}

extension Pinpoint.Unit {
  /// Whether it counts the same as another: operative paragraphs are the paragraphs of an act.
  fileprivate func counts(as other: Pinpoint.Unit) -> Bool {
    self == other || Set([self, other]) == [.paragraph, .operativeParagraph]
  }
}

extension Pinpoint.Range {
  /// Reads a number or a run of numbers as written: `12`, `4-9`.
  public init(written text: String) {
    let ends = text.split(whereSeparator: { $0 == "-" || $0 == "\u{2013}" }).map { end in
      String(end.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    self.init(ends.first ?? text, ends.count == 2 ? ends[1] : nil)
  }

  /// Whether the two share a place: by number where all ends are numbers, else by the same end.
  public func overlaps(_ other: Pinpoint.Range) -> Bool {
    guard let a = Int(first), let b = Int(last), let c = Int(other.first), let d = Int(other.last)
    else { return self == other || first == other.first || last == other.last }
    return a <= d && c <= b
  }
}
