import Archive
import Records

extension DerivedName {
  static let bodyNames: [DerivedName] = [
    .records(
      .body, "sessions", Session.self, from: ["body"], "Its sessions that were held, in order.",
      where: { ($0.status ?? .held) == .held }),
    .records(
      .body, "coming-sessions", Session.self, from: ["body"],
      "Its sessions that are convened or planned, in order.",
      where: { [.scheduled, .planned].contains($0.status ?? .held) }),
    .records(
      .body, "adopted", Act.self, from: ["body"],
      "The acts that it adopted, in the order of their numbers."),
    .records(
      .body, "mandates", Act.self, from: ["effects.*.on.*"],
      "The acts with an effect on it, in the order of their numbers."),
    .records(
      .body, "methods", Method.self, from: ["body"], "Its methods of work.", order: .recorded),
    .records(
      .body, "events", Event.self, from: ["body"], "The workshops and other events held for it.",
      order: .recorded),
    .records(
      .body, "subsidiaries", Body.self, from: ["parent"], "The bodies that report to it."),
  ]
}
