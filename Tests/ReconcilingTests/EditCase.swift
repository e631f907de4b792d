import Foundation
import Testing

/// An edit of the paper that came back, and all that must be found.
struct EditCase: CustomTestStringConvertible, Sendable {
  let name: String
  let found: [String]
  let edit: @Sendable (inout EditedFile) -> Void

  var testDescription: String { name }

  init(
    _ name: String, _ found: [String], _ edit: @escaping @Sendable (inout EditedFile) -> Void
  ) {
    self.name = name
    self.found = found
    self.edit = edit
  }

  static let all = words + passages + shapes + remarks

  /// Words that are others.
  private static let words = [
    EditCase("requested for encouraged", ["changed/verb! par-4-a: Encouraged > Requested"]) {
      $0.replace("Encouraged States", "Requested States")
    },
    EditCase("welcomed for endorsed", ["changed/verb! par-4-b: Endorsed > Welcomed"]) {
      $0.replace("Endorsed", "Welcomed")
    },
    EditCase("took account for took note", ["changed/verb! par-2: note > account"]) {
      $0.replace("took note of", "took account of")
    },
    EditCase("a verb added", ["changed/verb! par-2:  > and requested"]) {
      $0.replace("conclusions of the", "conclusions and requested of the")
    },
    EditCase("a day", ["changed/fact par-1: 9 > 8"]) { $0.replace("7 to 9 May", "7 to 8 May") },
    EditCase("a month", ["changed/fact par-1: May > June"]) { $0.replace("9 May", "9 June") },
    EditCase("a year", ["changed/fact par-1: 2012 > 2013"]) {
      $0.replace("May 2012", "May 2013")
    },
    EditCase("a place", ["changed/fact par-1: Geneva > Vienna"]) {
      $0.replace("held in Geneva", "held in Vienna")
    },
    EditCase("the number of a resolution", ["changed/fact par-4: 7/4 > 7/5"]) {
      $0.replace("resolution 7/4", "resolution 7/5")
    },
    EditCase("a symbol", ["changed/fact par-4: LAK/RES/7/4 > LAK/RES/7/9"]) {
      $0.replace("LAK/RES/7/4", "LAK/RES/7/9")
    },
    EditCase("an article", ["changed/fact par-1: 14 > 15"]) {
      $0.replace("article\u{A0}14", "article 15")
    },
    EditCase("a number in words", ["changed/fact par-4-c: third > fourth"]) {
      $0.replace("third session", "fourth session")
    },
    EditCase("a cell", ["changed/fact table-1-r2: 14 > 15"]) {
      $0.replace(">14</w:t>", ">15</w:t>")
    },
    EditCase("the title", ["changed/fact masthead-title: 2010 > 2011"]) {
      $0.replace("lakes since 2010", "lakes since 2011")
    },
    EditCase("wording of a record", ["changed/wording par-2: fallen > dropped"]) {
      $0.replace("had fallen in", "had dropped in")
    },
    EditCase("how many", ["changed/fact par-2: most > all"]) {
      $0.replace("in most basins", "in all basins")
    },
    EditCase("a negation at a verb", ["changed/verb! par-2:  > not"]) {
      $0.replace("noted that", "noted not that")
    },
    EditCase("a negation in a record", ["changed/fact! par-2:  > not"]) {
      $0.replace("levels had fallen", "levels had not fallen")
    },
    EditCase("a verb restricted", ["changed/verb! par-4-b:  > in part"]) {
      $0.replace("Endorsed the", "Endorsed in part the")
    },
    EditCase("a negation in own prose", ["changed/wording par-6:  > not"]) {
      $0.replace("Water is measured", "Water is not measured")
    },
    EditCase("a verb of own prose negated", ["changed/verb! par-3:  > did not decide"]) {
      $0.replace("which the officer wrote", "which the officer did not decide wrote")
    },
    EditCase("own prose", ["changed/wording par-3: sets > lays"]) {
      $0.replace("sets out", "lays out")
    },
    EditCase(
      "own prose, twice",
      ["changed/wording par-3: sets > lays", "changed/wording par-3: so > very"]
    ) {
      $0.replace("sets out", "lays out")
      $0.replace("took so long", "took very long")
    },
    EditCase("a capital", ["changed/wording par-3: officer > Officer"]) {
      $0.replace("the officer wrote", "the Officer wrote")
    },
    EditCase("a footnote", ["changed/fact fn-1: Manual > Handbook"]) {
      $0.notes = $0.notes.replacingOccurrences(of: "Manual", with: "Handbook")
    },
  ]

