import Records

/// A document about plans for a workplan.
package enum PlanPage: String, Sendable, CaseIterable {
  /// Three plans that are proposed.
  case plans
  /// Changed plans for what was placed.
  case revisions

  /// The address of the document about a workplan.
  func key(of workplan: Key) -> Key {
    self == .plans ? workplan : workplan.appending(rawValue)
  }

  /// The masthead of either.
  static let masthead = "masthead"
  /// The names of all templates.
  static var templates: [String] { allCases.map(\.rawValue) + [masthead] }
}
