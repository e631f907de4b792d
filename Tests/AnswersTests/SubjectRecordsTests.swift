import Answers
import Records
import Testing

/// A paper on a subject tells what the answers about the subject tell, and nothing else.
@Suite struct SubjectRecordsTests {
  private let view = Dams.view()

  private func told(_ subject: Key) throws -> (paper: SubjectRecords, answer: ConsiderationAnswer) {
    let answer = try #require(ConsiderationAnswer(subject, in: view))
    let matter: DraftSubject =
      answer.subject.kind == .topic ? .topic(subject) : .provision(subject)
    return (SubjectRecords(matter, for: "dams/8", of: "dams", in: view), answer)
  }

  @Test(arguments: ["accord/1", "accord/1/2", "accord/2", "accord/3", "topic/works", "topic/fish"])
  func historyIsTheConsiderationThatATraceTells(_ subject: Key) throws {
    let (paper, answer) = try told(subject)
    let considered = answer.sessions.filter { $0.session.status == .held }.map { told in
      (told.session.key, Set(told.cell.considerations.filter { $0.kind == .item }.map(\.record)))
    }.filter { !$0.1.isEmpty }
    let history = paper.sessions.filter { !$0.items.isEmpty }
    #expect(history.map(\.session) == considered.map(\.0))
    #expect(history.map { Set($0.items) } == considered.map(\.1))
  }

  @Test func matterOnATopicOfTheProvisionIsTold() throws {
    let paper = try told("accord/1").paper
    #expect(paper.sessions.flatMap(\.items).contains("dams/2/item/a"))
    let document = try #require(paper.documents.first { $0.key == "doc/DAM/2016/2" })
    #expect(document.places.count == 1)
    #expect(document.places.first?.pinpoint?.steps.first?.places.first?.first == "5")
  }

  @Test func agendaAloneIsNoConsiderationAndAMentionStandsApart() throws {
    #expect(try told("accord/3").paper.sessions.isEmpty)
    let mention = try #require(told("accord/2").paper.sessions.first)
    #expect(mention.items.isEmpty)
    #expect(mention.mentions == ["dams/1/item/b"])
  }

  @Test func documentsAreAmongThoseToConsult() throws {
    for subject: Key in ["accord/1", "accord/2", "accord/3"] {
      var filter = RecordFilter()
      filter.provision = subject
      let consulted = ConsultAnswer(view, filter).documents.map(\.key)
      let documents = try told(subject).paper.documents.map(\.key)
      #expect(Set(documents).isSubset(of: consulted))
      #expect(!documents.contains("doc/DAM/6/9"))
    }
    #expect(try told("accord/3").paper.documents.map(\.key) == ["doc/DAM/6/2"])
  }

  @Test func actWithoutAnEffectOnTheBodyIsNoMandate() throws {
    let paper = try told("accord/2").paper
    #expect(paper.mandates.isEmpty)
    #expect(paper.relatedActs.map(\.act) == ["dams/resolution/9/1"])
    #expect(paper.relatedActs.map(\.effects) == [["a"]])
  }

  @Test func subjectOfWhichNothingIsRecordedTellsNothing() throws {
    let paper = SubjectRecords(.topic("topic/none"), for: "dams/8", of: "dams", in: view)
    #expect(paper.sessions.isEmpty && paper.mandates.isEmpty && paper.relatedActs.isEmpty)
  }
}
