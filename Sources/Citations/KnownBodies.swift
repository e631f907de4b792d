public import Records

/// The bodies and treaties that citations are attributed to, with what is needed to find them.
///
/// Made once from the records and passed to every recogniser and printer. References inside the
/// given records are followed by their targets only, so they must have been read already.
public struct KnownBodies: Sendable {
  /// The bodies, in order of their keys.
  public var bodies: [Body] { tables.bodies }
  /// The treaties, in order of their keys.
  public var treaties: [Treaty] { tables.treaties }
  var vocabulary: Vocabulary { tables.vocabulary }
  var acts: ActTable { tables.acts }
  /// The keys of the bodies, in order, then those of the treaties: by their places here the
  /// attributor tells them.
  var ownerKeys: [Key] { tables.ownerKeys }
  /// How many of the owners are bodies.
  var bodyCount: Int { tables.bodies.count }
  private let tables: Tables

  /// What is known, shared by all that read it.
  private final class Tables: Sendable {
    let bodies: [Body]
    let treaties: [Treaty]
    let vocabulary: Vocabulary
    let acts: ActTable
    let ownerKeys: [Key]
    let gatherings: [Set<GatheringNoun>]
    let bodyPositions: [Key: Int]
    let treatyPositions: [Key: Int]
    let series: [String: Key]
    let lineages: [[Int]]

    init(_ bodies: [Body], _ treaties: [Treaty]) {
      self.bodies = bodies
      self.treaties = treaties
      bodyPositions = KnownBodies.positions(bodies.map(\.key))
      lineages = KnownBodies.lineages(bodies, bodyPositions)
      treatyPositions = KnownBodies.positions(treaties.map(\.key))
      series = Dictionary(
        bodies.flatMap { body in body.series.map { ($0, body.key) } },
        uniquingKeysWith: { first, _ in first })
      acts = ActTable(bodies)
      ownerKeys = bodies.map(\.key) + treaties.map(\.key)
      gatherings = bodies.map(\.gatheringNouns)
      vocabulary = Vocabulary(bodies: bodies, treaties: treaties)
    }
  }

  /// Makes the lookups of these bodies and treaties; of two with one key the first counts.
  public init(bodies: [Body], treaties: [Treaty]) {
    tables = Tables(bodies.sorted { $0.key < $1.key }, treaties.sorted { $0.key < $1.key })
  }

  /// The body of a key such as `untoc-wg3`, or `nil` where it is not known.
  public func body(_ key: Key) -> Body? { tables.bodyPositions[key].map { bodies[$0] } }

  /// Whether a body has the key.
  public func knows(body key: Key) -> Bool { tables.bodyPositions[key] != nil }

  /// Whether a treaty has the key.
  public func knows(treaty key: Key) -> Bool { tables.treatyPositions[key] != nil }

  /// The place of a body among the bodies.
  func place(ofBody key: Key) -> Int? { tables.bodyPositions[key] }

  /// The place of a treaty among the owners.
  func place(ofTreaty key: Key) -> Int? { tables.treatyPositions[key].map { bodyCount + $0 } }

  /// Whether the body at a place meets in what is called so, in any language and at any time.
  func holds(_ noun: GatheringNoun, _ place: Int) -> Bool {
    tables.gatherings[place].contains(noun)
  }

  /// The treaty of a key such as `untoc`, or `nil` where it is not known.
  public func treaty(_ key: Key) -> Treaty? { tables.treatyPositions[key].map { treaties[$0] } }

  /// The bodies and treaties with that name, short name or alias in any language, in order.
  ///
  /// Case does not count, nor a leading "the"; an id such as `untoc-wg3` is a name too.
  public func named(_ name: String) -> [Key] {
    var name = name
    return name.withUTF8 { bytes in
      let reader = Reader(bytes)
      var start = reader.skipSpace(0)
      if let word = vocabulary.link(.determiner, reader, start) { start = reader.skipSpace(word) }
      guard let found = vocabulary.name(reader, start),
        reader.skipSpace(found.end) == reader.count
      else { return [] }
      return vocabulary.owners[found.owner].owners.map { ownerKeys[$0] }
    }
  }

  /// The body whose series of symbols a document symbol belongs to, by the longest series.
  public func body(ofSymbol symbol: String) -> Key? {
    var parts = symbol.utf8.split(separator: UInt8(ascii: "/")).prefix(8).map { String($0) ?? "" }
    while !parts.isEmpty {
      if let key = tables.series[parts.joined(separator: "/")] { return key }
      parts.removeLast()
    }
    return nil
  }

  /// The places of a body and of those above it, nearest first.
  func lineage(_ key: Key?) -> [Int] {
    key.flatMap { tables.bodyPositions[$0] }.map { tables.lineages[$0] } ?? []
  }

  /// The place among the owners of the treaty of the nearest of the bodies that has one.
  func treaty(of lineage: [Int]) -> Int? {
    lineage.lazy.compactMap { bodies[$0].treaty?.target }.first.flatMap(place(ofTreaty:))
  }

  /// The bodies above each, itself first; a circle of parents ends where it closes.
  private static func lineages(_ bodies: [Body], _ positions: [Key: Int]) -> [[Int]] {
    let parents = bodies.map { $0.parent.flatMap { positions[$0.target] } }
    return bodies.indices.map { body in
      var lineage = [body]
      while let above = parents[lineage[lineage.count - 1]], !lineage.contains(above) {
        lineage.append(above)
      }
      return lineage
    }
  }

  private static func positions(_ keys: [Key]) -> [Key: Int] {
    Dictionary(keys.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
