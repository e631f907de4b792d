import Diagnostics

/// Finds templates that include themselves, directly or by others.
struct IncludeCircles {
  private(set) var problems: [Diagnostic] = []
  private let uses: [String: [SyntaxInclusion]]
  private let sources: [String: TemplateBytes]
  private var finished: Set<String> = []

  init(_ templates: [ParsedTemplate]) {
    uses = Dictionary(
      templates.map { ($0.file.name, $0.inclusions) }, uniquingKeysWith: { first, _ in first })
    sources = Dictionary(
      templates.map { ($0.file.name, $0.source) }, uniquingKeysWith: { first, _ in first })
    for template in templates { visit(template.file.name, [template.file.name]) }
  }

  private mutating func visit(_ name: String, _ path: [String]) {
    guard !finished.contains(name), let source = sources[name] else { return }
    for use in uses[name] ?? [] {
      if let start = path.firstIndex(of: use.partial) {
        let circle = (path[start...] + [use.partial]).map { "\"\($0)\"" }
        problems.append(
          Diagnostic(
            .includeCircle, at: source.range(use.span),
            "the partial includes itself: \(circle.joined(separator: " -> "))"))
      } else {
        visit(use.partial, path + [use.partial])
      }
    }
    finished.insert(name)
  }

  static func inclusions(_ nodes: [SyntaxNode]) -> [SyntaxInclusion] {
    nodes.flatMap { node -> [SyntaxInclusion] in
      switch node {
      case .inclusion(let inclusion): [inclusion]
      case .branch(let branches): branches.flatMap { inclusions($0.body) }
      case .loop(let loop): inclusions(loop.body) + inclusions(loop.empty)
      case .binding(let binding): inclusions(binding.body) + inclusions(binding.otherwise)
      case .paragraph(let body): inclusions(body)
      case .text, .lineBreak, .output, .figure: []
      }
    }
  }
}
