/// What a word can say that no edit of wording may change.
enum WeightyWord: String, Sendable {
  /// That something is not so.
  case negation
  /// That something is so in part or under a condition.
  case restriction
  /// A number in letters.
  case number
  /// How many, or which of several.
  case quantity
  /// Who spoke, by class.
  case speaker
  /// How binding or how sure something is.
  case modal
  /// Nothing of this kind: a word or phrase that begins like one that does.
  case none

  /// What a change of it is, in words.
  var sentence: String? {
    switch self {
    case .negation: "says whether something is so or not"
    case .restriction: "says whether something is so in full"
    case .quantity: "says how many"
    case .speaker: "says who spoke"
    case .modal: "says how binding or sure it is"
    case .number, .none: nil
    }
  }
}
