/// A place in a source file: line and column as an editor shows them, and the byte offset.
///
/// Kept in 32 bits each, because every value of every record has two; a file is far smaller.
public struct SourcePosition: Sendable, Hashable, Comparable {
  private var storedLine: UInt32
  private var storedColumn: UInt32
  private var storedOffset: UInt32

  /// The line, counted from 1.
  public var line: Int {
    get { Int(storedLine) }
    set { storedLine = UInt32(clamping: newValue) }
  }
  /// The column, counted from 1 in Unicode scalars.
  public var column: Int {
    get { Int(storedColumn) }
    set { storedColumn = UInt32(clamping: newValue) }
  }
  /// The offset in UTF-8 bytes from the start of the file.
  public var offset: Int {
    get { Int(storedOffset) }
    set { storedOffset = UInt32(clamping: newValue) }
  }

  /// Makes a position from its line and column, counted from 1, and its byte offset.
  public init(line: Int, column: Int, offset: Int = 0) {
    storedLine = UInt32(clamping: line)
    storedColumn = UInt32(clamping: column)
    storedOffset = UInt32(clamping: offset)
  }

  /// The first position of a file.
  public static let start = SourcePosition(line: 1, column: 1, offset: 0)

  /// Orders positions of one file as a reader meets them.
  public static func < (a: SourcePosition, b: SourcePosition) -> Bool {
    (a.line, a.column) < (b.line, b.column)
  }
}

/// A stretch of one source file, its end excluded.
public struct SourceRange: Sendable, Hashable {
  /// The file, as a path relative to the workspace.
  public var file: String
  /// The first position of the stretch.
  public var start: SourcePosition
  /// The position after the stretch.
  public var end: SourcePosition

  /// Makes the stretch of a file between two positions.
  public init(file: String, start: SourcePosition = .start, end: SourcePosition? = nil) {
    self.file = file
    self.start = start
    self.end = end ?? start
  }
}
