import Answers
import Archive
import Records
import Testing

/// What a view of the archive on a day holds.
@Suite struct AsOfTests {
  /// A record, the last day on which it is not in view, and the first on which it is.
  struct Row: CustomTestStringConvertible {
    let key: Key
    let before: String
    let from: String

    init(_ key: Key, _ before: String, _ from: String) {
      self.key = key
      self.before = before
      self.from = from
    }

    var testDescription: String { key.text }
  }

  @Test(arguments: [
    // By its own days, its year, the source that reports it, its own days again.
    Row("rivers/1", "2010-05-04", "2010-05-05"),
    Row("rivers/2", "2012-12-30", "2012-12-31"),
    Row("rivers/3", "2016-05-03", "2016-05-04"),
    Row("rivers/4", "2016-05-03", "2016-05-04"),
    // By the session, the month, the source.
    Row("rivers/resolution/1/1", "2010-05-04", "2010-05-05"),
    Row("rivers/resolution/2/1", "2012-03-30", "2012-03-31"),
    Row("rivers/resolution/4/1", "2016-05-31", "2016-06-01"),
    // What belongs to a session, and documents by their dates.
    Row("rivers/4/item/gauges", "2016-05-03", "2016-05-04"),
    Row("rivers/1/recommendation/a", "2010-05-04", "2010-05-05"),
    Row("doc/RIV/1/R", "2010-09-29", "2010-09-30"),
    Row("doc/RIV/4/M", "2017-12-30", "2017-12-31"),
    Row("doc/RIV/W", "2016-05-31", "2016-06-01"),
  ])
  func recordIsInViewFromItsDayOn(_ row: Row) {
    #expect(Waters.archive[row.key] != nil)
    #expect(!Waters.view(row.before).shows(row.key))
    #expect(Waters.view(row.from).shows(row.key))
    #expect(Waters.view(nil).shows(row.key))
  }

  @Test func whatIsLeftOutIsInNoList() {
    let view = Waters.view("2012-06-30")
    #expect(view.all(Session.self).map(\.key).contains("rivers/1"))
    #expect(!view.all(Session.self).map(\.key).contains("rivers/4"))
    #expect(view["rivers/4"] == nil)
    #expect(view.values(of: "rivers/4") == nil)
    #expect(RecordAnswer("rivers/4", in: view) == nil)
  }

  @Test(arguments: [
    ("2010-05-05", ["adopted"]), ("2012-02-29", ["adopted"]),
    ("2012-03-01", ["adopted", "submitted"]), ("2012-03-31", ["adopted", "submitted", "endorsed"]),
    ("2016-12-30", ["adopted", "submitted", "endorsed"]),
    ("2016-12-31", ["adopted", "submitted", "endorsed", "followed-up"]),
  ])
  func historyEndsOnTheDay(_ day: String, _ states: [String]) throws {
    let view = Waters.view(day)
    let key: Key = "rivers/1/recommendation/a"
    let recommendation = try #require(view.archive.record(Recommendation.self, key))
    #expect(view.history(of: recommendation).map(\.state.rawValue) == states)
    guard case .list(let shown)? = view.values(of: key)?["history"] else {
      Issue.record("no history is shown")
      return
    }
    #expect(shown.count == states.count)
  }
}
