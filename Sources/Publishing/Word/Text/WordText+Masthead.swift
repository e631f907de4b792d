import Documents
import Pictures

extension WordText {
  /// What stands under the rule of the masthead: for whom, under which item, the title, by whom.
  mutating func writeMasthead() {
    let masthead = document.masthead
    line(.body, masthead.body, id: "masthead-body")
    for (index, session) in masthead.session.enumerated() {
      line(.session, session, id: "masthead-session-\(index + 1)")
    }
    if let item = masthead.agendaItem {
      paragraph(Paragraph(.session, id: "masthead-item")) { text in
        text.run(item.line)
        if item.isMarked { text.writeAsterisk() }
      }
      line(.itemTitle, item.title, id: "masthead-item-title")
    }
    line(.title, masthead.title, id: "masthead-title")
    line(.byline, masthead.byline, id: "masthead-byline")
  }
}
