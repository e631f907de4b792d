/// What several runs of one program took.
struct Measurement {
  /// What was measured, as the table names it.
  let name: String
  /// What `design.md` or an issue asks for, as the table prints it.
  let goal: String
  /// The runs.
  let runs: [Run]

  /// Runs a program several times, after one run that fills the caches and counts for nothing.
  ///
  /// - Parameters:
  ///   - name: What is measured.
  ///   - goal: What is asked for.
  ///   - times: How often it runs.
  ///   - warmsUp: Whether it runs once more before.
  ///   - arguments: The program and its arguments.
  ///   - prepare: What is done before each run and not measured.
  /// - Throws: `BenchmarkFailure` where a run does not end with status 0.
  init(
    _ name: String, goal: String = "", times: Int, warmsUp: Bool = true, _ arguments: [String],
    prepare: () -> Void = {}
  ) throws {
    self.name = name
    self.goal = goal
    var runs: [Run] = []
    for number in 0..<(warmsUp ? times + 1 : times) {
      prepare()
      guard let run = Run.of(arguments), run.status == 0 else {
        throw BenchmarkFailure("this did not end well: \(arguments.joined(separator: " "))")
      }
      if number > 0 || !warmsUp { runs.append(run) }
    }
    self.runs = runs
  }

  /// The least, the middle and the most of one figure of the runs.
  func spread(_ figure: (Run) -> Double) -> (least: Double, median: Double, most: Double) {
    let sorted = runs.map(figure).sorted()
    return (sorted[0], sorted[sorted.count / 2], sorted[sorted.count - 1])
  }

  /// The line of the table.
  var row: String {
    let wall = spread(\.wall)
    let figures = [wall.median, wall.least, wall.most, spread(\.processor).median].map(Self.time)
    let memory = "\(fixed(spread { Double($0.memory) }.most / 1024, digits: 0)) MB"
    return "| " + ([name, goal] + figures + [memory]).joined(separator: " | ") + " |"
  }

  private static func time(_ seconds: Double) -> String {
    seconds < 0.1 ? "\(fixed(seconds * 1000, digits: 1)) ms" : "\(fixed(seconds, digits: 2)) s"
  }
}

/// Why the figures could not be had.
struct BenchmarkFailure: Error {
  let message: String

  init(_ message: String) { self.message = message }
}

/// A number with a fixed count of decimal digits.
func fixed(_ number: Double, digits: Int) -> String {
  let scale = (0..<digits).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((number * Double(scale)).rounded())
  guard digits > 0 else { return String(scaled) }
  let rest = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: digits - rest.utf8.count) + rest
}
