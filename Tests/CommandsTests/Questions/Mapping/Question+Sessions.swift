import Answers
import Records

/// Questions about the sessions of a body: when and where they were, and how they stood to others.
extension Question {
  static let pastSessions = Question(id: "S01") { asked in
    let held = asked.sessions(of: asked.body).filter(isHeld)
    let hosts = asked.sessions(of: asked.conference)
    let rows = held.map { session in
      let during = session["fields"]["relations"].elements.first { relation in
        relation["kind"].words == "during"
          && hosts.contains { $0["key"] == relation["session"]["target"] }
      }
      return JSON.fields([
        "session": session["fields"]["ordinal"], "year": Days.year(session),
        "dates": Days.each(session["fields"]["days"].words),
        "place": session["fields"]["place"]["en"],
        "cop": ordinal(of: during?["session"]["target"] ?? .null, among: hosts),
      ])
    }
    return (.array(rows), held)
  } expected: { entry, _ in
    .array(
      entry["answer"].elements.map { row in
        var row = row
        row["dates"] = Days.each(listed: row["dates"])
        return row
      })
  }

  static let datedMethods = Question(id: "S09") { asked in
    let methods = asked.list(.method) { $0.body = asked.body }
    let sessions = asked.sessions(of: asked.body)
    let told = methods.map { method in
      let since = method["fields"]["since"]["target"]
      let session = sessions.first { $0["key"] == since }
      return JSON.fields([
        "words": .string(
          [method["fields"]["type"], method["fields"]["actor"]["en"], method["title"]["en"]]
            .compactMap(\.words).joined(separator: " ")),
        "isDated": .bool(since != .null), "since": session.map(Days.year) ?? .null,
        "session": session?["fields"]["ordinal"] ?? .null,
      ])
    }
    return (.fields(["inAnyOrder": .array(told.sorted { precedes($0, $1, "words") })]), methods)
  } expected: { entry, _ in
    let told = entry["answer"].members.flatMap { member -> [JSON] in
      let names = member.value == .null ? member.name.split(separator: ", ") : [member.name[...]]
      return names.map {
        .fields([
          "words": .string(String($0)), "isDated": .bool(member.value != .null),
          "since": member.value["since"], "session": member.value["session"],
        ])
      }
    }
    return .fields(["inAnyOrder": .array(told)])
  }

  static let backToBack = Question(id: "D08") { asked in
    let relations = asked.trace(asked.subject("D08"))["relations"]
    let others = relations["others"].elements.filter {
      Key($0["session"]["key"].words ?? "").text.hasPrefix(asked.subject("D08", 1).text + "/")
    }
    guard let other = others.first, others.count == 1 else { return (.null, []) }
    let answer =
      other["kinds"].strings.contains("back-to-back")
      ? "yes" : other["excluded"].strings.contains("back-to-back") ? "no" : "unknown"
    return (
      .fields([
        "answer": .string(answer), "own": side(relations["session"]),
        "other": side(other["session"]),
      ]), [relations["session"], other]
    )
  } expected: { entry, _ in
    let sides = entry["answer"].members.dropFirst().map { $0.value.words ?? "" }
    guard sides.count == 2 else { return .null }
    return .fields([
      "answer": entry["answer"]["answer"], "own": side(sides[0]), "other": side(sides[1]),
    ])
  }

  static let interval = Question(id: "P07") { asked in
    let periodicity = asked.trace(asked.body)["lineage"]["periodicity"]
    let intervals = periodicity["intervals"].elements
    let changed = intervals.flatMap { interval in
      interval["changedBy"].elements.map { change in
        JSON.fields([
          "by": change["act"], "obliges": change["obliges"], "begun": interval["begun"],
        ])
      }
    }
    let acts = asked.trace(asked.body)["lineage"]["acts"].elements.filter { act in
      changed.contains { $0["by"] == act["key"] }
    }
    let sessions = periodicity["sessions"].elements.filter { $0["status"].words == "held" }
    return (
      .fields([
        "intervals": .array(
          intervals.map { .fields(["from": $0["from"], "to": $0["to"], "years": $0["years"]]) }),
        "changed": .array(changed),
      ]), acts + sessions
    )
  } expected: { entry, asked in
    let intervals = entry["answer"].members.compactMap { member -> JSON? in
      let years = Words.numbers(in: member.name).compactMap { Int($0) }
      guard let from = years.first else { return nil }
      let every = JSON.integer(Words.interval(member.value.words ?? ""))
      return years.count == 2
        ? .fields(["from": .number(from), "to": .number(years[1]), "years": every])
        : .fields(["from": .number(from), "years": every])
    }
    let act = Words.act(in: entry["answer"]["by"].words ?? "", asked.conference.text)
    return .fields([
      "intervals": .array(intervals),
      "changed": .array([
        .fields(["by": .word(act), "begun": entry["answer"]["first_off_year"]])
      ]),
    ])
  }

  /// Whether a session of a list was held: that is not said, or said.
  private static func isHeld(_ session: JSON) -> Bool {
    ["held", nil].contains(session["fields"]["status"].words)
  }

  /// The number of a session in its series.
  static func ordinal(of key: JSON, among sessions: [JSON]) -> JSON {
    sessions.first { $0["key"] == key }?["fields"]["ordinal"] ?? .null
  }

  private static func side(_ session: JSON) -> JSON {
    .fields([
      "place": .fields(["words": session["place"]["en"]]),
      "dates": Days.each(session["days"].words),
    ])
  }

  private static func side(_ text: String) -> JSON {
    .fields([
      "place": .fields(["words": .word(text.split(separator: ",").first.map(String.init))]),
      "dates": Days.each(in: text),
    ])
  }
}
