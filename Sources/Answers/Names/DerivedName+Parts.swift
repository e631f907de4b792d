import Archive
import Records

extension DerivedName {
  /// The parts of records that have addresses of their own: articles of treaties, rules of bodies.
  static let partNames: [DerivedName] = [
    .part(
      .treaty, "article", Article.self, of: "articles", number: 1,
      "The article that the address names: treaty/18/13 names article 18."),
    .part(
      .body, "rule", Rule.self, of: "rules", number: 2,
      "The rule of procedure that the address names: committee/rule/3."),
    .records(
      .topic, "narrower", Topic.self, from: ["broader"], "The subjects that belong to it.",
      order: .recorded),
  ]

  /// The element of a list field whose number the address names in that step, counted from 0.
  private static func part<G: Group>(
    _ kind: Kind, _ name: String, _ type: G.Type, of field: String, number step: Int,
    _ summary: String
  ) -> DerivedName {
    DerivedName(kind, name, G.shape, summary) { question in
      find(question, field, step).map { "\(field).\($0.position + 1)" } ?? ""
    } _: { question in
      find(question, field, step)?.value
    }
  }

  private static func find(
    _ question: Question, _ field: String, _ step: Int
  ) -> (position: Int, value: Value)? {
    let steps = question.key.text.split(separator: "/")
    guard steps.count > step, let holder = question.view.archive.holder(of: question.key),
      case .list(let elements) = holder.values[field]
    else { return nil }
    let number = Value.text(String(steps[step]))
    for (position, element) in elements.enumerated() {
      if case .group(let values) = element, values["number"] == number {
        return (position, element)
      }
    }
    return nil
  }
}
