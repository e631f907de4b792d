/// The names of topics as they are compared.
enum TopicName {
  /// The name in one case, with single spaces; a hyphen counts as one.
  static func folded(_ name: String) -> String {
    name.lowercased().split { $0.isWhitespace || $0 == "-" }.joined(separator: " ")
  }
}

/// Numbers of articles, those that follow each other as one run.
struct ArticleNumbers {
  private(set) var text = ""

  init(_ numbers: [String]) {
    var runs: [(first: String, last: String)] = []
    for number in numbers {
      if let last = runs.last.flatMap({ Int($0.last) }), Int(number) == last + 1 {
        runs[runs.count - 1].last = number
      } else {
        runs.append((number, number))
      }
    }
    text = runs.map { $0.first == $0.last ? $0.first : "\($0.first)-\($0.last)" }
      .joined(separator: ", ")
  }
}
