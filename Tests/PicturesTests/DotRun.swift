import Files
import Pictures

extension Dot {
  /// What the program of this machine prints; `nil` where there is none.
  static func run(_ input: [UInt8]) -> [UInt8]? {
    try? OutsideProgram(Dot.program, Dot.arguments).output(for: input)
  }
}
