package import Archive
import Records

/// The names that belong to the subject and so must not stand in the wording of a template.
package struct SubjectNames {
  /// The names, each once, in order.
  package let names: [String]

  /// Collects the names of bodies, treaties, persons and places.
  package init(_ archive: Archive) {
    var texts: [LocalizedText] = []
    for body in archive.all(Body.self) {
      texts += [body.name] + body.aliases
      if let organization = body.organization { texts.append(organization) }
    }
    for treaty in archive.all(Treaty.self) { texts += [treaty.name] + treaty.aliases }
    texts += archive.all(Session.self).compactMap(\.place)
    for event in archive.all(Event.self) { texts += event.places }
    let persons = archive.all(Person.self).map(\.name)
    names = Set(texts.flatMap { $0.texts.values } + persons).sorted()
  }
}
