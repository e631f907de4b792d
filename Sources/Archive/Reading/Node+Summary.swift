import YAML

extension Node {
  /// What stands here, in words for a diagnostic.
  var summary: String {
    switch content {
    case .scalar(let text, _): isNull ? "nothing" : "`\(text)`"
    case .sequence: "a list"
    case .mapping: "fields"
    }
  }
}
