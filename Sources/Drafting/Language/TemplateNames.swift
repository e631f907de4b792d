import Diagnostics
package import Records

/// A name that a template may use, with its meaning.
package struct TemplateName: Sendable {
  /// The name.
  package var name: String
  /// What it stands for, in one sentence.
  package var summary: String
  /// What it holds.
  package var shape: Shape

  /// Describes a name.
  package init(_ name: String, _ shape: Shape, _ summary: String) {
    self.name = name
    self.summary = summary
    self.shape = shape
  }

  /// Describes the name of a field.
  package init(_ field: FieldDescription) { self.init(field.name, field.shape, field.summary) }
}

/// What stands under a key that a template names.
package enum KeyStanding: Sendable {
  /// A record of that kind, in view or not.
  case held(Kind)
  /// Nothing; the nearest key that is held.
  case unknown(near: String?)
}

/// The names that templates may use: what is checked before anything is rendered.
package protocol TemplateNames: Sendable {
  /// The names that a page or draft knows.
  var roots: [TemplateName] { get }
  /// The members of a value: fields first, then the names derived from them.
  func members(of shape: Shape) -> [TemplateName]
  /// What stands under a key.
  func standing(of key: Key) -> KeyStanding
  /// The figures that a template may place.
  var figures: [PaperFigure] { get }
}

extension TemplateNames {
  /// None, unless the names of something say otherwise.
  package var figures: [PaperFigure] { [] }

  /// The fields of a part or record; of records of several kinds those that all have alike.
  package func fields(of shape: Shape) -> [TemplateName] {
    switch shape {
    case .group(let group): return group.fields.map(TemplateName.init)
    case .reference(let kinds):
      guard let first = kinds.first else { return [] }
      return first.table.shape.fields.filter { field in
        kinds.dropFirst().allSatisfy { kind in
          kind.table.field(field.name).map { field.shape.isLikeField($0.shape) } ?? false
        }
      }.map(TemplateName.init)
    default: return []
    }
  }
}

extension Shape {
  fileprivate func isLikeField(_ other: Shape) -> Bool { admits(other) && other.admits(self) }
}
