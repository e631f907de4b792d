/// A list of sub-paragraphs, (a), (b) and below them (i), (ii); or of points without order.
public struct List: Sendable, Hashable {
  /// The items in order.
  public var items: [ListItem]
  /// Whether the items have letters or numbers; if not, their order says nothing.
  public var isOrdered: Bool

  /// Makes a list.
  public init(_ items: [ListItem], isOrdered: Bool = true) {
    self.items = items
    self.isOrdered = isOrdered
  }
}

/// One item of a list.
public struct ListItem: Sendable, Hashable {
  /// What it is called in addresses, such as `par-12-a`.
  public var id: String
  /// The letter or number as printed, such as `(a)`.
  public var mark: String
  /// What it says, by paragraphs.
  public var paragraphs: [[Inline]]
  /// The items below it.
  public var sublist: List?
  /// What stands behind it, with what is below it.
  public var origins: [Origin]

  /// Makes an item.
  public init(
    id: String, mark: String, _ paragraphs: [[Inline]], sublist: List? = nil,
    origins: [Origin] = []
  ) {
    self.id = id
    self.mark = mark
    self.paragraphs = paragraphs
    self.sublist = sublist
    self.origins = origins
  }
}
