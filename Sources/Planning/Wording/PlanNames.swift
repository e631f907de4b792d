package import Answers
import Archive
import Citations
package import Records

/// What the discussions, standing matters, sessions and bodies of a workplan are called in a language.
package struct PlanNames: Sendable {
  /// The language.
  package let language: Language
  private var titles: [String: String] = [:]
  private var years: [String: Int] = [:]
  private var bodies: [String: String] = [:]

  /// Whether the language is Chinese; in every other what is said is said in English.
  package var isChinese: Bool { language == .zh }

  /// What a seat is called that is offered to nobody.
  package var emptySeat: String { isChinese ? "空缺" : "empty" }

  /// Reads the names of a workplan.
  package init(_ plan: Workplan, in view: RecordView, _ language: Language) {
    self.language = language
    for matter in plan.standing {
      titles[matter.id] = matter.title.text(for: language)?.text ?? matter.id
    }
    for discussion in plan.discussions {
      titles[discussion.id] = PlanNames.title(of: discussion, in: view, language)
    }
    for session in plan.sessions { years[session.session.target.text] = session.year }
    for body in view.all(Body.self) {
      bodies[body.key.text] = body.name.text(for: language)?.text ?? body.key.text
    }
  }

  /// What a discussion or standing matter is called; its id where it has no name.
  package func title(_ id: String) -> String { titles[id] ?? id }

  /// A session by its key, with the year: `untoc-wg3/17 (2028)`.
  package func session(_ key: String) -> String {
    guard let year = years[key] else { return key }
    return language == .zh ? "\(key)（\(year)年）" : "\(key) (\(year))"
  }

  /// A body by its name.
  package func body(_ key: String) -> String { bodies[key] ?? key }

  private static func title(
    of discussion: PlannedDiscussion, in view: RecordView, _ language: Language
  ) -> String {
    if let title = discussion.title?.text(for: language) { return title.text }
    if let topic = discussion.topics.first, let record = view[topic.target]?.record as? Topic {
      return record.name.text(for: language)?.text ?? discussion.id
    }
    let printer = CitationPrinter(known: view.archive.known, language: language)
    return printer.list(discussion.provisions)?.text ?? discussion.id
  }
}