  private static let new = "Nothing of that kind has been said anywhere else so far."

  /// Passages that are gone, new, or elsewhere.
  private static let passages = [
    EditCase("a new paragraph", ["new -:  > \(new)"]) {
      $0.insert(EditedFile.paragraph(new), after: "The Committee ")
    },
    EditCase("a new numbered paragraph", ["new -:  > \(new)", "renumbered par-3: 3 to 6 > 4 to 7"])
    {
      $0.insert(EditedFile.paragraph(new, style: "SingleTxtNumbered"), after: "The Committee ")
    },
    EditCase("a new sentence", ["new par-2:  > \(new)"]) {
      $0.replace("for more data.", "for more data. \(new)")
    },
    EditCase(
      "a paragraph lost", ["lost par-3: \(text("par-3")) > ", "renumbered par-4: 4 to 6 > 3 to 5"]
    ) { $0.remove("This paper") },
    EditCase(
      "a sentence lost",
      [
        "lost par-2: It also took note of the conclusions of the workshops, and it asked for more data. > "
      ]
    ) {
      $0.replace(
        " It also took note of the conclusions of the workshops, and it asked for more data.", "")
    },
    EditCase("a sub-paragraph lost", ["lost par-4-b: \(text("par-4-b")) > "]) {
      $0.remove("Endorsed")
    },
    EditCase("a row lost", ["lost table-1-r1: North | 12 > "]) {
      let row = $0.text.components(separatedBy: "<w:tr>").first { $0.contains("North") } ?? ""
      $0.replace("<w:tr>" + row, "")
    },
    EditCase("a mark of a footnote lost", ["lost-footnote par-1"]) {
      $0.substitute("<w:footnoteReference w:id=\"2\"/>", "")
    },
    EditCase("a mark of a footnote moved", ["lost-footnote par-1", "moved par-3"]) {
      let mark =
        "<w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteReference w:id=\"2\"/></w:r>"
      $0.substitute("<w:footnoteReference w:id=\"2\"/>", "")
      $0.replace("so long.</w:t></w:r>", "so long.</w:t></w:r>\(mark)")
    },
    EditCase(
      "a row deleted, tracked",
      ["tracked -: North | 12 >  by A. Reader", "lost table-1-r1: North | 12 > "]
    ) {
      let row = $0.text.components(separatedBy: "<w:tr>").first { $0.contains("North") } ?? ""
      $0.replace("<w:tr>" + row, "<w:tr><w:trPr><w:del \(by)/></w:trPr>" + row)
    },
    EditCase("a short sentence added to a record's", ["new par-2:  > So it was."]) {
      $0.replace("for more data.", "for more data. So it was.")
    },
    EditCase("a sentence with a verb added to own prose", ["new par-6:  > It closed in 2014."]) {
      $0.replace("basins concerned.", "basins concerned. It closed in 2014.")
    },
    EditCase("a sentence of wording added to own prose", ["changed/wording par-6:  > So it is."]) {
      $0.replace("basins concerned.", "basins concerned. So it is.")
    },
    EditCase("a footnote lost", ["lost-footnote fn-2: Not examined here. > "]) {
      $0.substitute("<w:footnoteReference w:id=\"3\"/>", "")
      $0.substitute("<w:footnote w:id=\"3\">.*?</w:footnote>", "")
      $0.notes = $0.notes.replacingOccurrences(of: "\n", with: "")
      $0.substitute("<w:footnote w:id=\"3\">.*?</w:footnote>", "")
    },
    EditCase(
      "a sub-paragraph moved",
      ["moved par-4-a: Encouraged States to measure lake levels every month; > "]
    ) {
      $0.move("Encouraged", after: "Requested the")
    },
    EditCase(
      "moved and reworded",
      [
        "changed/wording par-4-a: measure > survey",
        "moved par-4-a: Encouraged States to measure lake levels every month; > ",
      ]
    ) {
      $0.replace("to measure lake", "to survey lake")
      $0.move("Encouraged", after: "Water is")
    },
    EditCase("merged", ["merged par-4-a"]) { $0.merge("Encouraged") },
    EditCase(
      "merged, and a verb changed", ["merged par-4-a", "changed/verb! par-4-b: Endorsed > Adopted"]
    ) {
      $0.merge("Encouraged")
      $0.replace("Endorsed", "Adopted")
    },
    EditCase("split", ["split par-2", "renumbered par-3: 3 to 6 > 4 to 7"]) {
      $0.split(before: "It also took note")
    },
    EditCase(
      "split and reworded",
      ["changed/wording par-2: more > better", "split par-2", "renumbered par-3: 3 to 6 > 4 to 7"]
    ) {
      $0.split(before: "It also took note")
      $0.replace("for more data", "for better data")
    },
    EditCase("a paragraph copied", ["new -:  > \(text("par-6"))"]) {
      $0.insert(EditedFile.paragraph(text("par-6")), after: "This paper")
    },
    EditCase("a table added", ["new -:  > Gauge | Depth"]) {
      $0.insert(
        "<w:tbl><w:tr><w:tc>\(EditedFile.paragraph("Gauge"))</w:tc><w:tc>"
          + "\(EditedFile.paragraph("Depth"))</w:tc></w:tr></w:tbl>", after: "This paper")
    },
    EditCase("text in a box", ["new -:  > See the annex."]) {
      let box =
        "<w:r><w:pict><v:shape xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
      $0.replace(
        "sets out what",
        "sets out</w:t></w:r>\(box)\(EditedFile.paragraph("See the annex."))"
          + "</w:txbxContent></v:textbox></v:shape></w:pict></w:r><w:r><w:t xml:space=\"preserve\"> what"
      )
    },
  ]

