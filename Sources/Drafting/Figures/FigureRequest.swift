import Answers
import Markdown
import Records

/// A figure as a template asks for it: its name and the records that it is about.
///
/// Between the rendering and the tree it is an address: `matrix?subject=topic/fish,body=rivers`.
struct FigureRequest: Sendable, Hashable {
  /// The name of the figure.
  let name: String
  /// The records by the names of the arguments, in the order in which they were given.
  let arguments: [Argument]

  /// A record under the name of an argument.
  struct Argument: Sendable, Hashable {
    let name: String
    let key: Key
  }

  /// Asks for a figure.
  init(_ name: String, _ arguments: [Argument]) {
    self.name = name
    self.arguments = arguments
  }

  /// The request that a Markdown text carries.
  init(_ figure: MarkdownFigure) {
    self.init(figure.name, figure.arguments.map { Argument(name: $0.name, key: Key($0.target)) })
  }

  /// The request as an address.
  var address: String {
    let pairs = arguments.map { "\($0.name)=\(CitationLinks.address($0.key))" }
    return name + (pairs.isEmpty ? "" : "?" + pairs.joined(separator: ","))
  }

  /// The figure from what is in view; `nil` where there is none, or nothing to show.
  func figure(_ view: RecordView) -> (any IndexFigure)? {
    let given = Dictionary(arguments.map { ($0.name, $0.key) }) { first, _ in first }
    return PaperFigure.all.first { $0.name == name }?.make(given, view)
  }
}
