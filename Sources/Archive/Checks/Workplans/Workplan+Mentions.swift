import Records

/// A name that stands somewhere in a workplan.
struct PlanMention<Name: Sendable>: Sendable {
  /// Where, as a field path.
  let path: String
  let name: Name

  /// The names of a list at a path.
  static func all(_ names: [Name], at path: String) -> [PlanMention] {
    names.enumerated().map { PlanMention(path: "\(path).\($0 + 1)", name: $1) }
  }
}

extension Workplan {
  /// The discussions that rules, mandates, placements and other discussions name by id.
  var mentionedDiscussions: [PlanMention<String>] {
    var found: [PlanMention<String>] = []
    for discussion in discussions {
      found += PlanMention.all(discussion.after, at: "discussions.\(discussion.id).after")
    }
    for mandate in mandates {
      found += PlanMention.all(mandate.discussions, at: "mandates.\(mandate.id).discussions")
    }
    for rule in rules {
      found += PlanMention.all(rule.discussions, at: "rules.\(rule.id).discussions")
    }
    for (number, placement) in placements.enumerated() {
      found += PlanMention.all(
        placement.discussions, at: "placements.\(number + 1).discussions")
    }
    return found
  }

  /// The sessions at which something is due, or not, placed or shared.
  var mentionedSessions: [PlanMention<Reference>] {
    var found: [PlanMention<Reference>] = []
    for discussion in discussions {
      let path = "discussions.\(discussion.id)"
      let before = [discussion.notBefore].compactMap(\.self)
      let after = [discussion.notAfter].compactMap(\.self)
      found += before.map { PlanMention(path: "\(path).not-before", name: $0) }
      found += after.map { PlanMention(path: "\(path).not-after", name: $0) }
    }
    for matter in standing {
      found += PlanMention.all(matter.sessions, at: "standing.\(matter.id).sessions")
    }
    for mandate in mandates {
      found += [mandate.due].compactMap(\.self).map {
        PlanMention(path: "mandates.\(mandate.id).due", name: $0)
      }
    }
    for (number, capacity) in drafting.enumerated() {
      found += PlanMention.all(capacity.sessions, at: "drafting.\(number + 1).sessions")
    }
    for rule in rules {
      found += PlanMention.all(rule.sessions, at: "rules.\(rule.id).sessions")
    }
    return found
  }

  /// The sessions at which something is placed; they may have been held since.
  var placedSessions: [PlanMention<Reference>] {
    placements.enumerated().map {
      PlanMention(path: "placements.\($0 + 1).session", name: $1.session)
    }
  }
}
