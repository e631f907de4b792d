import CYAML
import Diagnostics

/// Builds the nodes of one document from its events.
struct NodeBuilder: ~Copyable {
  /// Ends the reading; why is among the diagnostics.
  struct Stop: Error {}

  var events: EventStream
  var cursor: PositionCursor
  let file: String
  private(set) var diagnostics: [Diagnostic] = []
  private var count = 0
  // The elements and pairs of what is being read, so that every list is made once, in its size.
  var openItems: [Node] = []
  var openPairs: [Node.Pair] = []

  init(events: consuming EventStream, cursor: PositionCursor, file: String) {
    self.events = events
    self.cursor = cursor
    self.file = file
  }

  /// The value of the document, `nil` where the reading ended early.
  mutating func build() -> Node? {
    do throws(Stop) {
      _ = try next()
      guard try next() == YAML_DOCUMENT_START_EVENT else { return null() }
      let directives = events.event.pointee.data.document_start.tag_directives
      if directives.start != directives.end {
        report(.tagRefused, at: eventRange(), "tag directive", [])
      }
      _ = try next()
      let node = try node(depth: 1)
      _ = try next()
      if try next() == YAML_DOCUMENT_START_EVENT {
        report(.malformedYAML, at: eventRange(), "a second document begins here", [])
        return nil
      }
      return node
    } catch {
      return nil
    }
  }

  mutating func report(
    _ code: DiagnosticCode, at range: SourceRange, _ headline: String, _ notes: [String]
  ) {
    diagnostics.append(Diagnostic(code, at: range, headline, notes: notes))
  }

  /// Goes to the next event and says what it is.
  mutating func next() throws(Stop) -> yaml_event_type_t {
    guard events.advance() else {
      report(events.problem)
      throw Stop()
    }
    return events.event.pointee.type
  }

  /// The value that the event at hand begins; on return the event at hand ends it.
  mutating func node(depth: Int) throws(Stop) -> Node {
    let range = eventRange()
    try admit(range, depth: depth)
    switch events.event.pointee.type {
    case YAML_SCALAR_EVENT: return scalar(range)
    case YAML_SEQUENCE_START_EVENT: return try sequence(range, depth: depth)
    case YAML_MAPPING_START_EVENT: return try mapping(range, depth: depth)
    default:
      report(.aliasRefused, at: range, "an alias", ["write out what is meant"])
      return Node(range: range, content: .scalar(text: "", isPlain: true))
    }
  }

  /// Where the event at hand stands.
  mutating func eventRange() -> SourceRange {
    let start = cursor.position(at: events.event.pointee.start_mark.index)
    let end = cursor.position(at: events.event.pointee.end_mark.index)
    return SourceRange(file: file, start: start, end: end)
  }

  private mutating func admit(_ range: SourceRange, depth: Int) throws(Stop) {
    count += 1
    if depth > YAMLReader.maximumDepth {
      report(.tooDeep, at: range, "values nested over \(YAMLReader.maximumDepth) deep", [])
      throw Stop()
    }
    if count > YAMLReader.maximumCount {
      report(.frontMatterTooLarge, at: range, "more than \(YAMLReader.maximumCount) values", [])
      throw Stop()
    }
  }

  private func null() -> Node {
    var cursor = cursor
    let range = SourceRange(file: file, start: cursor.position(at: 0))
    return Node(range: range, content: .scalar(text: "", isPlain: true))
  }

  private mutating func report(_ problem: SyntaxProblem) {
    let start =
      switch problem.place {
      case .byte(let offset): cursor.position(atByte: offset)
      case .character(let index): cursor.position(at: index)
      }
    let end = SourcePosition(line: start.line, column: start.column + 1, offset: start.offset + 1)
    var notes = problem.note.map { [$0] } ?? []
    if let index = problem.contextIndex {
      let begin = cursor.position(at: index)
      if begin.line != start.line { notes.append("what it stands in begins on line \(begin.line)") }
    }
    report(
      problem.concernsTag ? .tagRefused : .malformedYAML,
      at: SourceRange(file: file, start: start, end: end), problem.headline, notes)
  }
}
