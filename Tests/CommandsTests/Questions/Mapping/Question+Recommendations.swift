import Answers
import Records

/// Questions about recommendations: where they are printed, what became of them, what they repeat.
extension Question {
  static let endorsedTexts = Question(id: "S07") {
    lives(of: $0.subject("S07"), $0)
  } expected: { entry, asked in
    let printed = entry["answer"]["recommendations"].words ?? ""
    let state = entry["answer"]["state"].words ?? ""
    let act = Words.act(in: state, asked.conference.text).map(JSON.string)
    return .fields([
      "letters": .list(letters(printed)),
      "printedIn": .list(Words.numbers(in: printed).compactMap { Int($0) }),
      "states": .list(state.split(separator: " ").prefix(1).map(String.init)),
      "by": .array(act.map { [$0] } ?? []),
      "annexedTo": .array(state.contains("annexed to it") ? act.map { [$0] } ?? [] : []),
      "isComplete": .bool(entry["answer"]["list"].words?.hasPrefix("not") != true),
    ])
  }

  static let endorsed = Question(id: "D04") {
    lives(of: $0.subject("D04"), $0)
  } expected: { entry, asked in
    let by = entry["answer"]["by"].words ?? ""
    let act = JSON.word(Words.act(in: by, asked.conference.text))
    return .fields([
      "letters": entry["answer"]["listed"], "states": .list(["endorsed"]), "by": .array([act]),
      "annexedTo": .array(by.hasSuffix("annex") ? [act] : []),
      "isComplete": entry["answer"]["complete_list"],
    ])
  }

  static let submitted = Question(id: "D05") {
    lives(of: $0.subject("D05"), $0)
  } expected: { entry, _ in
    let state = entry["answer"]["state"].words ?? ""
    return .fields([
      "letters": entry["answer"]["letters"],
      "states": .list(state.split(separator: " ").prefix(1).map(String.init)),
      "to": .list(Words.ordinal(in: state).map { [$0] } ?? []),
      "unknown": .list(state.contains("not reported endorsed") ? ["endorsed"] : []),
    ])
  }

  static let proposed = Question(id: "D10") {
    lives(of: $0.subject("D10"), $0)
  } expected: { entry, _ in
    let state = entry["answer"]["state"].words ?? ""
    let proposer = state.firstMatch(of: /by the ([A-Za-z]+)/).map { String($0.1) }
    return .fields([
      "letters": entry["answer"]["letters"],
      "states": .list(state.split(separator: " ").prefix(1).map(String.init)),
      "proposer": .fields(["words": .word(proposer)]),
      "unknown": .list(state.contains("adopted by nobody") ? ["adopted"] : []),
    ])
  }

  static let plan = Question(id: "P06") { asked in
    let calling = asked.list(.recommendation) {
      $0.body = asked.body
      $0.topic = asked.subject("P06")
    }
    let texts = calling.compactMap { $0["title"]["en"].words }
    return (.fields(["words": texts.isEmpty ? .null : .list(texts).joined]), calling)
  } expected: { entry, _ in
    let answer = entry["answer"]
    return .fields([
      "phrases": .array([answer["name"]] + answer["parts"].elements), "words": answer["aim"],
    ])
  }

  static let repeated = Question(id: "P10") { asked in
    let lives = asked.lives(of: asked.subject("P10")).filter { $0["repeats"] != .null }
    return (
      .fields([
        "letters": .list(lives.flatMap(letters)),
        "earlier": lives.map { $0["repeats"]["of"] }.once,
      ]), lives
    )
  } expected: { entry, _ in
    let earlier = entry["answer"]["earlier"]
    let isOpen = earlier.words?.hasPrefix("not cited") ?? false
    return .fields([
      "letters": entry["answer"]["letters"], "earlier": .array([isOpen ? .null : earlier]),
    ])
  }

  /// What became of the recommendations of a session.
  private static func lives(of session: Key, _ asked: Asked) -> Found {
    let lives = asked.lives(of: session)
    let last = lives.compactMap(\.["states"].elements.last)
    let hosts = asked.sessions(of: asked.conference)
    let unknown = lives.map { Set($0["unknown"].elements.compactMap { $0["of"].words }) }
    let extent = lives.first?["listed"]["extent"].words
    let printed = lives.flatMap(\.["printed"].elements)
    let answer = JSON.fields([
      "letters": .list(lives.flatMap(letters)),
      "printedIn": .list(Set(printed.flatMap(\.paragraphs)).sorted()),
      "states": last.map { $0["state"] }.once, "by": last.map { $0["by"] }.once,
      "proposer": .fields(["words": .list(last.compactMap { $0["by"].words }).joined]),
      "annexedTo": last.map { $0["annexedTo"] }.filter { $0 != .null }.once,
      "to": last.map { ordinal(of: $0["to"], among: hosts) }.filter { $0 != .null }.once,
      "isComplete": extent.map { .bool($0 == "complete") } ?? .null,
      "unknown": .list(
        (unknown.first.map { first in unknown.reduce(first) { $0.intersection($1) } } ?? [])
          .sorted()),
    ])
    return (answer, lives)
  }

  private static func letters(_ life: JSON) -> [String] {
    life["printed"].elements.compactMap { $0["letter"].words }
  }

  /// The letters of `35(a)-(d)`.
  private static func letters(_ text: String) -> [String] {
    guard let match = text.firstMatch(of: /\(([a-z])\)-\(([a-z])\)/),
      let first = match.1.unicodeScalars.first?.value,
      let last = match.2.unicodeScalars.first?.value, first <= last
    else { return [] }
    return (first...last).compactMap { Unicode.Scalar($0).map { String(Character($0)) } }
  }
}

extension Asked {
  /// The lives of the recommendations of a session.
  fileprivate func lives(of session: Key) -> [JSON] {
    list(.recommendation) { $0.session = session }
      .map { trace(Key($0["key"].words ?? ""))["life"] }
  }
}

extension [JSON] {
  /// Each value once, in the order in which they stand first.
  fileprivate var once: JSON {
    .array(reduce(into: []) { if !$0.contains($1) { $0.append($1) } })
  }
}

extension JSON {
  /// The texts of an array, one after the other.
  fileprivate var joined: JSON { .string(strings.joined(separator: " ")) }
}
