import Answers
import Archive
import Citations
import Records

/// What a record is found by: its names, its titles, the subjects it is on, and its texts by language.
struct SearchedRecord {
  let key: Key
  /// Its key, its symbol, and what it is called in print in the six languages.
  private(set) var names: [String] = []
  /// Its title or name in every language.
  private(set) var titles: [String] = []
  /// The names of the subjects and the titles of the provisions that it is on, in every language.
  private(set) var subjects: [String] = []
  /// Its other words, by language; words that are the same in every language stand as English.
  private(set) var texts: [Language: [String]] = [:]
  /// How much it counts beside others with the same words: subjects, bodies and treaties lead on, what a
  /// source says by paragraphs and the words of records stand behind.
  let weight: Double
  private let printers: [CitationPrinter]

  /// What a record in view is found by; nothing that the view withholds is in it.
  init?(_ key: Key, in view: RecordView, _ printers: [CitationPrinter]) {
    guard let entry = view[key], let values = view.values(of: key) else { return nil }
    self.key = key
    self.printers = printers
    weight = SearchedRecord.weight(of: entry.kind)
    names = entry.kind == .fact ? [] : [key.text]
    let day = view.days(of: entry).map { PartialDate($0.lowerBound) }
    for printer in printers {
      if let printed = printer.print(key, style: .withBody, on: day),
        printed.language == printer.language
      {
        names.append(printed.text)
      }
    }
    add(values, entry.kind.table.shape, isOwn: true, entry.kind.table.bodyField, in: view)
  }

  /// The columns of the index in their order: names, titles, subjects, then the texts by language.
  var columns: [String] {
    [names, titles, subjects].map { $0.joined(separator: "\n") }
      + SearchedRecord.languages.map { (texts[$0] ?? []).joined(separator: "\n") }
  }

  /// The languages of texts in the order of their columns.
  static let languages = Language.allCases

  /// A hash by which it is known whether anything of it has changed.
  var digest: String {
    var hash = ByteHash()
    for column in columns {
      hash.add(column.utf8)
      hash.add(0)
    }
    return hash.text
  }

  private mutating func add(
    _ values: FieldValues, _ shape: GroupShape, isOwn: Bool, _ body: String?, in view: RecordView
  ) {
    for pair in values.pairs {
      guard let field = shape.field(pair.name) else { continue }
      let isTitle = isOwn && SearchedRecord.titleFields.contains(pair.name)
      add(
        pair.value, field.shape, isTitle: isTitle, isBody: isOwn && pair.name == body,
        isWords: SearchedRecord.wordFields.contains(pair.name), in: view)
    }
  }

  private mutating func add(
    _ value: Value, _ shape: Shape, isTitle: Bool, isBody: Bool, isWords: Bool,
    in view: RecordView
  ) {
    switch (value, shape) {
    case (.text(let text), _):
      if isTitle { titles.append(text) } else if isWords { texts[.en, default: []].append(text) }
    case (.localized(let text), _):
      for language in text.languages {
        guard let words = text[language] else { continue }
        if isTitle { titles.append(words) }
        // The tags of a draft are no words of it.
        let plain = isBody ? DraftText(words, blotsCitations: false).prose : words
        texts[language, default: []].append(plain)
      }
    case (.reference(let reference), _): add(subject: reference.target, in: view)
    case (.list(let values), .list(let element)):
      for value in values {
        add(value, element, isTitle: isTitle, isBody: isBody, isWords: isWords, in: view)
      }
    case (.group(let values), .group(let group)): add(values, group, isOwn: false, nil, in: view)
    default: break
    }
  }

  private static func weight(of kind: Kind) -> Double {
    switch kind {
    case .topic, .body, .treaty: 1.6
    case .fact, .verb: 0.4
    default: 1
    }
  }

  /// The fields that name a record as a whole.
  private static let titleFields: Set = [
    "title", "name", "short-name", "aliases", "symbol", "number",
  ]
  /// The fields whose words are the same in every language and are more than a key or a number.
  private static let wordFields: Set = ["name", "title", "affiliation", "from", "text", "chairs"]

  /// The names of a subject, or the title of a provision, that is referred to.
  private mutating func add(subject key: Key, in view: RecordView) {
    guard let holder = view.archive.holder(of: key), view.shows(holder.key) else { return }
    switch holder.kind {
    case .topic:
      guard let values = view.values(of: holder.key), let name = values.ownTitle else { return }
      let aliases = (holder.record as? Topic)?.aliases ?? []
      for name in [name] + aliases { subjects += name.languages.compactMap { name[$0] } }
    case .treaty where holder.key != key:
      subjects += printers.compactMap { $0.print(key)?.text }
      guard let article = RecordAnswer(key, in: view), let title = article.values.ownTitle else {
        return
      }
      subjects += title.languages.compactMap { title[$0] }
    default: break
    }
  }
}
