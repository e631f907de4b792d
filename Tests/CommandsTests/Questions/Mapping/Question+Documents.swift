import Answers
import Records

/// Questions about places in documents, and about figures.
extension Question {
  static let pinpoints = Question(id: "S06") { asked in
    let found = asked.named("pinpoints") { $0.body = asked.body }["pinpoints"].elements.filter {
      $0["own"] == .bool(false)
    }
    var places: [JSON] = []
    for mention in found {
      let place = JSON.fields([
        "document": mention["document"], "unit": mention["pinpoint"].elements[0]["unit"],
        "place": .word(mention.place),
      ])
      if !places.contains(place) { places.append(place) }
    }
    let told = places.map { place -> JSON in
      let mentions = found.filter {
        $0["document"] == place["document"] && $0.place == place["place"].words
          && $0["pinpoint"].elements[0]["unit"] == place["unit"]
      }
      var told = place
      told["for"] = .list(mentions.map { $0["evidence"] }.paragraphs(of: asked.document))
      told["words"] = .string(
        mentions.compactMap { $0["point"]["en"].words }.joined(separator: " "))
      return told
    }
    return (.array(told), found.map { $0["evidence"] })
  } expected: { entry, _ in
    .array(
      entry["answer"].elements.map { row in
        let point = row["point"].words ?? ""
        let isSection = row["section"] != .null
        return .fields([
          "document": .string("doc/\(row["symbol"].words ?? "")"),
          "unit": .string(isSection ? "section" : "paragraph"),
          "place": isSection ? row["section"] : row["paras"],
          "for": .list(Words.paragraphs(in: point)), "words": .string(point),
        ])
      })
  }

  static let share = Question(id: "D06") { asked in
    let figures = asked.list(.statistic) {
      $0.body = asked.body
      $0.provision = asked.subject("D06")
    }
    let sessions = asked.sessions(of: asked.body)
    let told = figures.map { figure in
      let fields = figure["fields"]
      return JSON.fields([
        "value": fields["value"], "unit": fields["unit"],
        "qualifier": .fields(["words": fields["qualifier"]["en"]]),
        "session": ordinal(of: fields["session"]["target"], among: sessions),
        "asOf": fields["as-of"], "basis": .fields(["words": fields["text"]["en"]]),
        "articles": .list(
          fields["provisions"].elements.compactMap {
            articleNumber($0["provision"]["target"].words ?? "")
          }),
      ])
    }
    return (.array(told), figures)
  } expected: { entry, _ in
    let value = entry["answer"]["value"].words ?? ""
    let when = entry["answer"]["when"].words ?? ""
    let basis = entry["answer"]["basis"].words ?? ""
    let qualifier = value.firstMatch(of: /\(([a-z]+)\)/).map { String($0.1) }
    return .array([
      .fields([
        "value": .integer(Words.numbers(in: value).first.flatMap { Int($0) }),
        "unit": .word(value.contains("per cent") ? "per-cent" : nil),
        "qualifier": .fields(["words": .word(qualifier)]),
        "session": .integer(Words.ordinal(in: when)), "asOf": .word(Days.month(in: when)),
        "basis": .fields(["words": .word(basis.split(separator: " for ").first.map(String.init))]),
        "articles": .list(Words.numbers(in: basis)),
      ])
    ])
  }
}

extension [JSON] {
  fileprivate func paragraphs(of document: Key) -> [Int] {
    JSON.array(self).paragraphs(of: document.text)
  }
}
