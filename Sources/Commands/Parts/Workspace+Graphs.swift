internal import Diagnostics
internal import Files
internal import Pictures

extension Workspace {
  /// What the program for graphs printed; where there is none, a warning, and tables alone.
  mutating func layOut(_ graphs: [UInt8]) -> [UInt8]? {
    do {
      return try OutsideProgram(Dot.program, Dot.arguments).output(for: graphs)
    } catch {
      report([
        Diagnostic(
          .graphsNotLaidOut, at: nil, "the graphs are not drawn: \(error.words(Dot.program))",
          notes: ["the tables behind them stand alone"])
      ])
      return nil
    }
  }
}
