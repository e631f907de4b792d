import Pictures
import Records

extension DocumentTree {
  /// All that is read in the text of the document, in order, and then its footnotes.
  package var passages: [DocumentPassage] {
    var all = mastheadPassages
    if !coverage.isEmpty { all.append(DocumentPassage("coverage", .head, [coverage])) }
    for block in blocks { all += block.passages(Numbering(language)) }
    if !references.isEmpty {
      let title = Labels(language).recordsCited
      all.append(DocumentPassage("references", .reference, [[.text(title)]]))
      all += references.map { DocumentPassage($0.anchor, .reference, [$0.line(language)]) }
    }
    if !masthead.asteriskNote.isEmpty {
      all.append(DocumentPassage("asterisk-note", .note, mark: "*", [masthead.asteriskNote]))
    }
    for footnote in footnotes {
      let block = "fn-\(footnote.number)"
      for (index, text) in footnote.paragraphs.enumerated() {
        all.append(
          DocumentPassage(
            index == 0 ? block : "\(block)-p\(index + 1)", in: block, .note,
            mark: String(footnote.number), [text], origins: footnote.origins))
      }
    }
    return all
  }

  private var mastheadPassages: [DocumentPassage] {
    let title = Origin.record(key: key, field: "title", sources: [])
    var lines: [(id: String, text: String?, origins: [Origin])] = [
      ("masthead-body", masthead.body, [])
    ]
    for (index, session) in masthead.session.enumerated() {
      lines.append(("masthead-session-\(index + 1)", session, []))
    }
    if let item = masthead.agendaItem {
      // Without a note behind it the asterisk is a letter of the line.
      let asterisk = item.isMarked && masthead.asteriskNote.isEmpty ? "*" : ""
      lines.append(("masthead-item", item.line + asterisk, []))
      lines.append(("masthead-item-title", item.title, []))
    }
    lines.append(("masthead-title", masthead.title, [title]))
    lines.append(("masthead-byline", masthead.byline, []))
    return lines.compactMap { line in
      guard let text = line.text, !text.isEmpty else { return nil }
      return DocumentPassage(line.id, .head, [[.text(text)]], origins: line.origins)
    }
  }
}

extension Block {
  fileprivate func passages(_ numbering: Numbering) -> [DocumentPassage] {
    switch content {
    case .heading(let heading):
      [DocumentPassage(id, .paragraph, mark: heading.mark, [heading.text], origins: origins)]
    case .paragraph(let number, let text):
      [
        DocumentPassage(
          id, .paragraph, mark: number.map(numbering.paragraph), [text], origins: origins)
      ]
    case .list(let list): list.passages(in: id)
    case .table(let table): table.passages(id, in: id, origins)
    case .figure(let figure):
      [
        DocumentPassage(id, .paragraph, [figure.caption], origins: origins),
        DocumentPassage(
          "\(id)-description", in: id, .paragraph, [[.text(figure.figure.description)]],
          origins: origins),
      ]
        + (figure.table.rows.isEmpty
          ? [] : figure.table.rowPassages("\(id)-table", in: id, origins))
    case .quotation(let paragraphs):
      paragraphs.enumerated().map { index, text in
        DocumentPassage(
          index == 0 ? id : "\(id)-p\(index + 1)", in: id, .paragraph, [text], origins: origins)
      }
    }
  }
}

extension List {
  fileprivate func passages(in block: String) -> [DocumentPassage] {
    items.flatMap { item in
      (item.paragraphs.isEmpty ? [[]] : item.paragraphs).enumerated().map { index, text in
        DocumentPassage(
          index == 0 ? item.id : "\(item.id)-p\(index + 1)", in: block, .paragraph,
          mark: index == 0 ? item.mark : nil, [text], origins: item.origins)
      } + (item.sublist?.passages(in: block) ?? [])
    }
  }
}

extension Table {
  fileprivate func passages(
    _ id: String, in block: String, _ origins: [Origin]
  ) -> [DocumentPassage] {
    (caption.isEmpty
      ? [] : [DocumentPassage(id, in: block, .paragraph, [caption], origins: origins)])
      + rowPassages(id, in: block, origins)
  }

  fileprivate func rowPassages(
    _ id: String, in block: String, _ origins: [Origin]
  ) -> [DocumentPassage] {
    ([header] + rows).enumerated().map { index, cells in
      DocumentPassage("\(id)-r\(index)", in: block, .row, cells, origins: origins)
    }
  }
}

extension CitedRecord {
  /// Its line in the list of records cited.
  fileprivate func line(_ language: Language) -> [Inline] {
    var line: [Inline] = [.text(label)]
    if let description {
      line.append(.text(Labels(language).colon))
      let own = descriptionLanguage ?? language
      line.append(own == language ? .text(description) : .localized([.text(description)], own))
    }
    return line + [.text(" (\(key.text))")]
  }
}
