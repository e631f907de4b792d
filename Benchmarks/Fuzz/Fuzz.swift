import Citations
import Glibc
import Mutations
import Records

/// Reads mutated texts until a time is over or something is wrong with what is found.
enum Fuzz {
  /// - Parameters:
  ///   - duration: how many seconds it goes on.
  ///   - first: the seed of the first text; each further one has the next.
  /// - Throws: `BenchmarkFailure` with the seed and text that show a fault.
  static func run(seconds duration: Int, from first: UInt64) throws {
    let recogniser = Recogniser(known: .standard)
    let bodies = recogniser.known.bodies.map(\.key)
    let clock = ContinuousClock()
    let end = clock.now + .seconds(duration)
    var seed = first
    var found = 0
    print("fuzzing from seed \(first) for \(duration) s")
    while clock.now < end {
      // The last line that stands there after a crash says where to begin again.
      print("seed \(seed), \(found) citations")
      fflush(nil)
      for _ in 0..<20_000 {
        let made = MutatedText(seed: seed)
        let body = bodies.isEmpty || seed % 3 > 0 ? nil : bodies[Int(seed % UInt64(bodies.count))]
        let citations = recogniser.citations(
          in: made.text, language: made.tellsLanguage ? made.language : nil,
          context: CitationContext(body: body, language: made.language))
        if let fault = Soundness.fault(of: citations, in: made.text) {
          throw BenchmarkFailure("seed \(seed): \(fault) in \(made.text.debugDescription)")
        }
        found += citations.count
        seed += 1
      }
    }
    print("\(seed - first) texts, \(found) citations, nothing wrong")
  }
}
