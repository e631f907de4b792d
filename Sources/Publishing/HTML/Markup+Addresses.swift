import Documents
import Pictures

extension Markup {
  /// Appends the attribute that gives an element its address.
  mutating func id(_ id: String) { attribute("id", Anchor.escaped(id)) }

  /// Appends the attribute that leads to an address in the same page.
  mutating func href(to id: String) { attribute("href", "#" + Anchor.escaped(id)) }
}
