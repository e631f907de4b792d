import Answers
import Records

extension JSON {
  /// A shift: `discussion`, `session`, and `meeting` and `seats`, each with `from` and `to` or null.
  static func shift(_ shift: Revision.Shift) -> JSON {
    .object([
      .init("discussion", .string(shift.placement.topic)),
      .init("session", .string(shift.placement.session)),
      .init(
        "meeting",
        shift.meeting.map {
          .object([.init("from", .number($0.from + 1)), .init("to", .number($0.to + 1))])
        } ?? .null),
      .init(
        "seats",
        shift.seats.map {
          .object([.init("from", .words($0.from)), .init("to", .words($0.to))])
        } ?? .null),
    ])
  }

  /// A move: `discussion`, `from`, `to` and `because`.
  static func move(_ move: Revision.Move) -> JSON {
    .object([
      .init("discussion", .string(move.former.topic)),
      .init("from", .string(move.former.session)),
      .init("to", move.now.map { .string($0.session) } ?? .null),
      .init("because", .rules(move.reasons)),
    ])
  }
}
