import Archive
import Records

extension DerivedName {
  /// The parts of records that have addresses of their own: articles of treaties, rules of bodies.
  static let partNames: [DerivedName] = [
    DerivedName(
      .treaty, "article", Article.shape, "The article that the address names: untoc/18/13 names 18."
    ) { question in
      part(question, 1).flatMap { number in
        question.view.archive.holder(of: question.key).flatMap { $0.record as? Treaty }?
          .articles.first { $0.number == number }?.value
      }
    },
    DerivedName(
      .body, "rule", Rule.shape, "The rule of procedure that the address names: untoc-cop/rule/3."
    ) { question in
      part(question, 2).flatMap { number in
        question.view.archive.holder(of: question.key).flatMap { $0.record as? Body }?
          .rules.first { $0.number == number }?.value
      }
    },
    .records(
      .topic, "narrower", Topic.self, from: ["broader"], "The subjects that belong to it.",
      order: .recorded),
  ]

  private static func part(_ question: Question, _ position: Int) -> String? {
    let parts = question.key.text.split(separator: "/")
    return parts.count > position ? String(parts[position]) : nil
  }
}
