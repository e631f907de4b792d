extension BadCase {
  /// Mistakes in a folder of outputs.
  static let outputCases: [BadCase] = [
    output("X001", "broken off", "<akomaNtoso>"),
    output("X002", "a DOCTYPE", "<!DOCTYPE a [<!ENTITY e \"e\">]><a>&e;</a>"),
    output("X003", "a thousand elements deep", String(repeating: "<a>", count: 1_000)),
    output("X004", "Latin letters", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>"),
    BadCase("X005", "not what the schema says") { folder in
      try folder.write("out/a.akn.xml", paper(""))
      try folder.write("xsd/a.xsd", schema)
      return ["check", "--output", "out", "--schemas", "xsd"]
    },
    BadCase("X006", "no schema of the namespace") { folder in
      try folder.write("out/a.akn.xml", paper(""))
      try folder.write("xsd/a.xsd", schema.replacing("legaldocml", with: "another"))
      return ["check", "--output", "out", "--schemas", "xsd"]
    },
    output("A001", "a page of HTML", "<html/>"),
    output("A002", "a paragraph that is not there", paper("<ref href=\"#par-2\"/>")),
    output("A003", "two paragraphs of one name", paper("<p eId=\"a\"/><p eId=\"a\"/>")),
    output(
      "A004", "no Chinese",
      paper("").replacing(
        "</meta>",
        with: "<version xmlns=\"urn:rapporteur:origins:1\" href=\"\(work)/zho@2024\"/></meta>")),
    output(
      "A005", "the date of another", paper("").replacing("eng@2024.xml", with: "eng@2023.xml")),
    BadCase("A006", "pages of HTML only") { folder in
      try folder.write("out/a.html", "<!DOCTYPE html>")
      return ["check", "--output", "out"]
    },
    BadCase("U013", "an index that is a record") { _ in
      ["search", "--index", "Sessions/rivers/body.md", "rivers"]
    },
    BadCase("U010", "the page of a body") { _ in ["export", "akn", "rivers"] },
  ]

  private static func output(_ code: String, _ name: String, _ text: String) -> BadCase {
    BadCase(code, name) { folder in
      try folder.write("out/a.akn.xml", text)
      return ["check", "--output", "out"]
    }
  }

  private static let work = "/akn/un/doc/paper/rivers/2024/1-note"

  /// A sound file, but for what is put into it.
  private static func paper(_ body: String) -> String {
    """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc name="note"><meta>
    <identification source="/x"><FRBRWork><FRBRthis value="\(work)/!main"/><FRBRuri value="\(work)"/>
    <FRBRsubtype value="paper"/><FRBRnumber value="1-note"/></FRBRWork>
    <FRBRExpression><FRBRthis value="\(work)/eng@2024/!main"/><FRBRuri value="\(work)/eng@2024"/>
    <FRBRlanguage language="eng"/></FRBRExpression>
    <FRBRManifestation><FRBRthis value="\(work)/eng@2024/!main.xml"/>
    <FRBRuri value="\(work)/eng@2024.xml"/></FRBRManifestation></identification></meta>
    <mainBody>\(body)</mainBody></doc></akomaNtoso>
    """
  }

  private static let schema = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"
      targetNamespace="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
    <xs:element name="akomaNtoso" type="xs:date"/></xs:schema>
    """
}
