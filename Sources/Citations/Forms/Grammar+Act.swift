import Records

/// The forms `resolution 7/4`, `resolutions 7/4 and 7/5`, `第 2/2 号决定`, `2200 A (XXI)`.
extension Grammar {
  func act(_ cursor: inout Cursor) -> [Mention]? { namedFirst(&cursor) ?? namedLast(&cursor) }

  /// The noun before the numbers, or no noun at all.
  private func namedFirst(_ cursor: inout Cursor) -> [Mention]? {
    var probe = cursor
    var form: ActForm?
    for noun in lexicon.acts where form == nil && probe.take(anyOf: noun.words) {
      form = noun.meaning
    }
    let numbers = items(&probe) { $0.actNumber() }
    guard !numbers.isEmpty else { return nil }
    cursor = probe
    return numbers.map { Mention(.act(form, $0.value), $0.span) }
  }

  /// The noun after the numbers, as in Chinese; without it, 号 alone says that an act is meant.
  private func namedLast(_ cursor: inout Cursor) -> [Mention]? {
    guard let mark = lexicon.numberMark, let counter = lexicon.actCounter else { return nil }
    var probe = cursor
    guard probe.take(mark) else { return nil }
    var isCounted = false
    let numbers = items(&probe) { item -> ActNumber? in
      _ = item.take(mark)
      guard let number = item.actNumber() else { return nil }
      isCounted = item.take(counter)
      return number
    }
    guard !numbers.isEmpty else { return nil }
    var form: ActForm?
    for noun in lexicon.acts where form == nil && probe.take(anyOf: noun.words) {
      form = noun.meaning
    }
    guard form != nil || isCounted else { return nil }
    cursor = probe
    return numbers.map { Mention(.act(form, $0.value), $0.span) }
  }

  /// Takes members of a list one after another; the cursor ends after the last.
  func items<Value>(
    _ cursor: inout Cursor, _ read: (inout Cursor) -> Value?
  ) -> [(value: Value, span: Range<Int>)] {
    var found: [(value: Value, span: Range<Int>)] = []
    var probe = cursor
    repeat {
      probe.skipSpace()
      let start = probe.at
      guard let value = read(&probe) else { break }
      found.append((value, start..<probe.at))
      cursor = probe
    } while probe.take(anyOf: lexicon.joins)
    return found
  }
}
