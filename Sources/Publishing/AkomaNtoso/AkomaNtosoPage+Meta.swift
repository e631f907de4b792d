import Documents
import Pictures
import Records

extension AkomaNtosoPage {
  /// What the document is and where it comes from.
  mutating func writeMeta() {
    out.raw("<meta>\n<identification")
    out.attribute("source", "#" + AkomaNtoso.program)
    out.raw(">\n")
    writeWork()
    writeExpression()
    writeManifestation()
    out.raw("</identification>\n")
    writeAnalysis()
    writeReferences()
    out.raw("</meta>\n")
  }

  private mutating func writeWork() {
    out.raw("<FRBRWork>\n")
    value("FRBRthis", addresses.workPart)
    value("FRBRuri", addresses.work)
    writeDate(identity.work.date)
    writeAuthor(identity.author == nil && identity.body == nil ? AkomaNtoso.program : "author")
    value("FRBRcountry", "un")
    value("FRBRsubtype", WorkForm(identity.work.form).subtype)
    out.raw("<FRBRnumber")
    out.attribute("value", WorkAddress.number(identity.work))
    out.attribute("showAs", identity.work.number)
    out.raw("/>\n")
    if !isAuthoritative {
      value("FRBRprescriptive", "false")
      value("FRBRauthoritative", "false")
    }
    out.raw("</FRBRWork>\n")
  }

  private mutating func writeExpression() {
    out.raw("<FRBRExpression>\n")
    value("FRBRthis", addresses.expressionPart(document.language))
    value("FRBRuri", addresses.expression(document.language))
    writeVersionDate()
    writeAuthor(identity.author == nil || identity.part == .record ? AkomaNtoso.program : "author")
    if !isAuthoritative || !document.isOriginal { value("FRBRauthoritative", "false") }
    out.raw("<FRBRlanguage")
    out.attribute("language", document.language.threeLetters)
    out.raw("/>\n")
    if !document.isOriginal, identity.original != document.language {
      out.raw("<FRBRtranslation")
      out.attribute("href", addresses.expression(identity.original))
      out.attribute("fromLanguage", identity.original.threeLetters)
      out.attribute("authoritative", "false")
      out.attribute("by", "#" + AkomaNtoso.program)
      out.raw("/>\n")
    }
    out.raw("</FRBRExpression>\n")
  }

  private mutating func writeManifestation() {
    out.raw("<FRBRManifestation>\n")
    value("FRBRthis", addresses.manifestationPart(document.language))
    value("FRBRuri", addresses.manifestation(document.language))
    writeVersionDate()
    writeAuthor(AkomaNtoso.program)
    value("FRBRformat", "application/akn+xml")
    out.raw("</FRBRManifestation>\n")
  }

  /// Whether the organization issued it; a draft, and what the records tell of a work, is nobody's act.
  private var isAuthoritative: Bool { document.status == .issued && identity.part == .main }

  private mutating func writeAuthor(_ author: String) {
    out.raw("<FRBRauthor")
    out.attribute("href", "#" + author)
    out.raw("/>\n")
  }

  private mutating func writeVersionDate() {
    writeDate(identity.asOf.map { Work.Dated(.asOf, $0) } ?? identity.work.date)
  }

  /// A day, or the two bounds between which it lies; what nothing bounds has those of the calendar.
  private mutating func writeDate(_ dated: Work.Dated?) {
    if let dated, dated.date.day != nil {
      writeDate(dated.date.text, dated.event.rawValue)
    } else {
      let within = dated.map { $0.date.earliest...$0.date.latest } ?? identity.work.within
      writeDate(within?.lowerBound.text ?? "0001-01-01", "earliest")
      writeDate(within?.upperBound.text ?? "9999-12-31", "latest")
    }
  }

  private mutating func writeDate(_ day: String, _ name: String) {
    out.raw("<FRBRdate")
    out.attribute("date", day)
    out.attribute("name", name)
    out.raw("/>\n")
  }

  private mutating func value(_ name: StaticString, _ value: String) {
    out.raw("<")
    out.raw(name)
    out.attribute("value", value)
    out.raw("/>\n")
  }
}
