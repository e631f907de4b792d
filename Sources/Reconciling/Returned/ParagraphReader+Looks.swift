import XML

extension ParagraphReader {
  /// How the letters of a run look that are not meant to be there; `nil` where they are.
  func look(of run: XMLElement) -> ReturnedPassage.Look? {
    let properties = run.child("rPr")
    return ReturnedPassage.Look.allCases.first { look in
      properties?.child(look.rawValue).map {
        !["0", "false", "off"].contains($0.word("val") ?? "1")
      } ?? false
    }
  }

  /// Adds a stretch that looks so, to the one before where it goes on.
  mutating func add(_ look: ReturnedPassage.Look, _ range: Range<Int>) {
    if let last = passage.looks.last, last.look == look, last.range.upperBound == range.lowerBound {
      passage.looks[passage.looks.count - 1].range = last.range.lowerBound..<range.upperBound
    } else {
      passage.looks.append((range, look))
    }
  }
}
