import Answers
import Archive
import Files
import Foundation
import Records
import Testing

/// The real records, seen on days between their sessions.
@Suite struct RealAsOfTests {
  private static let archive: Archive = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    return Archive.read(Folder.read(at: root + "/Sessions", as: "Sessions").files).archive
  }()

  private func view(_ day: String) -> RecordView {
    RecordView(Self.archive, asOf: PartialDate(day)?.latest)
  }

  @Test(arguments: [
    ("2006-10-17", [] as [Int]), ("2006-10-18", [1]), ("2008", [1, 2]),
    ("2013-06-30", [1, 2, 3, 4]),
    ("2015-10-26", [1, 2, 3, 4, 5]), ("2016-10-20", [1, 2, 3, 4, 5, 6]),
    ("2016-10-21", [1, 2, 3, 4, 5, 6, 7]),
  ])
  func sessionsAreInViewOnceTheyWereHeld(_ day: String, _ ordinals: [Int]) {
    let held = view(day).all(Session.self).filter {
      $0.body.target == "untoc-wg3" && ($0.status ?? .held) == .held
    }
    #expect(held.compactMap(\.ordinal) == ordinals.filter { $0 < 7 })
  }

  @Test(arguments: ["2006", "2009-01-01", "2012-10-17", "2014-10-09", "2015"])
  func nothingInViewHappenedLater(_ day: String) throws {
    let view = view(day)
    let last = try #require(PartialDate(day)).latest
    for session in view.all(Session.self) where (session.status ?? .held) == .held {
      if let days = session.days { #expect(days.latest <= last, "\(session.key)") }
    }
    for act in view.all(Act.self) {
      guard let session = act.session.flatMap({ Self.archive.record(Session.self, $0.target) })
      else { continue }
      #expect(session.days.map { $0.latest <= last } ?? true, "\(act.key)")
    }
    for statement in view.all(Statement.self) {
      #expect(view.shows(statement.session.target), "\(statement.key)")
    }
    for statistic in view.all(Statistic.self) {
      #expect(view.shows(statistic.session.target), "\(statistic.key)")
    }
  }

  /// A later day shows all that an earlier one shows.
  @Test func viewOnlyGrows() {
    var former: Set<Key> = []
    for year in 2003...2026 {
      let view = view(String(year))
      let keys = Set(Self.archive.allEntries.map(\.key).filter(view.shows))
      #expect(former.isSubset(of: keys), "\(former.subtracting(keys)) went out of view in \(year)")
      former = keys
    }
    #expect(former.count == Self.archive.count)
  }
}
