import Records

/// Says to which body, treaty or document each finding of a text belongs; guesses nothing.
///
/// A class, for it is one work done once. The findings are taken in order: what an earlier one was found to be can decide a later one.
final class TextAttributor {
  /// What a finding was found to be.
  struct Outcome {
    var kind: CitationKind
    var target: Key?
    var attribution = Attribution.none
    var candidates: [Key] = []
    /// The body or treaty to which it was attributed.
    var holder: Key?
    /// Another body's: no citation at all.
    var isForeign = false
    var pinpoint: Pinpoint?
    /// The number as it should read, where the text has its two parts reversed.
    var isReversed = false
  }

  let known: KnownBodies
  let names: [Vocabulary.Owners]
  let context: CitationContext
  let lineage: [Body]
  let treaty: Key?
  let findings: [Finding]
  let sightings: [Sighting]
  let reader: Reader
  var outcomes: [Outcome] = []
  /// The last outcome of each kind, to which later text refers back.
  var lastActs: [ActForm: Int] = [:]
  var lastProvision: Int?
  var lastDocument: Int?
  /// Acts whose body an earlier passage names, by form and number.
  var told: [UInt64: Key] = [:]
  /// The first sighting that stands after the finding in hand.
  var nextSighting = 0

  init(known: KnownBodies, context: CitationContext, scanner: Scanner) {
    self.known = known
    self.context = context
    names = known.vocabulary.owners
    findings = scanner.findings
    sightings = scanner.sightings.sorted { $0.start < $1.start }
    reader = scanner.reader
    lineage = known.lineage(context.body)
    treaty = context.treaty ?? lineage.lazy.compactMap { $0.treaty?.target }.first
    order = Dictionary(
      uniqueKeysWithValues: scanner.sightings.enumerated().sorted {
        $0.element.start < $1.element.start
      }
      .enumerated().map { ($1.offset, $0) })
  }

  /// Where each sighting of the scanner stands in the order of the text.
  private let order: [Int: Int]

  func attribute() -> [Outcome] {
    for index in findings.indices {
      while nextSighting < sightings.count, sightings[nextSighting].start < findings[index].end {
        nextSighting += 1
      }
      outcomes.append(outcome(index))
    }
    joinLists()
    return outcomes
  }

  private func outcome(_ index: Int) -> Outcome {
    let finding = findings[index]
    switch finding.object {
    case .act(let form, let number): return act(index, form, number)
    case .document(let symbol):
      lastDocument = index
      return Outcome(kind: .document, target: .document(symbol), attribution: .explicit)
    case .provision(let parts): return provision(index, parts)
    case .session(let number): return session(index, number)
    case .rule(let number): return rule(index, number)
    case .back(let reference): return back(reference)
    }
  }

  // MARK: Names

  /// The sighting that stands with a finding, or with the head of its list.
  func owner(_ index: Int) -> Sighting? {
    let finding = findings[index]
    let owner = finding.owner ?? finding.head.flatMap { findings[$0].owner }
    return owner.flatMap { order[$0] }.map { sightings[$0] }
  }

  /// Whether a finding has its owner only by the list in which it stands.
  func isMember(_ index: Int) -> Bool {
    guard let head = findings[index].head else { return false }
    return findings[index].owner == nil || findings[index].owner == findings[head].owner
  }

  func owners(_ sighting: Sighting) -> Vocabulary.Owners? { sighting.owner.map { names[$0] } }

  /// The names of the sentence nearest before a finding, then those nearest after, a few of each.
  func around(_ index: Int) -> (before: [Sighting], after: [Sighting]) {
    let sentence = findings[index].sentence
    let before = sightings[..<nextSighting].suffix(8).reversed()
      .filter { $0.sentence == sentence && $0.end <= findings[index].end }
    let after = sightings[nextSighting...].prefix(6).filter { $0.sentence == sentence }
    return (Array(before), Array(after))
  }

  /// The names of the sentences just before, nearest first.
  func earlier(_ index: Int) -> [Sighting] {
    let sentence = findings[index].sentence
    return sightings[..<nextSighting].suffix(12).reversed()
      .filter { $0.sentence < sentence && $0.sentence + 3 >= sentence }
  }

  /// Which of the owners of a name is meant: the only one, else the one of the context.
  func choose(
    _ names: Vocabulary.Owners, where isPossible: (Key) -> Bool
  ) -> (key: Key?, attribution: Attribution, candidates: [Key]) {
    let owners = names.owners.filter(isPossible)
    if owners.count == 1 {
      return (owners[0], names.owners.count == 1 ? .explicit : .cue, [])
    }
    let nearest = lineage.map(\.key) + [treaty].compactMap(\.self)
    if let key = nearest.first(where: owners.contains) { return (key, .cue, []) }
    guard owners.isEmpty else { return (nil, .none, owners) }
    let generic = names.generic.filter(isPossible)
    if let key = nearest.first(where: generic.contains) { return (key, .cue, []) }
    if generic.count == 1 { return (generic[0], .cue, []) }
    return (nil, .none, generic)
  }
}
