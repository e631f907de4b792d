internal import GRDB

/// Gives SQLite the words of a text, so that it finds what `SearchWords` finds and marks it in its place.
final class WordTokenizer: FTS5CustomTokenizer {
  static let name = "rapporteur"
  private let words = SearchWords()

  init(db: Database, arguments: [String]) {}

  func tokenize(
    context: UnsafeMutableRawPointer?, tokenization: FTS5Tokenization,
    pText: UnsafePointer<CChar>?, nText: CInt, tokenCallback: FTS5TokenCallback
  ) -> CInt {
    guard let pText, nText > 0 else { return 0 }
    let side = tokenization.contains(.query) ? SearchWords.Side.question : .searched
    do {
      try pText.withMemoryRebound(to: UInt8.self, capacity: Int(nText)) { start in
        let text = UnsafeBufferPointer(start: start, count: Int(nText))
        try words.each(in: text, side) { form, place, isBeside in
          let code = form.withMemoryRebound(to: CChar.self) { form in
            tokenCallback(
              context, isBeside ? 1 : 0, form.baseAddress, CInt(form.count),
              CInt(place.lowerBound), CInt(place.upperBound))
          }
          guard code == 0 else { throw Stopped(code: code) }
        }
      }
      return 0
    } catch let stopped as Stopped {
      return stopped.code
    } catch {
      return 1
    }
  }

  /// SQLite wants no more words.
  private struct Stopped: Error {
    let code: CInt
  }
}
