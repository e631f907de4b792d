import CYAML

/// The events of one YAML text, one at a time; owns what libyaml allocates.
struct EventStream: ~Copyable {
  // On the heap, because the parser keeps pointers into itself.
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  private let current: UnsafeMutablePointer<yaml_event_t>
  private var holdsEvent = false

  /// Begins with a text that outlives the stream; `nil` where memory is short.
  init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    parser = .allocate(capacity: 1)
    current = .allocate(capacity: 1)
    guard yaml_parser_initialize(parser) != 0 else {
      parser.deallocate()
      current.deallocate()
      return nil
    }
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, bytes.baseAddress, bytes.count)
  }

  deinit {
    if holdsEvent { yaml_event_delete(current) }
    yaml_parser_delete(parser)
    parser.deallocate()
    current.deallocate()
  }

  /// The event at hand; valid until the next `advance`.
  var event: UnsafePointer<yaml_event_t> { UnsafePointer(current) }

  /// Goes to the next event; `false` where the text is not YAML, and `problem` says why.
  mutating func advance() -> Bool {
    if holdsEvent { yaml_event_delete(current) }
    holdsEvent = yaml_parser_parse(parser, current) != 0
    return holdsEvent
  }

  /// Why the last `advance` failed.
  var problem: SyntaxProblem {
    let state = parser.pointee
    return SyntaxProblem(
      message: state.problem.map { String(cString: $0) } ?? "",
      context: state.context.map { String(cString: $0) } ?? "",
      place: state.error == YAML_READER_ERROR
        ? .byte(state.problem_offset) : .character(state.problem_mark.index),
      contextIndex: state.context == nil ? nil : state.context_mark.index)
  }
}
