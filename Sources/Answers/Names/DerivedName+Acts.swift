import Archive
import Records

extension DerivedName {
  static let actNames: [DerivedName] = [
    DerivedName(.act, "year", .integer, "The year of its adoption, where it is known.") {
      question in
      guard let act = question.view.archive.record(Act.self, question.key) else { return nil }
      let session = act.session.flatMap { question.view.archive.record(Session.self, $0.target) }
      return (act.adopted?.year ?? session?.days?.year).map(Value.integer)
    }
  ]
}
