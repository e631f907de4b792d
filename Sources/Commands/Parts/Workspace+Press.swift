internal import Diagnostics
internal import Files
internal import Publishing
internal import Records

extension Workspace {
  /// The PDF of each source; `nil` where it could not be set, which is a warning: the other formats
  /// are complete without it.
  mutating func press(
    _ sources: [(path: String, language: Language, bytes: [UInt8])]
  ) -> [[UInt8]?] {
    guard !sources.isEmpty else { return [] }
    guard let outcomes = outcomes(sources.map { ($0.language, $0.bytes) }) else {
      report([
        Diagnostic(
          .notTypeset, at: nil, "no PDF is made: there is no Python with the module `typst`",
          notes: ["`sh Scripts/setup pdf` installs it, and the letters of all languages"])
      ])
      return sources.map { _ in nil }
    }
    return zip(sources, outcomes).map { source, outcome in
      switch outcome {
      case .set(let bytes): return bytes
      case .lacks(let families):
        report([
          Diagnostic(
            .notTypeset, at: nil,
            "no \(source.path).pdf is made: the letters \(families.joined(separator: ", ")) are missing",
            notes: ["`sh Scripts/setup pdf` installs them"])
        ])
      case .refused(let words):
        report([
          Diagnostic(
            .notTypeset, at: nil, "no \(source.path).pdf is made: Typst refuses it", notes: [words])
        ])
      }
      return nil
    }
  }

  /// What became of the sources in the first program that could set them.
  private func outcomes(
    _ sources: [(language: Language, bytes: [UInt8])]
  ) -> [TypstPress.Outcome]? {
    let input = TypstPress.input(sources)
    for name in TypstPress.programs {
      let program = OutsideProgram(
        name, TypstPress.arguments, seconds: 60 + sources.count, limit: 1 << 30)
      if let printed = try? program.output(for: input),
        let outcomes = TypstPress.outcomes(printed, count: sources.count)
      {
        return outcomes
      }
    }
    return nil
  }
}
