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

  /// How many seconds mutated texts are read instead of measuring.
  var fuzz: Int?
  /// The seed of the first of those texts.
  var seed = 1
  /// The folder with sets of real texts.
  var data = "../shared"
  /// The sizes of the made-up workspaces, in records.
  var sizes = [1_000, 10_000]
  /// The program of the peer, if it is there.
  var hugo: String?
  /// The program that writes papers beside ours, if it is there.
  var pandoc: String?
  /// What is measured: `all`, or only `work`, `papers`, `citations`, `search` or `plans`.
  var only = "all"
  /// The folder to which the models of workplans are written, for another solver.
  var models: String?

  /// Reads `--program PATH`, `--runs N`, `--build COMMAND`, `--corpus FOLDER`,
  /// `--corpus-records N`, `--sizes N,N`, `--hugo PATH`, `--fuzz SECONDS`, `--seed N`, `--data FOLDER`
  /// `--pandoc PATH`, `--only citations` and `--models FOLDER`.
  init(_ arguments: [String]) throws {
    var left = arguments[...]
    while let word = left.popFirst() {
      switch word {
      case "--build": buildCommand = try Self.value(of: word, &left)
      case "--program": program = try Self.value(of: word, &left)
      case "--corpus": corpus = try Self.value(of: word, &left)
      case "--runs": runs = try Self.number(of: word, &left)
      case "--corpus-records": corpusRecords = try Self.number(of: word, &left)
      case "--pandoc": pandoc = try Self.value(of: word, &left)
      case "--hugo": hugo = try Self.value(of: word, &left)
      case "--sizes":
        sizes = try Self.value(of: word, &left).split(separator: ",").compactMap { Int($0) }
      case "--fuzz": fuzz = try Self.number(of: word, &left)
      case "--seed": seed = try Self.number(of: word, &left)
      case "--data": data = try Self.value(of: word, &left)
      case "--models": models = try Self.value(of: word, &left)
      case "--only": only = try Self.value(of: word, &left)
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
