import Answers
import Pictures
import Records

/// The words of figures in one language: what they are called, what their marks and columns mean.
///
/// A reviewed correction is a change of one row. What is counted is told as a word and a number, so that
/// no language has to decline a noun.
struct FigureWording: Sendable {
  /// What figures are called.
  struct Titles: Sendable {
    let chronology, provisions, topics, lineage, states, lives, bodies: String
  }

  /// What a text alternative says of the picture, before a number or a name.
  struct Facts: Sendable {
    let bodies, sessions, events, relations, provisions, topics, acts, recommendations: String
    let changes, ended, first, last, leftOut: String
  }

  /// What stands above the columns of tables.
  struct Columns: Sendable {
    let body, parent, act, adopted, effect, text, standing, changedBy: String
    let recommendation, recommendations, state, count, by, when, sources: String
  }

  /// The punctuation between words.
  struct Marks: Sendable {
    let colon, comma, separator, stop, opening, closing: String
  }

  /// What stands on the edges and in the boxes of graphs.
  struct Steps: Sendable {
    let updatedBy, supersededBy, ended, part, notKnown: String
    /// Before a day, where only that is known.
    let noLaterThan: String
  }

  let titles: Titles
  let facts: Facts
  let columns: Columns
  let marks: Marks
  let steps: Steps
  let chronology: Chronology.Words
  let provisions: ConsiderationMatrix.Words
  let topics: ConsiderationMatrix.Words
  /// What is recorded of a subject and is no consideration.
  let apart: [ConsiderationCell.State: String]
  let relations: [RelationKind: String]
  let events: [EventType: String]
  let effects: [EffectClass: String]
  let standings: [EffectTerm.State: String]
  let states: [StateWord: String]

  /// The words in a language.
  static func of(_ language: Language) -> FigureWording {
    switch language {
    case .en: english
    case .zh: chinese
    case .ar: arabic
    case .fr: french
    case .ru: russian
    case .es: spanish
    }
  }
}
