import Answers
import Archive
import Records

/// Of which records the questions are asked, and what each asks about.
struct Asked {
  /// What is in view.
  let view: RecordView
  /// The document that alone is heard.
  let document: Key
  /// The body whose work is asked about.
  let body: Key
  /// The conference to which it reports.
  let conference: Key
  /// What a question asks about, by its id: an article, a session, a topic, a number.
  let subjects: [String: [Key]]
  /// Paragraphs that an answer of the list names and the records do not, by the id of the question.
  let besides: [String: Set<Int>]

  func subject(_ id: String, _ position: Int = 0) -> Key {
    let named = subjects[id] ?? []
    return position < named.count ? named[position] : Key("")
  }

  /// The same asked of other records.
  func of(_ view: RecordView) -> Asked {
    Asked(
      view: view, document: document, body: body, conference: conference, subjects: subjects,
      besides: besides)
  }
}

/// What the commands answer: `list`, `trace`, `matrix` and `gaps`, each as its JSON.
extension Asked {
  func list(_ kind: Kind, _ set: (inout RecordFilter) -> Void = { _ in }) -> [JSON] {
    var filter = RecordFilter()
    set(&filter)
    return ListAnswer(kind, in: view, filter).json["records"].elements
  }

  func sessions(of body: Key) -> [JSON] { list(.session) { $0.body = body } }

  func named(_ name: String, _ set: (inout RecordFilter) -> Void = { _ in }) -> JSON {
    var filter = RecordFilter()
    set(&filter)
    return NamedLists.named(name)?.init(view, filter).json ?? .null
  }

  func trace(_ key: Key) -> JSON { TraceAnswer(key, in: view)?.json ?? .null }

  func matrix(by rows: MatrixQuestion.Rows, on bases: Set<Basis> = []) -> JSON {
    MatrixAnswer(question(bases), by: rows, in: view).json
  }

  func gaps(on bases: Set<Basis>) -> JSON { GapsAnswer(question(bases), in: view).json }

  private func question(_ bases: Set<Basis>) -> MatrixQuestion {
    var question = MatrixQuestion(body)
    question.bases = bases
    return question
  }
}
