import Diagnostics

/// A template that has been read, and can be compiled into any number of sets.
package struct ParsedTemplate: Sendable {
  /// The template as it stands in its file.
  let file: TemplateFile
  let source: TemplateBytes
  let syntax: SyntaxTemplate
  /// The partials that it includes itself.
  let inclusions: [SyntaxInclusion]
  /// What is wrong with it, whatever it is compiled with.
  let problems: [Diagnostic]

  /// Reads a template.
  package init(_ file: TemplateFile) {
    self.file = file
    source = TemplateBytes(file)
    let parser = TemplateParser(source, isPartial: file.role == .partial)
    syntax = parser.template
    inclusions = IncludeCircles.inclusions(syntax.nodes)
    problems = parser.problems
  }

  /// A partial without the line breaks around it, so that it can stand within a line.
  static func bare(_ nodes: [SyntaxNode]) -> [SyntaxNode] {
    var nodes = nodes[...]
    while case .lineBreak? = nodes.first { nodes.removeFirst() }
    while case .lineBreak? = nodes.last { nodes.removeLast() }
    return Array(nodes)
  }
}
