import Records

extension RelationKind {
  /// The kinds that a relation of this kind leaves no room for between the same two sessions.
  var excluded: [RelationKind] {
    switch self {
    case .during: [.backToBack, .daysApart, .after, .before]
    case .backToBack: [.during, .inParallel, .daysApart]
    case .inParallel: [.backToBack, .daysApart, .after, .before]
    case .jointDiscussion: []
    case .daysApart: [.during, .backToBack, .inParallel]
    case .after: [.during, .inParallel, .before]
    case .before: [.during, .inParallel, .after]
    }
  }
}
