import Archive
import Records

/// Sessions in order of time; an undated one stands where its number places it.
struct SessionOrder {
  private var starts: [Key: Int] = [:]

  init(_ sessions: [Session]) {
    for body in Dictionary(grouping: sessions, by: \.body.target).values {
      var latest = Int.min
      let numbered = body.filter { $0.ordinal != nil }
      for session in numbered.sorted(by: { ($0.ordinal ?? 0) < ($1.ordinal ?? 0) }) {
        latest = max(latest, session.days?.earliest.number ?? latest)
        starts[session.key] = latest
      }
      for session in body where session.ordinal == nil {
        starts[session.key] = session.days?.earliest.number ?? .max
      }
    }
  }

  /// Whether a session stands before another.
  func precedes(_ a: Session, _ b: Session) -> Bool {
    let (left, right) = (starts[a.key] ?? .max, starts[b.key] ?? .max)
    if left != right { return left < right }
    if let m = a.ordinal, let n = b.ordinal, m != n, a.body.target == b.body.target { return m < n }
    return a.key < b.key
  }
}
