/// A link from a page to another of the same set.
public struct PageLink: Sendable, Hashable {
  /// The name of the other page without an ending, such as `acts-2.en`.
  public var page: String
  /// What the link is called.
  public var label: String

  /// Makes a link to a page.
  public init(_ page: String, label: String) {
    self.page = page
    self.label = label
  }
}
