extension Gathering {
  func documentFiles(_ chance: inout Chance) -> [(path: String, text: String)] {
    var files = [
      (
        "\(session)/report.md",
        documentFile(sessionReport, "report", family.conference, session, &chance)
      )
    ]
    for number in 1...Gathering.documents.group {
      let type =
        number == 1
        ? "provisional-agenda" : number == Gathering.documents.group ? "report" : "note"
      files.append(
        (
          "\(meeting)/document-\(number).md",
          documentFile(document(number), type, family.group, meeting, &chance)
        ))
    }
    return files
  }

  private func documentFile(
    _ symbol: String, _ type: String, _ body: String, _ session: String, _ chance: inout Chance
  ) -> String {
    var text = """
      ---
      kind: document
      symbol: \(symbol)
      type: \(type)
      title: \(Phrases.matter(&chance).yaml)
      body: \(body)
      session: \(session)
      author: secretariat-\(family.number + 1)
      distribution: general
      submitted: \(year)-08-01
      languages: [ar, zh, en, fr, ru, es]
      original: en
      sections:

      """
    for (position, name) in ["I", "II", "II.A", "II.B", "III"].enumerated() {
      let first = 1 + 12 * position
      text += """
          - id: \(name)
            heading: \(Phrases.matter(&chance).yaml)
            first: \(first)
            last: \(first + 11)

        """
    }
    text += "source: \(symbol)\nabsent: {job: silent, released: not-examined}\n---\n"
    return text
  }

  /// The drafts of the two overview papers, prepared for the last session and the last meeting.
  var papers: [(path: String, text: String)] {
    [
      ("\(session)/overview.md", paper(family.conference, session, "Conference", "缔约方会议")),
      ("\(meeting)/overview.md", paper(family.group, meeting, "Working Group", "工作组")),
    ]
  }

  private func paper(_ body: String, _ session: String, _ en: String, _ zh: String) -> String {
    """
    ---
    kind: document
    id: overview-\(body)
    type: background-paper
    title: {en: "Overview of the work of the \(en)", zh: "\(zh)工作概览"}
    body: \(body)
    session: \(session)
    author: secretariat-\(family.number + 1)
    status: draft
    original: en
    languages: [\(family.languages.joined(separator: ", "))]
    sources-used: [\(report)]
    source: \(report)
    ---

    """
  }
}
