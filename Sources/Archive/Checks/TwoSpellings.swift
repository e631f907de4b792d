import Citations
import Diagnostics
import Records

/// The texts of a record write a number or symbol in one way.
enum TwoSpellings: Check {
  private struct Place: Hashable {
    let record: Key
    let language: Language
    let target: Key
    /// A symbol and a number in words are two forms, and no two spellings of one.
    let isSymbol: Bool
  }

  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    var first: [Place: String] = [:]
    var reported: Set<Place> = []
    for mention in archive.mentions.all {
      guard let target = mention.citation.target, let number = number(mention.citation) else {
        continue
      }
      let place = Place(
        record: mention.from, language: mention.language, target: target,
        isSymbol: number.contains { $0 == "/" } && number.first?.isLetter == true)
      let other = first[place] ?? number
      first[place] = other
      guard other != number, reported.insert(place).inserted else { continue }
      log.report(
        Diagnostic(
          .twoSpellings, at: mention.place,
          "`\(number)` is written `\(other)` before", notes: ["both are \(target)"],
          suggestion: other))
    }
  }

  /// The number of an act or the symbol of a document as printed, line breaks and no-break spaces
  /// being spaces; `nil` where a pinpoint stands beside it.
  ///
  /// The noun before it may vary: a text says "the Committee's resolution 7/4", then "resolution 7/4".
  private static func number(_ citation: Citation) -> String? {
    guard citation.pinpoint == nil, citation.attribution != .backReference else { return nil }
    let words = citation.printed.split(whereSeparator: \.isWhitespace).map(String.init)
    switch citation.kind {
    case .document: return words.joined(separator: " ")
    case .act:
      guard let first = words.firstIndex(where: { $0.contains(where: \.isNumber) }) else {
        return nil
      }
      let rest = words[(first + 1)...].prefix { word in
        word.first == "(" || word.allSatisfy { $0.isASCII && $0.isUppercase || $0 == ")" }
      }
      return ([words[first]] + rest).joined(separator: " ")
    default: return nil
    }
  }
}
