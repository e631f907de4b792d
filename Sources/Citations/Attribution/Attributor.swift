import Records

/// Says to which body, treaty or document each finding of a text belongs; guesses nothing.
///
/// A class, for it is one work done once. The findings are taken in order: what an earlier one was found
/// to be can decide a later one. Bodies and treaties are told by their places among the owners that
/// `KnownBodies` holds.
final class Attributor {
  /// What a finding was found to be.
  struct Outcome {
    var kind: CitationKind
    var target: Key?
    var attribution = Attribution.none
    var candidates: [Key] = []
    /// The body or treaty to which it was attributed.
    var holder: Int?
    /// Another body's: no citation at all.
    var isForeign = false
    /// The acts between the first and the last of a range.
    var covered: [Key] = []
    /// Whether the text has the two parts of the number reversed.
    var isReversed = false
  }

  let known: KnownBodies
  let names: [Vocabulary.Owners]
  let context: CitationContext
  /// The body of the context and those above it, nearest first.
  let lineage: [Int]
  /// The treaty of the context.
  let treaty: Int?
  let findings: [Finding]
  let sightings: [Sighting]
  let reader: Reader
  /// Whether the text has capitals.
  private(set) lazy var hasCapitals = (0..<min(reader.count, 400)).contains {
    reader.byte($0) &- 0x41 < 26
  }
  var outcomes: [Outcome] = []
  /// The last outcome of each kind, to which later text refers back.
  var lastResolution: Int?
  var lastDecision: Int?
  var lastProvision: Int?
  var lastDocument: Int?
  /// The bodies of acts that an earlier passage names, by form and number.
  var told: [UInt64: Int] = [:]
  /// The first sighting that stands after the finding in hand.
  var nextSighting = 0
  /// Where each sighting of the scanner stands in the order of the text; empty where in that order.
  private let order: [Int]

  init(known: KnownBodies, context: CitationContext, scanner: Scanner) {
    self.known = known
    self.context = context
    names = known.vocabulary.owners
    findings = scanner.findings
    reader = scanner.reader
    lineage = known.lineage(context.body)
    treaty =
      context.treaty.map(known.place(ofTreaty:)) ?? known.treaty(of: lineage)
    (sightings, order) = Attributor.inOrder(scanner.sightings)
    outcomes.reserveCapacity(findings.count)
  }