  private static func text(_ id: String) -> String {
    Lakes.paragraphs.first { $0.id == id }?.pieces.map(\.text).joined() ?? ""
  }

  /// What changes nothing of what is said.
  private static let shapes = [
    EditCase("nothing", []) { _ in },
    EditCase("bookmarks lost", []) { $0.substitute("<w:bookmark(Start|End)[^>]*/>", "") },
    EditCase("bookmarks doubled", []) {
      $0.replace(
        "<w:r><w:t xml:space=\"preserve\">The Committee ",
        "<w:bookmarkStart w:id=\"900\" w:name=\"_rp_par_3\"/><w:bookmarkEnd w:id=\"900\"/>"
          + "<w:r><w:t xml:space=\"preserve\">The Committee ")
    },
    EditCase("styles lost", []) { $0.substitute("<w:pPr>.*?</w:pPr>", "") },
    EditCase("numbers typed", []) {
      for number in 1...6 {
        let id = "<w:bookmarkStart w:id=\"[0-9]+\" w:name=\"_rp_par_\(number)\"/>"
        $0.substitute(id, "$0<w:r><w:t>\(number).</w:t></w:r><w:r><w:tab/></w:r>")
      }
      $0.substitute("<w:pPr>.*?</w:pPr>", "")
    },
    EditCase("a number typed beside the counted", ["typed-number par-2"]) {
      $0.replace("The Committee noted", "2. The Committee noted")
    },
    EditCase("straight quotation marks", []) {
      $0.letters { $0.replacingOccurrences(of: "[“”]", with: "\"", options: .regularExpression) }
    },
    EditCase("spaces lost their kind, and doubled", []) {
      $0.letters {
        $0.replacingOccurrences(of: "\u{A0}", with: " ").replacingOccurrences(
          of: " the ", with: "  the ")
      }
    },
    EditCase("dashes as hyphens, soft hyphens put in", []) {
      $0.letters {
        $0.replacingOccurrences(of: "–", with: "--").replacingOccurrences(
          of: "basin", with: "ba\u{AD}sin")
      }
    },
    EditCase("runs split", []) {
      $0.substitute(
        "(<w:t xml:space=\"preserve\">[^<]{4})([^<]{4})",
        "$1</w:t></w:r><w:r><w:t xml:space=\"preserve\">$2")
    },
    EditCase("a field brought up to date", []) {
      $0.substitute("(REF _rp_par_2.*?<w:t>)2(</w:t>)", "$110.$2")
    },
    EditCase("the list of records deleted", []) {
      $0.remove("_rp_references")
      $0.remove("lakes/1)")
    },
    EditCase("empty paragraphs", []) { $0.insert(EditedFile.paragraph(" "), after: "This paper") },
  ]

