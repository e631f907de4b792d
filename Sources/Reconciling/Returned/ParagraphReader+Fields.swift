import XML

extension ParagraphReader {
  /// Reads where a field begins, where what it prints does, and where it ends.
  mutating func readFieldMark(_ mark: XMLElement) {
    switch mark.word("fldCharType") {
    case "begin": fields.append(Field())
    case "separate":
      if !fields.isEmpty { fields[fields.count - 1].resultStart = count }
    case "end": endField()
    default: break
    }
  }

  /// A field that prints a number of our own is what the number was when it was sent: that Word counts
  /// otherwise after an insertion is no change of the text.
  mutating func endField() {
    guard let field = fields.popLast() else { return }
    let words = field.instruction.split(separator: " ")
    guard words.count > 1, let start = field.resultStart, start <= count else { return }
    let name = String(words[1])
    if words[0] == "NOTEREF" {
      cut(to: start)
    } else if words[0] == "REF", name.hasPrefix("_rp_par_"),
      let number = Int(name.dropFirst("_rp_par_".count))
    {
      cut(to: start)
      add(String(number))
    }
  }

  private mutating func cut(to count: Int) {
    passage.text = String(decoding: Array(passage.text.utf8.prefix(count)), as: UTF8.self)
    passage.insertions = passage.insertions.compactMap { insertion in
      let range = insertion.range.clamped(to: 0..<count)
      return range.isEmpty ? nil : (range, insertion.by)
    }
  }
}
