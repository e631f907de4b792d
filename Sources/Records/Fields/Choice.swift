/// A word of a fixed list, each word with a sentence that explains it.
public protocol Choice: FieldValue, RawRepresentable<String>, CaseIterable {
  /// What this word means, in one sentence.
  var sentence: String { get }
}

extension Choice {
  /// The words with their sentences.
  public static var shape: Shape {
    .choice(
      ChoiceList(options: allCases.map { .init(word: $0.rawValue, sentence: $0.sentence) }))
  }
  /// Makes it from a word of the list.
  public init?(value: Value) {
    guard case .choice(let word) = value else { return nil }
    self.init(rawValue: word)
  }
  /// It, as a word of the list.
  public var value: Value { .choice(rawValue) }
}
