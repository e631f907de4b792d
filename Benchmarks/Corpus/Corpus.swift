/// A workspace made up for measuring: families of bodies with all that happened at their sessions.
///
/// The same number of records gives the same bytes everywhere and at any time.
struct Corpus {
  /// The files by their paths below the folder of the records.
  let files: [(path: String, text: String)]
  /// The number of papers to be rendered.
  let papers: Int
  /// The bytes of all files.
  var size: Int { files.reduce(0) { $0 + $1.text.utf8.count } }

  /// Makes a corpus of a number of records, one family for every five hundred.
  ///
  /// - Parameters:
  ///   - records: The number of records, the table of verbs among them.
  ///   - verbs: The file of the table of verbs.
  ///   - languages: The languages in which papers are rendered.
  init(records: Int, verbs: String, languages: [String]) {
    let families = max(1, records / 500)
    let verbRecords = verbs.split(separator: "\n").count { $0.hasPrefix("  - id: ") }
    var left = records - verbRecords - Subjects.all.count
    var chance = Chance(seed: 20_061_009)
    var files = [("verbs.md", verbs), ("topics.md", Subjects.file)]
    for number in 0..<families {
      let family = Family(number: number, languages: languages)
      files += family.files
      let share = left / (families - number)
      files += Self.gatherings(of: family, records: share - Family.fixedRecords, &chance)
      left -= share
    }
    self.files = files
    papers = families * 2
  }

  /// The sessions and meetings of a family; statements make up the number of its records.
  private static func gatherings(
    of family: Family, records: Int, _ chance: inout Chance
  ) -> [(path: String, text: String)] {
    let fixed = Gathering.recordsWithoutStatements
    let count = max(2, records / (fixed + 20))
    var statements = records - count * fixed
    var files: [(path: String, text: String)] = []
    for ordinal in 1...count {
      let share = statements / (count - ordinal + 1)
      let gathering = Gathering(family: family, ordinal: ordinal, last: count, statements: share)
      files += gathering.files(&chance)
      if ordinal == count { files += gathering.papers }
      statements -= share
    }
    return files
  }
}
