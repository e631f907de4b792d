/// A figure: a picture where one can be drawn, its text alternative, and the table behind it.
public struct Figure: Sendable, Hashable {
  /// Why a figure has no picture.
  public enum Absence: String, Sendable, Hashable, CaseIterable {
    /// There is nothing to draw.
    case nothing
    /// There is more than can be read in a picture.
    case tooLarge
    /// Nothing laid the graph out.
    case noLayout
  }

  /// The rows that the picture shows, as plain text.
  public struct Table: Sendable, Hashable {
    /// The cells of the header row.
    public let header: [String]
    /// The other rows, each with as many cells as the header.
    public let rows: [[String]]
  }

  /// What a figure is called, what it tells, and where it begins to be read.
  package struct Head: Sendable, Hashable {
    let title: String
    let description: String
    let isRightToLeft: Bool

    /// Makes the head of a figure.
    ///
    /// - Parameters:
    ///   - title: what the figure is called.
    ///   - description: the text alternative, for a reader who does not see the picture.
    ///   - isRightToLeft: whether its language is written from right to left.
    package init(title: String, description: String, isRightToLeft: Bool = false) {
      self.title = title
      self.description = description
      self.isRightToLeft = isRightToLeft
    }
  }

  /// More marks, cells or bars than these are not drawn.
  static let mostElements = 2_000
  /// A picture that would be higher than four pages is not drawn.
  static let mostHeight = 4_000

  /// What the figure is called.
  public let title: String
  /// What the picture tells, for a reader who does not see it.
  public let description: String
  /// The table behind the picture; it holds everything, also what the picture cuts short.
  public let table: Table
  /// Why there is no picture; `nil` where there is one.
  public let absence: Absence?
  private let drawing: Drawing?

  init(_ head: Head, _ table: Table, absence: Absence) {
    (title, description) = (head.title, head.description)
    (self.table, self.absence, drawing) = (table, absence, nil)
  }

  init(_ head: Head, _ table: Table, _ drawing: Drawing) {
    (title, description, self.table) = (head.title, head.description, table)
    let isDrawn = drawing.height <= Figure.mostHeight
    absence = isDrawn ? nil : .tooLarge
    self.drawing = isDrawn ? (head.isRightToLeft ? drawing.mirrored() : drawing) : nil
  }

  /// The picture as an SVG element; `nil` where there is none.
  ///
  /// - Parameter id: begins every address inside the picture, and is no other figure's on the page;
  ///   of it only ASCII letters, digits, `-`, `.` and `_` count, from the
  ///   first letter on.
  /// - Returns: the element.
  public func svg(id: String) -> String? {
    guard drawing != nil else { return nil }
    var markup = Markup()
    write(into: &markup, id: id)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  /// Appends the picture as an SVG element, or nothing where there is none.
  package func write(into markup: inout Markup, id: String) {
    guard let drawing else { return }
    var writer = SVGWriter(id: id)
    writer.write(drawing, title: title, description: description)
    markup.append(writer.out)
  }
}
