import Diagnostics

/// Where the fields of a record stand, by field path.
///
/// A tree in one list: a path is put together only where a problem is to be shown, for records have
/// far more fields than problems.
public struct Places: Sendable {
  /// A place of the tree.
  struct Place: Sendable, Equatable {
    fileprivate let number: Int32

    /// The record itself.
    static let record = Place(number: -1)
    /// A place that nobody asks for.
    static let nowhere = Place(number: -2)
  }

  private struct Mark {
    let above: Place
    let name: String
    let start: SourcePosition
    let end: SourcePosition
  }

  private let file: String
  private var marks: [Mark] = []

  init(file: String) { self.file = file }

  /// Adds a field, or an element of a list, in a place.
  mutating func add(_ name: String, in place: Place, at range: SourceRange) -> Place {
    guard place != .nowhere else { return .nowhere }
    marks.append(Mark(above: place, name: name, start: range.start, end: range.end))
    return Place(number: Int32(marks.count - 1))
  }

  /// Gives back the room that was kept for further places.
  mutating func close() { marks = marks.map { $0 } }

  /// The field path of a place.
  func path(of place: Place) -> String {
    guard place.number >= 0 else { return "" }
    let mark = marks[Int(place.number)]
    return mark.above.number < 0 ? mark.name : "\(path(of: mark.above)).\(mark.name)"
  }

  /// Where a field stands, or the innermost that it is part of; `nil` where none has a place.
  subscript(path: String) -> SourceRange? {
    var found: Int?
    var above = Place.record
    var rest = Substring(path).utf8
    while !rest.isEmpty, let next = child(of: above, begins: rest) {
      found = next
      above = Place(number: Int32(next))
      rest = rest.dropFirst(marks[next].name.utf8.count + 1)
    }
    return found.map { SourceRange(file: file, start: marks[$0].start, end: marks[$0].end) }
  }

  /// The child with the longest name that a path begins with; names can hold dots of their own.
  private func child(of above: Place, begins path: Substring.UTF8View) -> Int? {
    var found: (place: Int, size: Int)?
    for place in marks.indices where marks[place].above == above {
      let name = marks[place].name.utf8
      guard name.count > found?.size ?? -1, path.starts(with: name) else { continue }
      let rest = path.dropFirst(name.count)
      if rest.isEmpty || rest.first == UInt8(ascii: ".") { found = (place, name.count) }
    }
    return found?.place
  }
}
