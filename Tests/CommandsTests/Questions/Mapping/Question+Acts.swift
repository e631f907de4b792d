import Answers
import Records

/// Questions about acts: what they do to a body, whose they are, and how their form is printed.
extension Question {
  static let mandates = Question(id: "S02") { asked in
    let lineage = asked.trace(asked.body)["lineage"]
    let mandates = lineage["acts"].elements
    let acts = (mandates + lineage["related"].elements).filter {
      $0["body"].words == asked.conference.text
    }.sorted { number($0).lexicographicallyPrecedes(number($1)) }
    let told = acts.map { act in
      let effects = act["effects"].elements
      let provisions = effects.flatMap(\.["provisions"].elements).compactMap { $0["target"].words }
      return JSON.fields([
        "act": act["key"], "isMandate": .bool(mandates.contains(act)),
        "words": .string(
          effects.flatMap { [$0["class"], $0["text"]["en"], $0["after"]["en"]] }
            .compactMap(\.words).joined(separator: " ")),
        "articlesNamed": .list(provisions.compactMap(articleNumber)),
        "paragraphs": .list(act.paragraphs(of: asked.document.text)),
      ])
    }
    return (.array(told), acts)
  } expected: { entry, asked in
    .array(
      entry["answer"].members.map { member in
        let clauses = (member.value.words ?? "").split(separator: ";").map(String.init)
        let isMandate = !clauses.contains { $0.contains("no task") }
        let naming = clauses.filter { $0.contains(/\barts? [0-9]/) }
        var told = JSON.fields([
          "act": .word(Words.act(in: member.name, asked.conference.text)),
          "isMandate": .bool(isMandate),
          "articlesNamed": .list(
            naming.flatMap { Words.numbers(in: String($0.prefix { $0 != "(" })) }),
          "paragraphs": .list(Words.paragraphs(in: member.value.words ?? "")),
        ])
        let does = isMandate ? clauses : []
        if !does.isEmpty { told["words"] = .string(does.joined(separator: " ")) }
        return told
      })
  }

  static let parents = Question(id: "S03") { asked in
    let cited = asked.list(.act).filter {
      $0["fields"]["number"].words == asked.subject("S03").text
    }
    let printed = asked.named("disagreements")["disagreements"].elements
    let places = cited.flatMap { act in
      ["", "form"].flatMap { act["sources"][$0].elements }.flatMap { source in
        source["cite"].paragraphs.map { paragraph in
          JSON.fields([
            "paragraph": .number(paragraph), "act": act["key"],
            "as": source["printed"] == .null
              ? act["fields"]["form"] : form(printed: printed, of: act["key"], in: paragraph),
          ])
        }
      }
    }
    return (.array(Set(places).sorted { precedes($0, $1, "paragraph") }), cited)
  } expected: { entry, asked in
    .array(
      entry["answer"].members.map { member in
        let text = member.value.words ?? ""
        let act = Words.act(in: text, asked.conference.text)
        let printed = text.firstMatch(of: /printed as ([a-z]+)/).map { String($0.1) }
        return .fields([
          "paragraph": .integer(Words.numbers(in: member.name).first.flatMap { Int($0) }),
          "act": .word(act),
          "as": .word(printed ?? act?.split(separator: "/").dropFirst().first.map(String.init)),
        ])
      })
  }

  static let forms = Question(id: "S04") { asked in
    let differing = asked.named("disagreements") { $0.body = asked.conference }["disagreements"]
      .elements.filter { $0["field"].words == "form" }
    let told = differing.map { printed in
      let act = (printed["record"].words ?? "").split(separator: "/").map(String.init)
      let agreeing = JSON.list(printed["agreeing"].elements.flatMap(\.paragraphs))
      let misprint = JSON.list(printed.paragraphs)
      let isDecision = printed["value"].words == "decision"
      return JSON.fields([
        "number": .string(act.suffix(2).joined(separator: "/")),
        "decision_in": isDecision ? agreeing : misprint,
        "resolution_in": isDecision ? misprint : agreeing,
        "cited": .word(form(printed["cites"])),
      ])
    }
    return (.array(told), differing)
  } expected: { entry, _ in
    entry["answer"]
  }

  /// The form in which an act is printed in a paragraph, by what the printed words cite.
  private static func form(printed: [JSON], of act: JSON, in paragraph: Int) -> JSON {
    let misprint = printed.first {
      $0["record"] == act && $0["field"].words == "form" && $0.paragraphs.contains(paragraph)
    }
    return .word(form(misprint?["cites"] ?? .null))
  }

  /// The form of an act in its key: `rivers/resolution/1/2`.
  private static func form(_ act: JSON) -> String? {
    act.words?.split(separator: "/").dropFirst().first.map(String.init)
  }

  private static func number(_ act: JSON) -> [Int] {
    Words.numbers(in: act["number"].words ?? "").compactMap { Int($0) }
  }

  /// The number of the article in the key of a provision: `untoc/18/13`.
  static func articleNumber(_ provision: String) -> String? {
    provision.split(separator: "/").dropFirst().first.map(String.init)
  }

  static func precedes(_ a: JSON, _ b: JSON, _ name: String) -> Bool {
    (a[name].integer ?? 0, a[name].words ?? "") < (b[name].integer ?? 0, b[name].words ?? "")
  }
}
