import CYAML
import Diagnostics

extension NodeBuilder {
  /// The text of the scalar at hand.
  mutating func scalar(_ range: SourceRange) -> Node {
    let scalar = events.event.pointee.data.scalar
    refuse(anchor: scalar.anchor, tag: scalar.tag, at: range)
    let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
    let isPlain = scalar.style == YAML_PLAIN_SCALAR_STYLE
    if scalar.style == YAML_DOUBLE_QUOTED_SCALAR_STYLE, ScalarText.hasControlCharacter(bytes) {
      let note = "no format that a record is turned into can hold it"
      report(.malformedYAML, at: range, "a control character in a text", [note])
    }
    let text = isPlain && ScalarText.isNull(bytes) ? "" : String(decoding: bytes, as: UTF8.self)
    return Node(range: range, content: .scalar(text: text, isPlain: isPlain))
  }

  /// The list that begins at hand.
  mutating func sequence(_ range: SourceRange, depth: Int) throws(Stop) -> Node {
    let start = events.event.pointee.data.sequence_start
    refuse(anchor: start.anchor, tag: start.tag, at: range)
    let first = openItems.count
    while try next() != YAML_SEQUENCE_END_EVENT { openItems.append(try node(depth: depth + 1)) }
    let items = Array(openItems[first...])
    openItems.removeSubrange(first...)
    let isFlow = start.style == YAML_FLOW_SEQUENCE_STYLE
    let whole = closed(range, isFlow: isFlow, last: items.last?.range.end)
    return Node(range: whole, content: .sequence(items))
  }

  /// The named values that begin at hand.
  mutating func mapping(_ range: SourceRange, depth: Int) throws(Stop) -> Node {
    let start = events.event.pointee.data.mapping_start
    refuse(anchor: start.anchor, tag: start.tag, at: range)
    let first = openPairs.count
    var names = NameTable()
    var end = range.end
    while try next() != YAML_MAPPING_END_EVENT {
      let problems = diagnostics.count
      let isAlias = events.event.pointee.type == YAML_ALIAS_EVENT
      let key = try node(depth: depth + 1)
      _ = try next()
      let value = try node(depth: depth + 1)
      end = max(key.range.end, value.range.end)
      guard let name = name(key), !isAlias else {
        if diagnostics.count == problems || !isAlias { refuseName(key) }
        continue
      }
      if let other = names.number(of: name, among: openPairs, from: first) {
        let note = "it stands first on line \(openPairs[other].keyRange.start.line)"
        report(.duplicateKey, at: key.range, "name '\(name)' given twice", [note])
      } else {
        openPairs.append(Node.Pair(key: name, keyRange: key.range, value: value))
      }
    }
    let pairs = Array(openPairs[first...])
    openPairs.removeSubrange(first...)
    let isFlow = start.style == YAML_FLOW_MAPPING_STYLE
    return Node(range: closed(range, isFlow: isFlow, last: end), content: .mapping(pairs))
  }

  private func name(_ key: Node) -> String? {
    guard case .scalar(let text, _) = key.content, !text.isEmpty else { return nil }
    return text
  }

  private mutating func refuseName(_ key: Node) {
    let headline = key.text == nil ? "a name must be a word" : "a name is missing"
    report(.keyNotScalar, at: key.range, headline, [])
  }

  /// The whole range of a list or mapping: to its bracket, or else to the end of its last value.
  private mutating func closed(
    _ range: SourceRange, isFlow: Bool, last: SourcePosition?
  ) -> SourceRange {
    let end = isFlow ? eventRange().end : last ?? range.end
    return SourceRange(file: file, start: range.start, end: end)
  }

  private mutating func refuse(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?,
    at range: SourceRange
  ) {
    if anchor != nil {
      report(.aliasRefused, at: range, "an anchor", ["write the value out wherever it is meant"])
    }
    if tag != nil { report(.tagRefused, at: range, "a tag", ["its field says what a value is"]) }
  }
}
