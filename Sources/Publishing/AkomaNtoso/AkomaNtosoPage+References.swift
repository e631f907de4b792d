import Documents
import Pictures
import Records

extension AkomaNtosoPage {
  /// What the text refers to: who made it, and the records that it cites.
  mutating func writeReferences() {
    out.raw("<references")
    out.attribute("source", "#" + AkomaNtoso.program)
    out.raw(">\n")
    for entry in cited.entries where entry.address != nil {
      writeReference("activeRef", entry.identifier, entry.address ?? "", entry.record.label)
    }
    writeReference(
      "TLCObject", AkomaNtoso.program, "/akn/ontology/object/un/rapporteur", "Rapporteur")
    if let author = identity.author ?? identity.body {
      writeReference("TLCOrganization", "author", organization(author.key), author.name)
    }
    if let body = identity.body {
      writeReference("TLCOrganization", "body", organization(body.key), body.name)
    }
    for entry in cited.entries where entry.address == nil { writeRecord(entry) }
    out.raw("</references>\n")
  }

  private func organization(_ key: Key) -> String {
    "/akn/ontology/organization/un/" + Anchor.escaped(key.text)
  }

  /// A record that is no work of known address: where it can be read, else its name among records.
  private mutating func writeRecord(_ entry: CitedWorks.Entry) {
    let address = entry.record.url.flatMap { WebAddress($0)?.text }
    writeReference(
      "TLCReference", entry.identifier,
      address ?? "/akn/ontology/reference/un/" + Anchor.escaped(entry.record.key.text),
      entry.record.label, name: "record")
  }

  private mutating func writeReference(
    _ element: StaticString, _ identifier: String, _ address: String, _ label: String,
    name: String? = nil
  ) {
    out.raw("<")
    out.raw(element)
    out.attribute("eId", identifier)
    if let name { out.attribute("name", name) }
    out.attribute("href", address)
    out.attribute("showAs", label)
    out.raw("/>\n")
  }
}