  /// The sightings in the order of the text, and the place of each; almost always they are so already.
  private static func inOrder(_ sightings: [Sighting]) -> ([Sighting], [Int]) {
    let isSorted = sightings.indices.dropFirst().allSatisfy {
      sightings[$0 - 1].start <= sightings[$0].start
    }
    if isSorted { return (sightings, []) }
    let sorted = sightings.indices.sorted {
      (sightings[$0].start, $0) < (sightings[$1].start, $1)
    }
    var order = [Int](repeating: 0, count: sightings.count)
    for (place, index) in sorted.enumerated() { order[index] = place }
    return (sorted.map { sightings[$0] }, order)
  }

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
    switch findings[index].object {
    case .act(let form, let number): return act(index, form, number)
    case .document(let symbol):
      lastDocument = index
      var outcome = Outcome(
        kind: .document, target: .document(symbol),
        attribution: findings[index].head == nil ? .explicit : .list)
      if let first = findings[index].rangeFrom { outcome.covered = between(first, symbol) }
      return outcome
    case .provision(let parts): return provision(index, parts)
    case .session(let number, let noun): return session(index, number, noun)
    case .rule(let number): return rule(index, number)
    case .treaty: return wholeTreaty(index)
    case .back(let reference): return back(index, reference)
    }
  }

  /// The documents between the first of a range and its last.
  private func between(_ first: Int, _ last: String) -> [Key] {
    guard let dot = last.utf8.lastIndex(of: UInt8(ascii: ".")),
      let number = Int(last[last.utf8.index(after: dot)...]), first + 1 < number
    else { return [] }
    return (first + 1..<number).prefix(200).map { .document("\(last[...dot])\($0)") }
  }

  // MARK: Names

  /// The sighting that stands with a finding, or with the head of its list.
  func owner(_ index: Int) -> Sighting? {
    guard let owner = findings[index].owner ?? findings[index].head.flatMap({ findings[$0].owner })
    else { return nil }
    return sightings[order.isEmpty ? owner : order[owner]]
  }

  /// Whether a finding has its owner only by the list in which it stands.
  func isMember(_ index: Int) -> Bool {
    guard let head = findings[index].head else { return false }
    return findings[index].owner == nil || findings[index].owner == findings[head].owner
  }

  func owners(_ sighting: Sighting) -> Vocabulary.Owners? { sighting.owner.map { names[$0] } }

  /// The places of the names of the sentence before a finding, at most eight.
  func before(_ index: Int) -> Range<Int> {
    let sentence = findings[index].sentence
    var first = nextSighting
    while first > 0, nextSighting - first < 8, sightings[first - 1].sentence == sentence {
      first -= 1
    }
    return first..<nextSighting
  }

  /// The places of the names of the sentence after a finding, at most six.
  func after(_ index: Int) -> Range<Int> {
    let sentence = findings[index].sentence
    var end = nextSighting
    while end < sightings.count, end - nextSighting < 6, sightings[end].sentence == sentence {
      end += 1
    }
    return nextSighting..<end
  }

  /// The places of the names of the three sentences before, at most twelve.
  func earlier(_ index: Int) -> Range<Int> {
    let sentence = findings[index].sentence
    var end = nextSighting
    let least = max(nextSighting - 12, 0)
    while end > least, sightings[end - 1].sentence >= sentence { end -= 1 }
    var first = end
    while first > least, sightings[first - 1].sentence + 3 >= sentence { first -= 1 }
    return first..<end
  }

  // MARK: Choices

  /// What an owner must be able to have.
  enum Need {
    case act(ActForm?, SeriesNumber, ActDate?)
    /// Acts of any number, numbered in that way.
    case acts(ActNumbering)
    case body
    /// Sessions or meetings, among them one of that number.
    case gatherings(GatheringNoun, Int?)
    case treaty
    /// Nothing: the name alone is meant.
    case any
  }

  func has(_ owner: Int, _ need: Need) -> Bool {
    switch need {
    case .act(let form, let number, let date):
      owner < known.bodyCount && known.acts.fit(owner, form, number, dated: date) != nil
    case .acts(let numbering):
      owner < known.bodyCount && known.acts.adopts(owner) && known.acts.numbers(owner, numbering)
    case .body: owner < known.bodyCount
    case .gatherings(let noun, let number):
      owner < known.bodyCount && known.holds(noun, owner)
        && (number.map { known.acts.reaches(owner, session: $0) ?? true } ?? true)
    case .treaty: owner >= known.bodyCount
    case .any: true
    }
  }

  /// Which of the owners of a name is meant.
  struct Choice {
    var owner: Int?
    var attribution = Attribution.none
    var candidates: [Int] = []
  }

  /// The only one of the owners that has what is needed, else the one of the context.
  ///
  /// A name that is also the noun for all of its kind, such as "Working Group", may be any of them,
  /// unless the number of an act tells.
  func choose(_ names: Vocabulary.Owners, _ need: Need) -> Choice {
    if names.generic.isEmpty, names.owners.count == 1, has(names.owners[0], need) {
      return Choice(owner: names.owners[0], attribution: .explicit)
    }
    let owners = names.owners.filter { has($0, need) }
    if let near = nearest(owners) { return Choice(owner: near, attribution: .cue) }
    if case .act = need, owners.count == 1 { return Choice(owner: owners[0], attribution: .cue) }
    let all = owners + names.generic.filter { has($0, need) && !owners.contains($0) }
    if let near = nearest(all) { return Choice(owner: near, attribution: .cue) }
    // What a body's gatherings are called does not tell between bodies: records may not know all.
    if case .gatherings(_, let number) = need, names.owners.count + names.generic.count > 1 {
      guard let number else { return Choice(candidates: all) }
      let able = (names.owners + names.generic).filter {
        has($0, .body) && known.acts.reaches($0, session: number) != false
      }
      guard able.count == 1, all == able, known.acts.reaches(able[0], session: number) == true
      else { return Choice(candidates: all) }
    }
    if all.count == 1 { return Choice(owner: all[0], attribution: .cue) }
    return Choice(candidates: all)
  }

  /// The nearest of the context among some owners.
  private func nearest(_ owners: [Int]) -> Int? {
    if lineage.isEmpty && treaty == nil || owners.isEmpty { return nil }
    return lineage.first(where: owners.contains)
      ?? treaty.flatMap { owners.contains($0) ? $0 : nil }
  }

  func key(_ owner: Int) -> Key { known.ownerKeys[owner] }
}
