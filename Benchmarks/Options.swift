/// What the command line asks for.
struct Options {
  /// The program that is measured.
  var program = ".build/release/rapporteur"
  /// How often each command runs.
  var runs = 7
  /// The command that builds a product, where the program is to be built from nothing too.
  var buildCommand: String?
  /// The folder to which a corpus is written instead of measuring.
  var corpus: String?
  /// The records of that corpus.
  var corpusRecords = 10_000

  /// Reads `--program PATH`, `--runs N`, `--build COMMAND`, `--corpus FOLDER` and `--corpus-records N`.
  init(_ arguments: [String]) throws {
    var left = arguments[...]
    while let word = left.popFirst() {
      switch word {
      case "--build": buildCommand = try Self.value(of: word, &left)
      case "--program": program = try Self.value(of: word, &left)
      case "--corpus": corpus = try Self.value(of: word, &left)
      case "--runs": runs = try Self.number(of: word, &left)
      case "--corpus-records": corpusRecords = try Self.number(of: word, &left)
      default: throw BenchmarkFailure("no option \(word)")
      }
    }
  }

  private static func value(of option: String, _ left: inout ArraySlice<String>) throws -> String {
    guard let value = left.popFirst() else { throw BenchmarkFailure("\(option) needs a value") }
    return value
  }

  private static func number(of option: String, _ left: inout ArraySlice<String>) throws -> Int {
    guard let number = Int(try value(of: option, &left)), number > 0 else {
      throw BenchmarkFailure("\(option) needs a number")
    }
    return number
  }
}
