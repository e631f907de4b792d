public import Records

extension Archive {
  /// The record that holds what an address names: the record itself, or the treaty of an article,
  /// or the body of a rule; `nil` where nothing that is held has the address.
  public func holder(of key: Key) -> Entry? {
    if let entry = self[key] { return entry }
    let parts = key.text.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).map { Substring($0) }
    guard parts.count >= 2, let first = self[Key(String(parts[0]))] else { return nil }
    switch first.record {
    case let treaty as Treaty:
      return treaty.articles.contains { $0.number == parts[1] } ? first : nil
    case let body as Body where parts[1] == "rule" && parts.count == 3:
      return body.rules.contains { $0.number == parts[2] } ? first : nil
    default: return nil
    }
  }

  /// The kind of record that holds what an address names; `nil` where it is not held.
  public func kind(at key: Key) -> Kind? { holder(of: key)?.kind }
}
