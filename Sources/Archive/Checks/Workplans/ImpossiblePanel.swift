import Diagnostics
import Records

/// The panels of a workplan can be filled as it says, by the groups that it names.
enum ImpossiblePanel: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for plan in archive.all(Workplan.self) {
      guard let entry = archive[plan.key] else { continue }
      for (path, fault) in plan.panelFaults {
        log.report(Diagnostic(.impossiblePanel, at: entry.place(of: path), fault))
      }
    }
  }
}

extension Workplan {
  /// What is wrong with groups, panels and the seats of placements, each with where it stands.
  fileprivate var panelFaults: [(path: String, words: String)] {
    let offered = groups.map(\.target)
    var seen: Set<Key> = []
    let twice = offered.enumerated().filter { !seen.insert($1).inserted }.map {
      ("groups.\($0 + 1)", "`\($1)` stands twice among the groups")
    }
    return twice + discussions.flatMap { faults(of: $0, offered) }
      + placements.enumerated().flatMap { faults(of: $1, "placements.\($0 + 1)", offered) }
  }

  private func faults(
    of discussion: PlannedDiscussion, _ offered: [Key]
  ) -> [(path: String, words: String)] {
    guard let panel = discussion.panel else { return [] }
    let nominated = Set(panel.nominated.map(\.target))
    let declined = Set(panel.declined.map(\.target))
    var seen: Set<Key> = []
    let twice = (panel.nominated + panel.declined).map(\.target).first {
      !seen.insert($0).inserted && nominated.contains($0) != declined.contains($0)
    }
    let faults = [
      twice.map {
        "`\($0)` stands twice among those that have \(nominated.contains($0) ? "nominated" : "declined")"
      },
      panel.seats > 0 && offered.isEmpty
        ? "the plan names no `groups` to which the seats could be offered" : nil,
      nominated.count > panel.seats
        ? "\(nominated.count) groups have nominated for \(panel.seats) seats" : nil,
      nominated.intersection(declined).min().map { "`\($0)` has nominated and declined" },
      nominated.union(declined).subtracting(offered).min().map(stranger),
    ]
    return faults.compactMap(\.self).map { ("discussions.\(discussion.id).panel", $0) }
  }

  private func faults(
    of placement: Placement, _ path: String, _ offered: [Key]
  ) -> [(path: String, words: String)] {
    guard !placement.seats.isEmpty else { return [] }
    let panels = discussions.filter {
      placement.discussions.contains($0.id) && $0.panel != nil
    }
    let faults = [
      panels.count == 1 ? nil : "seats are those of one panel, and \(panels.count) stand here",
      placement.seats.map(\.target).first { !offered.contains($0) }.map(stranger),
    ]
    return faults.compactMap(\.self).map { ("\(path).seats", $0) }
  }

  private func stranger(_ group: Key) -> String { "`\(group)` is none of the groups of the plan" }
}
