internal import Answers
internal import Records
internal import Searching

/// What was found as the terminal shows it: each record with what it is, the words found, and its sources.
struct SearchText {
  private(set) var text = ""

  init(_ answer: SearchAnswer) {
    line(answer.tables.first?.title ?? "")
    line("")
    for reading in SearchReading.allCases {
      let hits = answer.hits.filter { $0.reading == reading }
      if let words = reading.words, !hits.isEmpty { line(words + "\n") }
      for hit in hits { write(hit) }
    }
    if !answer.undecided.isEmpty {
      line("of these it is not known whether they belong here:")
      line("")
      for hit in answer.undecided { write(hit) }
    }
    for words in answer.scope.lines { line(words) }
  }

  private mutating func write(_ hit: SearchHit) {
    line(hit.key.text)
    line(hit.summary, indent: 4)
    if let snippet = hit.snippet, snippet.language != nil, snippet.plain != hit.title {
      line("… \(snippet.text)", indent: 4)
    }
    if !hit.sources.isEmpty { line("source: \(hit.sources)", indent: 4) }
    line("")
  }

  private mutating func line(_ words: String, indent: Int = 0) {
    let space = String(repeating: " ", count: indent)
    let lines = TableText.broken(words, Terminal.width - indent)
    text += lines.map { $0.isEmpty ? "" : space + $0 }.joined(separator: "\n") + "\n"
  }
}
