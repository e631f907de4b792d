/// The footnotes whose marks were written, and the numbers that Word gives them.
struct NoteOrder {
  /// The numbers of the footnotes, in the order of their first marks.
  private(set) var marked: [Int] = []
  private var counted = 0
  private var typed: Set<Int> = []

  /// Whether a mark of the footnote was written.
  func contains(_ number: Int) -> Bool { ids[number] != nil }

  /// Whether its number is typed, because Word's counting would come to another.
  func isTyped(_ number: Int) -> Bool { typed.contains(number) }

  /// By which number the file knows a footnote; the note behind the asterisk is the first.
  private(set) var ids: [Int: Int] = [:]
  /// The number by which the file knows the note behind the asterisk.
  static let asterisk = 1

  /// Notes the first mark of a footnote.
  mutating func add(_ number: Int) {
    marked.append(number)
    ids[number] = marked.count + NoteOrder.asterisk
    if number == counted + 1 { counted = number } else { typed.insert(number) }
  }
}
