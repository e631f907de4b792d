import Records

extension Periodicity {
  /// The periodicity as JSON: `cycle`, `sessions`, `intervals`, `gaps` and `coming`.
  var json: JSON {
    let held = sessions.map { session in
      JSON.object([
        .init("session", .string(session.key.text)),
        .init("year", session.year.map(JSON.number) ?? .null),
        .init("status", .string(session.status.rawValue)),
        .init("evidence", session.told.json),
      ])
    }
    return .object([
      .init("cycle", JSON(cycle)), .init("sessions", .array(held)),
      .init("intervals", .array(intervals.map(\.json))),
      .init("gaps", JSON(gaps)), .init("coming", JSON(coming)),
    ])
  }

  /// The intervals as a table.
  var table: AnswerTable {
    var table = AnswerTable(
      "Interval of its sessions", columns: ["Interval", "Years", "Sessions", "Changed by"],
      rows: intervals.map(\.row))
    if let cycle { table.notes.append("laid down: \(cycle.inEnglish)") }
    if intervals.isEmpty { table.notes.append("no interval can be told from what is recorded") }
    if !gaps.isEmpty {
      table.notes.append(
        "how long after these the next was held is not known: "
          + gaps.map(\.text).joined(separator: ", "))
    }
    if !coming.isEmpty {
      table.notes.append("convened or planned: \(coming.map(\.text).joined(separator: ", "))")
    }
    return table
  }
}

extension Periodicity.Interval {
  var json: JSON {
    .object([
      .init("years", .number(years)), .init("from", .number(from)), .init("to", .number(to)),
      .init("sessions", JSON(sessions)), .init("begins", .string(begins.text)),
      .init("begun", .number(begun)), .init("changedBy", .array(changes.map(\.json))),
    ])
  }

  fileprivate var row: [String] {
    let words =
      switch years {
      case 0: "within one year"
      case 1: "every year"
      default: "every \(years) years"
      }
    let changes = changes.map { change in
      "\(change.act) (\(change.via)"
        + (change.effects.contains(where: \.obliges) ? ")" : "; obliges nobody)")
    }
    return [
      words, "\(from)-\(to)", sessions.map(\.text).joined(separator: ", "),
      changes.joined(separator: ", "),
    ]
  }
}
