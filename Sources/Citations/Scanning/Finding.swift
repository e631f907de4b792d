import Records

/// A citation as the scanner reads it, before anything says to which body it belongs.
struct Finding {
  /// What is cited.
  enum Object {
    /// A resolution or decision; the form is missing until its noun is read.
    case act(ActForm?, SeriesNumber)
    case document(symbol: String)
    /// Article, paragraph, subparagraphs.
    case provision([String])
    case session(Int, GatheringNoun)
    case rule(String)
    /// A treaty as a whole, for a place in it that is no article: "Chapter VII of the Charter".
    case treaty
    case back(BackReference)
  }

  var object: Object
  var start: Int
  var end: Int
  /// The name that stands with the citation: an index of `Sighting`.
  var owner: Int?
  var pinpoint: Pinpoint?
  /// The first finding of the list in which this one stands.
  var head: Int?
  /// The noun says that it belongs to what is spoken of: "its resolution 7/4".
  var isPossessive = false
  /// A Chinese number, whose noun has still to come.
  var needsNoun = false
  /// Its body is that of the heading of its table.
  var isUnderHeading = false
  /// The first number of a range of acts that ends with this one.
  var rangeStart: SeriesNumber?
  /// The first number of a range of articles or documents that ends with this one.
  var rangeFrom: Int?
  /// When the text says that it was adopted.
  var date: ActDate?
  var sentence = 0
  var isAct: Bool { if case .act = object { true } else { false } }

  /// Whether it is a number whose noun never came, so that it may be anything.
  func isFormless(in findings: [Finding]) -> Bool {
    guard case .act(nil, _) = object else { return false }
    return needsNoun || owner == nil && head.flatMap { findings[$0].owner } == nil
  }
}

/// A name of a body or treaty that stands in the text.
struct Sighting {
  /// An index into the owners of the vocabulary, or `nil` for a body of another organization.
  var owner: Int?
  var start: Int
  var end: Int
  var sentence: Int
}
