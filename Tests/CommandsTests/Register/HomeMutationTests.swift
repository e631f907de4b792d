import Archive
import Documents
import Records
import Testing

/// No fact stands in the templates: what a record says is what the paper, or the record, shows.
@Suite struct HomeMutationTests {
  @Test(arguments: 0...43)
  func changingAHomeShows(paragraph: Int) throws {
    let facts = RealWorkspace.facts.filter { $0.paragraph == paragraph }
    for home in Set(facts.flatMap(\.homes)).sorted() {
      let mutation = HomeMutation(FactHome(home))
      let changed = try #require(mutation.archive, "\(home) cannot be changed")
      let isShown = mutation.showsInRecord(changed) || mutation.showsInPaper(changed)
      #expect(isShown, "\(home) was changed, and nothing shows it")
    }
  }

  /// The origins tell the truth: what stands behind the paper decides what it says.
  @Test func changingWhatStandsBehindThePaperChangesIt() throws {
    let behind = Self.homes.filter { UsedRecords.isBehindPaper(FactHome($0)) }
    #expect(behind.count * 3 > Self.homes.count, "\(behind.count) of \(Self.homes.count) homes")
    for (position, home) in behind.enumerated() where position % 12 == 0 {
      let mutation = HomeMutation(FactHome(home))
      let changed = try #require(mutation.archive, "\(home) cannot be changed")
      #expect(mutation.showsInPaper(changed), "\(home) was changed, and the paper says the same")
    }
  }

  @Test(arguments: 0...43)
  func whatIsAbsentWouldShow(paragraph: Int) throws {
    for fact in RealWorkspace.facts where fact.paragraph == paragraph {
      for text in fact.without {
        let home = FactHome(text)
        let entry = try #require(RealWorkspace.reported[home.key], "\(text)")
        // What this document does not say, another can.
        if FieldPath.value(at: home.path, in: entry.values) != nil { continue }
        let changed = try #require(HomeMutation(home).filled, "\(text) cannot be given a value")
        #expect(HomeMutation(home).showsInRecord(changed), "\(text)")
      }
    }
  }

  private static let homes = Set(RealWorkspace.facts.flatMap(\.homes)).sorted()
}
