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
      // A secretariat is called so everywhere, and the wording must be able to say it.
      if body.type != .secretariat, let name = body.shortName { texts.append(name) }
      if let organization = body.organization { texts.append(organization) }
    }
    for treaty in archive.all(Treaty.self) {
      texts += [treaty.name] + treaty.aliases
      if let name = treaty.shortName { texts.append(name) }
    }
    let places =
      archive.all(Session.self).compactMap(\.place) + archive.all(Event.self).flatMap(\.places)
    let parts = places.flatMap { $0.texts.values }.flatMap(SubjectNames.parts(of:))
    texts += places
    let persons = archive.all(Person.self).map(\.name)
    names = Set(texts.flatMap { $0.texts.values } + persons + parts).sorted()
  }

  /// The town and the country of a place that names both.
  private static func parts(of place: String) -> [String] {
    place.split(separator: "," as Character).map { part in String(part.drop { $0 == " " }) }
      .filter { !$0.isEmpty }
  }
}