  private static let by = "w:id=\"900\" w:author=\"A. Reader\" w:date=\"2026-01-05T09:00:00Z\""

  /// What was done with changes tracked, or said.
  private static let remarks = [
    EditCase(
      "an insertion tracked",
      ["changed/wording par-3:  > much by A. Reader", "tracked par-3:  > much by A. Reader"]
    ) {
      $0.replace(
        "sets out what was",
        "sets out </w:t></w:r><w:ins \(by)><w:r><w:t>much </w:t></w:r></w:ins>"
          + "<w:r><w:t xml:space=\"preserve\">what was")
    },
    EditCase(
      "a deletion tracked",
      ["changed/fact par-2: most >  by A. Reader", "tracked par-2: most >  by A. Reader"]
    ) {
      $0.replace(
        "in most basins",
        "in </w:t></w:r><w:del \(by)><w:r><w:delText>most</w:delText></w:r></w:del>"
          + "<w:r><w:t xml:space=\"preserve\"> basins")
    },
    EditCase("struck out by hand", ["struck par-2: in most basins > "]) {
      $0.replace(
        "in most basins",
        "</w:t></w:r><w:r><w:rPr><w:strike/></w:rPr><w:t>in most basins</w:t></w:r><w:r>"
          + "<w:t xml:space=\"preserve\">")
    },
    EditCase("hidden", ["changed/wording par-3:  > dearly", "hidden par-3: dearly > "]) {
      $0.replace(
        "sets out what",
        "sets out </w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>dearly</w:t></w:r><w:r>"
          + "<w:t xml:space=\"preserve\"> what")
    },
    EditCase("not struck out", []) {
      $0.replace(
        "in most basins",
        "</w:t></w:r><w:r><w:rPr><w:strike w:val=\"0\"/></w:rPr><w:t>in most basins</w:t></w:r><w:r>"
          + "<w:t xml:space=\"preserve\">")
    },
    EditCase("a comment", ["comment par-4-b: Endorsed > Is this so? by B. Chair"]) {
      $0.replace(
        "<w:r><w:t xml:space=\"preserve\">Endorsed the",
        "<w:commentRangeStart w:id=\"7\"/><w:r><w:t>Endorsed</w:t></w:r><w:commentRangeEnd w:id=\"7\"/>"
          + "<w:r><w:commentReference w:id=\"7\"/></w:r><w:r><w:t xml:space=\"preserve\"> the")
      let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
      $0["word/comments.xml"] =
        "<w:comments xmlns:w=\"\(space)\"><w:comment w:id=\"7\" w:author=\"B. Chair\">"
        + EditedFile.paragraph("Is this so?") + "</w:comment></w:comments>"
    },
    EditCase("a mark between paragraphs deleted, tracked", ["merged par-4-a"]) {
      let start = $0.text.range(
        of: "<w:bookmarkStart w:id=\"[0-9]+\" w:name=\"_rp_par_4_a\"/>", options: .regularExpression
      )
      guard let start else { return }
      let before = $0.text[..<start.lowerBound]
      $0.text =
        before.dropLast("</w:pPr>".count) + "<w:rPr><w:del \(by)/></w:rPr></w:pPr>"
        + $0.text[start.lowerBound...]
    },
  ]
}
