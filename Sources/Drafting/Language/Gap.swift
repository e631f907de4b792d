import Diagnostics
import Records

/// Why an expression has no value.
enum Gap: Sendable {
  case name(String)
  case member(Drawn, String)
  case filter(String, Drawn)
  case leftOut(Key)

  /// The diagnostic for an expression that needs a value and has none.
  func diagnostic(_ place: Place, _ view: any TemplateView) -> Diagnostic {
    let headline =
      switch self {
      case .name(let name): "`\(name)` has no value here"
      case .member(let base, let name):
        "\(Gap.subject(of: base, view)) has no \(Gap.path(base, name))"
      case .filter("markdown", let value):
        "\(Gap.origin(of: value, view)) is not given in the language of the document"
      case .filter(let filter, let value):
        "`\(filter)` finds nothing in \(Gap.origin(of: value, view))"
      case .leftOut(let key): "\(key) is left out of this view"
      }
    return Diagnostic(
      code, at: place.range, headline,
      notes: ["guard it with `{% if \(place.written) %}`, and word the other case"])
  }

  private var code: DiagnosticCode {
    if case .filter("markdown", _) = self { .missingLanguage } else { .absentValue }
  }

  private static func subject(of value: Drawn, _ view: any TemplateView) -> String {
    guard let key = value.key else { return "the value" }
    return view.kind(of: key).map { "\($0.rawValue) \(key)" } ?? "\(key)"
  }

  private static func path(_ base: Drawn, _ name: String) -> String {
    if case .group = base.value, !base.path.isEmpty { return "\(base.path).\(name)" }
    return name
  }

  private static func origin(of value: Drawn, _ view: any TemplateView) -> String {
    guard let record = value.record else { return "the value" }
    return value.path.isEmpty ? "\(record)" : "\(value.path) of \(record)"
  }
}
