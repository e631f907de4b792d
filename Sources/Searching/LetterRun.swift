/// Letters and figures of one script that follow each other; of Chinese characters the last two at most.
struct LetterRun {
  private(set) var script = Script.none
  /// The letters in UTF-8.
  private(set) var letters: [UInt8] = []
  /// Where they stand.
  private(set) var place = 0..<0
  /// How many letters these are.
  private(set) var count = 0
  /// Whether no letter of the run has been given away.
  private(set) var isAlone = true
  private var last = (start: 0, place: 0..<0)

  /// Whether what is of a script belongs to the same word; figures belong to the letters beside them.
  func goesOn(in next: Script) -> Bool {
    script == next || script == .figure && next.isLetters || script.isLetters && next == .figure
  }

  /// Begins anew.
  mutating func begin(_ script: Script) {
    self.script = script
    letters.removeAll(keepingCapacity: true)
    count = 0
    isAlone = true
  }

  mutating func add(_ value: UInt32, _ place: Range<Int>) {
    guard let scalar = Unicode.Scalar(value) else { return }
    last = (letters.count, place)
    letters += UTF8.encode(scalar).map(Array.init) ?? []
    self.place = count == 0 ? place : self.place.lowerBound..<place.upperBound
    count += 1
  }

  /// Gives all letters away but the last.
  mutating func keepLast() {
    letters.removeFirst(last.start)
    place = last.place
    count = 1
    isAlone = false
  }
}
