import Archive
import Records

/// The acts that make up the mandate of a body, and those that concern its subjects and give it no task.
struct Mandates {
  /// The acts with an effect on the body, and those that update or replace one of these, in order.
  let acts: [LineageAct]
  /// The acts that are related to it otherwise, in order.
  let related: [LineageAct]

  init(_ body: Body, in view: RecordView) {
    let grounds = MandateGrounds(body, in: view)
    acts = grounds.mandates(in: view).compactMap { act in
      LineageAct(act.key, grounds.grounds(of: act, in: view) ?? [], on: body.key, in: view)
    }
    var found: [Key: Set<LineageAct.Ground>] = [:]
    var records: [Act] = []
    for act in view.all(Act.self) where !grounds.isMandate(act.key) {
      guard let own = grounds.grounds(of: act, in: view) else { continue }
      found[act.key] = own
      records.append(act)
    }
    related = ActOrder.sorted(records, in: view).compactMap {
      LineageAct($0.key, found[$0.key] ?? [], on: body.key, in: view)
    }
  }
}
