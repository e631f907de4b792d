internal import Citations
internal import Diagnostics
internal import Files
internal import Publishing

/// Reads the texts one after the other and writes the answer as it goes.
struct CiteOutput {
  /// What is written for each text.
  enum Form: Sendable {
    case text
    case json
    case jsonl
    case html
    case markdown
  }

  let form: Form
  let isByLine: Bool
  /// Whether the JSON of a text says in which file it stands.
  let namesFiles: Bool
  let reader: TextCiter

  /// Writes what stands before all texts.
  func begin() {
    switch form {
    case .json: Terminal.print("[")
    case .html: Terminal.print(AnnotatedText.opening)
    default: break
    }
  }

  /// Writes what stands after all texts.
  func end() {
    switch form {
    case .json: Terminal.print("\n]\n")
    case .html: Terminal.print(AnnotatedText.closing)
    default: break
    }
  }

  /// Writes the answer for each file.
  ///
  /// - Returns: what was wrong with the files; each is read as far as it can be.
  func write(_ files: [String]) -> [Diagnostic] {
    var problems: [Diagnostic] = []
    var isFirst = true
    if isByLine {
      for file in files { problems += writeLines(of: file, &isFirst) }
      return problems
    }
    // Some files at a time, so that not all are in memory, and in their order.
    for start in stride(from: 0, to: files.count, by: 16) {
      let some = Array(files[start..<min(start + 16, files.count)])
      for answer in Parallel.map(some, { answer(to: $0) }) {
        problems += answer.problems
        if let bytes = answer.bytes { print(bytes, &isFirst) }
      }
    }
    return problems
  }

  private func answer(to file: String) -> (bytes: [UInt8]?, problems: [Diagnostic]) {
    do throws(InputFailure) {
      var input = try InputStream(file)
      let text = RepairedText(try input.all()[...])
      var invalid = InvalidBytes()
      invalid.add(text, line: 1, offset: 0)
      var answer = TextAnswer(form: form, reader: reader)
      answer.write(text.text, file: input.name, isNamed: namesFiles)
      return (answer.bytes, invalid.problem(in: input.name).map { [$0] } ?? [])
    } catch {
      return (nil, [error.diagnostic])
    }
  }

  private func writeLines(of file: String, _ isFirst: inout Bool) -> [Diagnostic] {
    var invalid = InvalidBytes()
    do throws(InputFailure) {
      var input = try InputStream(file)
      let name = input.name
      var place = LineRun.Place(line: 1, offset: 0)
      while let block = try input.lines() {
        let runs = LineRun.split(block, &place)
        let answers = Parallel.map(runs) { run in
          run.answer(TextAnswer(form: form, reader: reader), file: name, isNamed: namesFiles)
        }
        for answer in answers {
          invalid.add(answer.invalid)
          print(answer.bytes, &isFirst)
        }
      }
      return invalid.problem(in: name).map { [$0] } ?? []
    } catch {
      return [error.diagnostic]
    }
  }

  private func print(_ bytes: [UInt8], _ isFirst: inout Bool) {
    guard !bytes.isEmpty else { return }
    // In an array every text but the first begins with a comma, which the first goes without.
    Terminal.print(form == .json && isFirst ? bytes[1...] : bytes[...])
    isFirst = false
  }
}
