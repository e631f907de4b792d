import Answers
import Archive
import Records
import Testing

/// The answers over all real records, on days and as a whole.
@Suite struct WholeRecordTests {
  @Test(arguments: [nil, "2007", "2013-06-30", "2018"])
  func everyAnswerNamesOnlyWhatIsInView(_ day: String?) throws {
    let view = RecordView(Canals.real, asOf: day.flatMap { PartialDate($0)?.latest })
    for entry in view.archive.allEntries {
      for detail in RecordDetails.of(entry.key, in: view) {
        #expect(view.shows(entry.key), "\(entry.key)")
        for path in evidence(.object(detail.answer.members)) {
          #expect(view.shows(Key(path)), "\(detail.name) of \(entry.key) rests on \(path)")
        }
      }
    }
    for list in NamedLists.all {
      for path in evidence(list.init(view, RecordFilter()).json) {
        #expect(view.shows(Key(path)), "\(list.name) rests on \(path)")
      }
    }
  }

  /// The records on which an answer rests.
  private func evidence(_ json: JSON) -> [String] {
    switch json {
    case .array(let values): values.flatMap(evidence)
    case .object(let members):
      members.flatMap { member -> [String] in
        if member.name == "evidence" { return [member.value["record"].words].compactMap(\.self) }
        return evidence(member.value)
      }
    default: []
    }
  }
}
