import Diagnostics
import Records

/// Finds the held address that one not held was probably meant to be; the first hundred times it is
/// asked, for a search goes through many addresses.
struct NearestKeys {
  private let archive: Archive
  private var searchesLeft = 100

  init(_ archive: Archive) { self.archive = archive }

  /// The nearest held address of the kinds expected, any where none is, among those that begin
  /// alike.
  mutating func key(to target: Key, _ kinds: [Kind]) -> String? {
    guard searchesLeft > 0 else { return nil }
    searchesLeft -= 1
    let archive = archive
    let first = target.text.prefix { $0 != "/" }
    let candidates = (kinds.isEmpty ? Kind.allCases : kinds).lazy
      .flatMap { archive.keys(of: $0) }.map(\.text).filter { $0.hasPrefix(first) }.prefix(1_000)
    return NearMiss.of(target.text, among: Array(candidates))
  }
}
