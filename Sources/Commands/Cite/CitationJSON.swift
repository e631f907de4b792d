internal import Citations
internal import Records

/// Citations as JSON, straight into bytes: this is what programs read by the megabyte.
struct CitationJSON: Sendable {
  let reader: TextCiter
  private(set) var bytes: [UInt8] = []

  init(reader: TextCiter) { self.reader = reader }

  /// Adds the object of a text as a line.
  mutating func line(_ citations: [Citation], file: String?, line: Int?) {
    object(citations, file: file, line: line)
    raw("\n")
  }

  /// Adds the object of a text as an element of an array, the comma before it.
  mutating func element(_ citations: [Citation], file: String?, line: Int?) {
    raw(",\n")
    object(citations, file: file, line: line)
  }

  private mutating func object(_ citations: [Citation], file: String?, line: Int?) {
    raw("{")
    if let file {
      raw("\"file\": ")
      string(file)
      raw(", ")
    }
    if let line {
      raw("\"line\": ")
      number(line)
      raw(", ")
    }
    raw("\"citations\": ")
    list(citations) { $0.write($1) }
    raw("}")
  }

  private mutating func write(_ citation: Citation) {
    raw("{\"start\": ")
    number(citation.utf8.lowerBound)
    raw(", \"end\": ")
    number(citation.utf8.upperBound)
    raw(", \"utf16\": [")
    number(citation.utf16.lowerBound)
    raw(", ")
    number(citation.utf16.upperBound)
    raw("], \"printed\": ")
    string(citation.printed)
    raw(", \"kind\": ")
    string(citation.kind.rawValue)
    raw(", \"target\": ")
    if let target = citation.target { string(reader.name(of: target)) } else { raw("null") }
    raw(", \"pinpoint\": ")
    if let pinpoint = citation.pinpoint { write(pinpoint) } else { raw("null") }
    raw(", \"attribution\": ")
    string(citation.attribution.rawValue)
    raw(", \"candidates\": ")
    list(citation.candidates) { $0.string($0.reader.name(of: $1)) }
    if !citation.covered.isEmpty {
      raw(", \"covered\": ")
      list(citation.covered) { $0.string($0.reader.name(of: $1)) }
    }
    if citation.isReversed { raw(", \"reversed\": true") }
    raw("}")
  }

  private mutating func write(_ pinpoint: Pinpoint) {
    list(pinpoint.steps) { json, step in
      json.raw("{\"unit\": ")
      json.string(step.unit.rawValue)
      json.raw(", \"places\": ")
      json.list(step.places) { json, place in
        json.raw("{\"first\": ")
        json.string(place.first)
        json.raw(", \"last\": ")
        json.string(place.last)
        json.raw("}")
      }
      json.raw("}")
    }
  }

  private mutating func list<T>(_ elements: [T], _ write: (inout CitationJSON, T) -> Void) {
    raw("[")
    for (position, element) in elements.enumerated() {
      if position > 0 { raw(", ") }
      write(&self, element)
    }
    raw("]")
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func number(_ number: Int) {
    if number >= 10 { self.number(number / 10) }
    bytes.append(UInt8(48 + number % 10))
  }

  private mutating func string(_ text: String) {
    raw("\"")
    JSONBytes.append(text, to: &bytes)
    raw("\"")
  }
}
