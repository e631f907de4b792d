/// A block whose end has not been read yet.
struct OpenBlock {
  let word: String
  let span: Range<Int>
  /// Whether its tag could not be read; what stands inside is still checked.
  var isBroken = false
  var condition: SyntaxExpression?
  var loop: SyntaxLoop?
  var binding: SyntaxBinding?
  private(set) var sections: [[SyntaxNode]] = [[]]
  private var conditions: [SyntaxExpression?] = []
  private var hasLast = false

  init(_ word: String, _ span: Range<Int>) {
    self.word = word
    self.span = span
  }

  var end: String { "{% end\(word) %}" }

  mutating func append(_ node: SyntaxNode) { sections[sections.count - 1].append(node) }

  func admits(middle word: String) -> Bool {
    switch (self.word, word) {
    case ("if", "elsif"), ("if", "else"), ("with", "else"), ("for", "empty"): !hasLast
    default: false
    }
  }

  func refusal(of word: String) -> String {
    if hasLast { return "`{% \(word) %}` follows the last part of `{% \(self.word) %}`" }
    if self.word == "for", word == "else" {
      return "a loop has no `{% else %}`; the case of an empty list is `{% empty %}`"
    }
    return "`{% \(word) %}` belongs to a block that is not open here"
  }

  mutating func begin(_ word: String, _ condition: SyntaxExpression?) {
    hasLast = word != "elsif"
    sections.append([])
    conditions.append(condition)
  }

  /// The block as a part of the template; `nil` for the template itself.
  var node: SyntaxNode? {
    switch word {
    case "if":
      let all = [isBroken ? .invalid : condition] + conditions
      return .branch(zip(all, sections).map { SyntaxBranch(condition: $0, body: $1) })
    case "for":
      guard var loop else { return nil }
      if isBroken { loop.list = .invalid }
      loop.body = sections[0]
      loop.empty = sections.count > 1 ? sections[1] : []
      return .loop(loop)
    case "with":
      guard var binding else { return nil }
      if isBroken { binding.value = .invalid }
      binding.body = sections[0]
      binding.otherwise = sections.count > 1 ? sections[1] : []
      return .binding(binding)
    case "paragraph": return .paragraph(sections[0])
    default: return nil
    }
  }
}
