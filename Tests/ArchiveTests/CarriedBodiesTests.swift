import Foundation
import Records
import Testing

@testable import Archive
@testable import Citations

/// The library carries the bodies and treaties of the records, so that it can be used without them.
@Suite struct CarriedBodiesTests {
  private static let file = URL(
    filePath: RealRecords.root + "/Sources/Citations/Embedded/CarriedTable.swift")
  private static let archive = Archive.read(RealRecords.files).archive
  private static let bodies = archive.all(Body.self).sorted { $0.key < $1.key }
  private static let treaties = archive.all(Treaty.self).sorted { $0.key < $1.key }

  @Test func `The library carries the bodies and treaties of the records`() throws {
    let written = CarriedCode.code(Self.bodies, Self.treaties)
    let carried = try String(contentsOf: Self.file, encoding: .utf8)
    if written != carried, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try written.write(to: Self.file, atomically: true, encoding: .utf8)
    }
    let isCurrent = written == carried
    #expect(isCurrent, "run the tests with RECORD_SNAPSHOTS=1 to carry the bodies as they are")
  }

  @Test func `What is carried has every value of the records that citations need`() {
    let standard = KnownBodies.standard
    #expect(standard.bodies.map(\.id) == Self.bodies.map(\.id))
    #expect(standard.treaties.map(\.id) == Self.treaties.map(\.id))
    for (carried, recorded) in zip(standard.bodies, Self.bodies) {
      let differing = Self.fields.filter { $0.value(carried) != $0.value(recorded) }.map(\.name)
      #expect(differing.isEmpty, "\(recorded.id)")
    }
    for (carried, recorded) in zip(standard.treaties, Self.treaties) {
      let names = [carried, recorded].map { treaty in
        [treaty.name, treaty.shortName, treaty.possessive, treaty.shortPossessive]
          + treaty.aliases
      }
      #expect(names[0] == names[1], "\(recorded.id)")
    }
  }

  @Test func `No series of symbols has two bodies, and sessions stand in the order of time`() {
    let series = Self.bodies.flatMap(\.series)
    #expect(series.count == Set(series).count)
    for body in Self.bodies {
      for acts in body.acts {
        #expect(acts.lowest ?? 1 <= acts.highest ?? .max, "\(body.id)")
        let isInOrder = zip(acts.sessions, acts.sessions.dropFirst()).allSatisfy {
          $0.number < $1.number && $0.year <= $1.year
        }
        #expect(isInOrder, "\(body.id)")
      }
    }
  }

  /// What citations use of a body, each as a text that tells its values apart.
  private static let fields: [(name: String, value: @Sendable (Body) -> String)] = [
    ("type", { $0.type?.rawValue ?? "" }),
    ("parent", { $0.parent?.target.text ?? "" }),
    ("treaty", { $0.treaty?.target.text ?? "" }),
    ("name", { text($0.name) }),
    ("short-name", { text($0.shortName) }),
    ("possessive", { text($0.possessive) }),
    ("short-possessive", { text($0.shortPossessive) }),
    ("aliases", { $0.aliases.map(text).joined(separator: "\n") }),
    ("series", { $0.series.joined(separator: "\n") }),
    ("rules", { $0.rules.map(\.number).joined(separator: "\n") }),
    ("acts", { "\($0.acts)" }),
    ("gatherings", { "\($0.gatherings)" }),
  ]

  private static func text(_ text: LocalizedText?) -> String {
    guard let text else { return "none" }
    return text.languages.map { "\($0): \(text[$0] ?? "")" }.joined(separator: "\t")
  }
}
