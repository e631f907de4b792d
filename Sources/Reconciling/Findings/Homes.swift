/// For each passage that came back, which of the draft it is, and after which it stands.
struct Homes {
  /// The passage of the draft; `nil` for one that is new.
  let own: [Int?]
  /// The passage of the draft that last came before.
  let before: [Int?]

  /// Takes the passages of the draft by their places among those that came back.
  init(_ own: [Int?]) {
    self.own = own
    var last: Int?
    before = own.map { home in
      defer { last = home ?? last }
      return last
    }
  }
}
