/// What libyaml objects to, and how we say it to someone who does not know YAML's grammar.
struct SyntaxProblem {
  /// A place as libyaml gives it.
  enum Place {
    case byte(Int)
    case character(Int)
  }

  /// libyaml's own words.
  let message: String
  /// What libyaml was reading.
  let context: String
  /// Where the problem stands.
  let place: Place
  /// Where the construction began that it stands in.
  let contextIndex: Int?

  /// Whether the text is about a tag, which is refused whether it is well formed or not.
  var concernsTag: Bool {
    context.hasSuffix("a tag") || message == "found undefined tag handle"
  }

  /// The problem in words of the person who writes records.
  var headline: String {
    if context == "while scanning an anchor" { return "a value that begins with `&` needs quotes" }
    if context == "while scanning an alias" { return "a value that begins with `*` needs quotes" }
    return Self.headlines.first { message.hasPrefix($0.message) }?.headline
      ?? (message.isEmpty ? "not YAML" : message)
  }

  /// What to do about it.
  var note: String? {
    Self.headlines.first { message.hasPrefix($0.message) }?.note
  }

  private static let quote = "put the value between quotation marks if this belongs to it"

  private static let headlines: [(message: String, headline: String, note: String?)] = [
    ("mapping values are not allowed", "a colon that begins a value cannot stand here", quote),
    ("could not find expected ':'", "a name without its colon", "write `name: value`"),
    (
      "did not find expected key", "neither a further field nor the end of this value",
      "fields of one record begin in the same column; text after a closing quotation mark is lost"
    ),
    ("did not find expected '-'", "not an item of the list", "its items begin in the same column"),
    ("did not find expected ',' or ']'", "a list in brackets is not closed", "end it with `]`"),
    ("did not find expected ',' or '}'", "fields in braces are not closed", "end them with `}`"),
    (
      "found character that cannot start any token", "a value cannot begin with this character",
      "put the value between quotation marks; indent with spaces, not with tabs"
    ),
    ("found unexpected end of stream", "a quotation mark is not closed", nil),
    ("found unexpected document indicator", "a quotation mark is not closed", nil),
    ("found unknown escape character", "unknown escape after `\\`", "write `\\\\` for a backslash"),
    ("block sequence entries are not allowed", "an item of a list cannot begin here", quote),
    ("mapping keys are not allowed", "a name cannot stand here", quote),
    ("control characters are not allowed", "a control character has no place in text", nil),
    ("did not find expected <document start>", "text after the end of the fields", nil),
    ("did not find expected node content", "a value is missing here", quote),
    ("found a tab character", "a tab where spaces indent", "indent with spaces"),
  ]
}
