public import Records

/// On which page of a set each record has its entry, so that a citation can lead there.
public struct RecordHomes: Sendable, Hashable {
  /// The page of each record, by its name without an ending, such as `acts.en`.
  public var pages: [Key: String]
  /// The name of the page that is written.
  public var page: String

  /// Makes the homes of a set of pages, as seen from one of them.
  public init(pages: [Key: String], page: String) {
    self.pages = pages
    self.page = page
  }

  /// The record with an entry that a key names or is part of: of `committee/5/item/2`, where only the
  /// session has one, `committee/5`.
  public func holder(of key: Key) -> Key? {
    if pages[key] != nil { return key }
    guard key.symbol == nil else { return nil }
    var parts = key.text.split(separator: "/")
    while parts.count > 1 {
      parts.removeLast()
      let above = Key(parts.joined(separator: "/"))
      if pages[above] != nil { return above }
    }
    return nil
  }

  /// What the entry of a record is called in addresses.
  public static func anchor(_ key: Key) -> String { "ref-" + Anchor.escaped(key.text) }

  /// The address of the entry of a key from this page, in pages with that ending.
  public func address(of key: Key, ending: String) -> String? {
    let (holder, home): (Key, String)
    if let own = pages[key] {
      (holder, home) = (key, own)
    } else if let above = self.holder(of: key), let its = pages[above] {
      (holder, home) = (above, its)
    } else {
      return nil
    }
    return (home == page ? "" : "\(home).\(ending)") + "#\(RecordHomes.anchor(holder))"
  }
}
