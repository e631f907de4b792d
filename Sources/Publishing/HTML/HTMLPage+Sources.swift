import Documents
import Pictures
import Records

extension HTMLPage {
  /// What stands behind a paragraph, in one small line under it.
  mutating func writeSources(_ origins: [Origin]) {
    guard options.showSources, let note = SourceNote(origins, labels) else { return }
    out.raw("<p class=\"sources\">")
    out.text(labels.sources + labels.colon)
    var isFirst = true
    for place in note.places {
      separate(&isFirst)
      out.raw("<bdi>")
      out.text(place)
      out.raw("</bdi>")
    }
    for key in note.records {
      separate(&isFirst)
      out.raw("<bdi dir=\"ltr\">")
      if let record = listed[key] {
        out.raw("<a")
        out.attribute("href", "#" + record.anchor)
        out.raw(">")
        out.text(key.text)
        out.raw("</a>")
      } else {
        out.text(key.text)
      }
      out.raw("</bdi>")
    }
    if note.hasProse {
      separate(&isFirst)
      out.raw("<span class=\"prose\">")
      out.text(labels.officersProse)
      out.raw("</span>")
    }
    if note.isWordingOnly {
      separate(&isFirst)
      out.text(labels.wordingOnly)
    }
    out.raw("</p>\n")
  }

  private mutating func separate(_ isFirst: inout Bool) {
    if !isFirst { out.raw(" \u{B7} ") }
    isFirst = false
  }
}
