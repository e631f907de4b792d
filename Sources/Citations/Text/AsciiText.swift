/// Writes short texts of ASCII into memory that is large enough for them.
struct AsciiText {
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  init(_ memory: UnsafeMutableBufferPointer<UInt8>) { self.memory = memory }

  mutating func put(_ byte: UInt8) {
    memory[count] = byte
    count += 1
  }

  mutating func put(_ text: some Sequence<UInt8>) {
    for byte in text { put(byte) }
  }

  mutating func put(_ text: StaticString) {
    put(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Writes a number from 0 on in figures.
  mutating func put(_ number: Int) {
    if number >= 10 { put(number / 10) }
    put(UInt8(ascii: "0") + UInt8(number % 10))
  }

  /// Writes a number from 1 to 3999 as a Roman numeral in capitals, and any other, for which there is
  /// none, in figures.
  mutating func putRoman(_ number: Int) {
    guard RomanNumerals.range.contains(number) else { return put(number) }
    var rest = number
    for (part, value) in RomanNumerals.parts {
      while rest >= value {
        put(part)
        rest -= value
      }
    }
  }
}
