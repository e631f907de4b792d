/// What a reader asks of a written document.
public struct WriterOptions: Sendable, Hashable {
  /// Whether each paragraph shows the sources behind it.
  public var showSources: Bool

  /// Makes options; sources are not shown unless asked for.
  public init(showSources: Bool = false) { self.showSources = showSources }
}
