import Answers
import Records

/// Questions about what the sessions of a body considered.
extension Question {
  /// Which sessions considered an article, by citing it.
  static func article(_ id: String) -> Question {
    Question(id: id) { asked in
      let cited = asked.trace(asked.subject(id))["consideration"]["sessions"].elements.filter {
        $0["body"].words == asked.body.text && $0["basis"].words == "cited"
      }
      let told = cited.flatMap(\.["considerations"].elements).filter {
        $0["basis"].words == "cited"
      }
      return (.array(cited.map { $0["ordinal"] }), told)
    } expected: { entry, _ in
      entry["answer"]
    }
  }

  static let articleMatrix = Question(id: "P01") { asked in
    let matrix = asked.matrix(by: .provision, on: [.cited])
    let rows = matrix["rows"].elements.map { row in
      JSON.fields([
        "article": .word(articleNumber(row["key"].words ?? "")),
        "sessions": .array(
          row["considered"].elements.map { ordinal($0, in: matrix["sessions"].elements) }),
      ])
    }
    return (.array(rows), cells(matrix["rows"].elements))
  } expected: { entry, _ in
    .array(
      entry["configured"].elements.map { article in
        .fields([
          "article": article, "sessions": .array(entry["answer"][article.words ?? ""].elements),
        ])
      })
  }

  static let uncited = Question(id: "P03") { asked in
    let gaps = asked.gaps(on: [.cited])["gaps"].elements.filter { $0["kind"].words == "treaty" }
    let never = gaps.filter { $0["state"].words == "never" && $0["citations"].elements.isEmpty }
    return (.list(never.compactMap { articleNumber($0["key"].words ?? "") }), never)
  } expected: { entry, _ in
    entry["answer"]["not_cited"]
  }

  static let recurring = Question(id: "P04") { asked in
    let matrix = asked.matrix(by: .topic)
    let rows = matrix["rows"].elements.filter { $0["direct"].elements.count >= 3 }
    let told = rows.map { row in
      let direct = row["direct"].elements
      let cells = row["cells"].elements.filter { direct.contains($0["session"]) }
      return JSON.fields([
        "topic": .word(
          row["key"].words?.split(separator: "/").last.map { String($0.replacing("-", with: " ")) }),
        "sessions": .array(
          cells.map { cell in
            .fields([
              "session": ordinal(cell["session"], in: matrix["sessions"].elements),
              "paragraphs": .list(
                cell["considerations"].paragraphs(of: asked.document.text)),
            ])
          }),
      ])
    }
    return (.array(told.sorted { precedes($0, $1, "topic") }), cells(rows))
  } expected: { entry, asked in
    let topics = entry["answer"].members.map { topic in
      JSON.fields([
        "topic": .string(topic.name),
        "sessions": .array(
          topic.value.members.map { session in
            let named = session.value.elements.isEmpty ? [session.value] : session.value.elements
            let besides = asked.besides["P04, \(topic.name), \(session.name)"] ?? []
            return .fields([
              "session": .integer(Int(session.name)),
              "paragraphs": .list(
                named.compactMap(\.integer).filter { !besides.contains($0) }),
            ])
          }),
      ])
    }
    return .array(topics.sorted { precedes($0, $1, "topic") })
  }

  private static func cells(_ rows: [JSON]) -> [JSON] {
    rows.flatMap(\.["cells"].elements).map { $0["considerations"] }
  }

  private static func ordinal(_ key: JSON, in columns: [JSON]) -> JSON {
    columns.first { $0["session"] == key }?["ordinal"] ?? .null
  }
}
