import Records

extension StateWord {
  /// Whether it comes about at the session of the recommendation; what it later leads to does not.
  var isOfItsSession: Bool {
    switch self {
    case .proposed, .adopted, .adoptedAdReferendum: true
    case .submitted, .takenNoteOf, .welcomed, .endorsed, .followedUp, .repeated, .superseded,
      .noFurtherStep:
      false
    }
  }
}
