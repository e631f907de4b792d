import Citations
import Records

/// One row of the tables in `Rows/`: a text and the citations that are to be found in it.
struct OwnRow: Sendable {
  /// Where it stands, such as `en:12`.
  let place: String
  let language: Language
  let text: String
  /// What is to be found, each as `printed = target @ pinpoint`; `?*` for candidates of any kind.
  let expected: [String]

  /// Reads the rows of a table; a line that begins with `#` and an empty one are none.
  static func rows(_ table: String, _ language: Language) -> [OwnRow] {
    table.split(separator: "\n", omittingEmptySubsequences: false).enumerated().compactMap { row in
      guard !row.element.isEmpty, !row.element.hasPrefix("#") else { return nil }
      let columns = row.element.split(separator: "\t", maxSplits: 1)
      guard let text = columns.first else { return nil }
      let expected = columns.count == 2 ? columns[1].split(separator: " ; ").map(String.init) : []
      return OwnRow(
        place: "\(language.rawValue):\(row.offset + 1)", language: language,
        text: unescaped(String(text)), expected: expected.map(unescaped))
    }
  }

  /// What is found in the text, in the form of what is expected.
  func found(by recogniser: Recogniser) -> [String] {
    recogniser.citations(in: text, context: CitationContext(language: language)).map { citation in
      guard let target = citation.target else {
        let names = citation.candidates.map(\.text).joined(separator: " ")
        return "\(citation.printed) = ?\(names)"
      }
      let place = OwnRow.words(citation.pinpoint)
      return "\(citation.printed) = \(target)\(place.isEmpty ? "" : " @ \(place)")"
    }
  }

  /// Whether just what is expected is found.
  func holds(for found: [String]) -> Bool {
    found.count == expected.count
      && zip(found, expected).allSatisfy { found, expected in
        guard expected.hasSuffix(" = ?*") else { return found == expected }
        return found.hasPrefix(String(expected.dropLast()))
      }
  }

  private static func words(_ pinpoint: Pinpoint?) -> String {
    (pinpoint?.steps ?? []).map { step in
      let places = step.places.map { $0.first == $0.last ? $0.first : "\($0.first)..\($0.last)" }
      return ([step.unit.rawValue] + places).joined(separator: " ")
    }.joined(separator: ", ")
  }

  /// A text with `\n` and `\u{200F}` as the characters that they stand for.
  private static func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      guard scalar == "\\", let next = rest.first else {
        result.unicodeScalars.append(scalar)
        continue
      }
      rest.removeFirst()
      if next == "u", let end = rest.firstIndex(of: "}"),
        let value = UInt32(String(String.UnicodeScalarView(rest[..<end].dropFirst())), radix: 16),
        let named = Unicode.Scalar(value)
      {
        result.unicodeScalars.append(named)
        rest = rest[rest.index(after: end)...]
      } else {
        result.unicodeScalars.append(next == "n" ? "\n" : next)
      }
    }
    return result
  }
}
