import Answers
import Archive
import Citations
import Documents
import Records

/// The list of the records that a paper cites, each with what is known of it.
struct CitedRecords {
  private let view: RecordView
  private let language: Language
  private let printer: CitationPrinter
  private let works: WorkRecords

  init(_ view: RecordView, _ language: Language) {
    self.view = view
    self.language = language
    works = WorkRecords(view, language)
    printer = CitationPrinter(known: view.archive.known, language: language)
  }

  /// The entries, each once, in the order of kinds and addresses.
  func list(_ keys: [Key]) -> [CitedRecord] {
    Set(keys).sorted { (rank($0), $0) < (rank($1), $1) }.map(entry)
  }

  private func rank(_ key: Key) -> Int {
    let order: [Kind] = [.act, .session, .treaty, .document]
    return view.archive.kind(at: key).flatMap { order.firstIndex(of: $0) } ?? order.count
  }

  private func entry(_ key: Key) -> CitedRecord {
    let day = view.archive.record(Session.self, key)?.days.map { PartialDate($0.earliest) }
    let label =
      printer.print(key, style: .withBody, on: day)?.text
      ?? view.archive.record(Topic.self, key)?.name[language] ?? key.text
    let title = title(of: key)?.text(for: language)
    return CitedRecord(
      key: key, label: label, description: title?.text,
      descriptionLanguage: title.flatMap { $0.language == language ? nil : $0.language },
      work: works.work(ofCited: key))
  }

  private func title(of key: Key) -> LocalizedText? {
    switch view.archive.holder(of: key)?.record {
    case let act as Act: view[key]?.provenance.firmness(of: "title") == .inferred ? nil : act.title
    case let document as Document: document.title
    case let treaty as Treaty:
      treaty.articles.first { $0.number == key.text.split(separator: "/").dropFirst().first ?? "" }?
        .title
    default: nil
    }
  }
}
