package import Documents
import Pictures
package import Records

/// Writes the texts of a document as XLIFF 2.0, each as a unit with its codes protected.
package struct XLIFFWriter: Sendable {
  private let target: Language

  /// Makes a writer of files that are to be translated into a language.
  package init(into target: Language) { self.target = target }

  /// The bytes of the file, in UTF-8.
  ///
  /// - Parameters:
  ///   - document: the original.
  ///   - rendering: the document as it stands in the language of the translation, where it does; its
  ///     texts fill the targets where it has the units and codes of the original.
  /// - Returns: the file, and whether a rendering that was given could be used.
  package func write(
    _ document: DocumentTree, rendering: DocumentTree? = nil
  ) -> (bytes: [UInt8], isFilled: Bool) {
    let units = document.translationUnits
    let rendered = (rendering?.translationUnits ?? []).filter { $0.kind != .note }
    let isLike = units.filter { $0.kind != .note }.map(\.id) == rendered.map(\.id)
    let texts = Dictionary(rendered.map { ($0.id, $0.text) }) { first, _ in first }
    var out = Markup()
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff version=\"2.0\"")
    out.attribute("xmlns", XLIFF.namespace)
    out.attribute("srcLang", document.language.rawValue)
    out.attribute("trgLang", target.rawValue)
    out.raw(">\n<file id=\"f1\" canResegment=\"no\" xml:space=\"preserve\"")
    out.attribute("original", document.key.text)
    out.attribute("srcDir", document.language.isRightToLeft ? "rtl" : "ltr")
    out.attribute("trgDir", target.isRightToLeft ? "rtl" : "ltr")
    out.raw(">\n<notes>\n<note id=\"title\" category=\"title\">")
    out.text(document.title)
    out.raw("</note>\n</notes>\n")
    for unit in units {
      XLIFFUnit(unit, rendering: isLike ? texts[unit.id] : nil).write(to: &out)
    }
    // The format wants a unit in every file, even where there is no text.
    if units.isEmpty {
      out.raw(
        "<unit id=\"none\" translate=\"no\">\n<segment><source></source></segment>\n</unit>\n")
    }
    out.raw("</file>\n</xliff>\n")
    return (out.bytes, isLike || rendering == nil)
  }
}
