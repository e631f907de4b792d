package import Diagnostics
import Records

/// The templates of one language, compiled together.
package struct TemplateSet: Sendable {
  /// The words of the language.
  package let wording: Wording
  private var names: any TemplateNames
  private var filters: FilterTable
  private var checked: [CheckedTemplate] = []
  private var pages: [String: CheckedTemplate] = [:]
  private var signatures: [String: Signature] = [:]
  private var allLiterals: [(source: TemplateBytes, literals: [TemplateLiteral])] = []

  /// Compiles templates; every problem of every one of them is added to the diagnostics.
  ///
  /// A set with an error among them must not be rendered. Where only what is used is compiled, partials
  /// that no page includes are left out: another set has told what is wrong with them.
  package init(
    _ files: [ParsedTemplate], wording: Wording, names: any TemplateNames,
    filters: FilterTable = .standard, onlyUsed: Bool = false, diagnostics: inout [Diagnostic]
  ) {
    self.wording = wording
    self.names = names
    self.filters = filters
    var parsed: [ParsedTemplate] = []
    for next in files {
      let file = next.file
      diagnostics += next.problems
      let isTwice = parsed.contains { $0.file.name == file.name }
      if isTwice {
        diagnostics.append(
          Diagnostic(
            .partialTwice, at: next.source.range(0..<0),
            "there is another template \"\(file.name)\""))
      } else {
        parsed.append(next)
      }
    }
    declare(parsed, &diagnostics)
    diagnostics += IncludeCircles(parsed).problems
    let used = onlyUsed ? TemplateSet.used(parsed) : nil
    for template in parsed {
      guard used?.contains(template.file.name) ?? true else {
        checked.append(CheckedTemplate(file: template.file.file, isDraft: false))
        continue
      }
      let own = template.file.role == .partial ? signatures[template.file.name] : nil
      let made = check(template, own, &diagnostics)
      if own != nil { checked.append(made) } else { pages[template.file.name] = made }
      allLiterals.append((template.source, template.syntax.literals))
    }
    diagnostics.sort()
  }

  /// The names of the pages and of the partials that they include, directly or by others.
  private static func used(_ parsed: [ParsedTemplate]) -> Set<String> {
    let uses = Dictionary(
      parsed.map { ($0.file.name, $0.inclusions.map(\.partial)) },
      uniquingKeysWith: { first, _ in first })
    var waiting = parsed.filter { $0.file.role != .partial }.map(\.file.name)
    var used: Set<String> = []
    while let name = waiting.popLast() {
      if used.insert(name).inserted { waiting += uses[name] ?? [] }
    }
    return used
  }

  /// The same templates for other records: what is printed and named of them is asked there.
  func seeing(_ names: any TemplateNames, _ filters: FilterTable) -> TemplateSet {
    var set = self
    set.names = names
    set.filters = filters
    return set
  }

  private mutating func declare(_ parsed: [ParsedTemplate], _ diagnostics: inout [Diagnostic]) {
    for template in parsed where template.file.role == .partial {
      var reader = TypeReader(template.source, names)
      signatures[template.file.name] = reader.signature(
        template.syntax, index: signatures.count)
      diagnostics += reader.problems
    }
  }

  private func check(
    _ template: ParsedTemplate, _ own: Signature?, _ diagnostics: inout [Diagnostic]
  ) -> CheckedTemplate {
    var checker = Checker(
      template.source, names: names, filters: filters, wording: wording, signatures: signatures,
      own: own)
    var made = CheckedTemplate(
      file: template.file.file, isDraft: template.file.role == .draft)
    let nodes = template.syntax.nodes
    made.steps = checker.steps(own == nil ? nodes : ParsedTemplate.bare(nodes))
    made.slots = checker.slotCount
    diagnostics += checker.problems
    return made
  }

  /// Compiles a template that uses the partials of the set, such as the body of a draft.
  package func template(_ file: TemplateFile, diagnostics: inout [Diagnostic]) -> Template {
    let parsed = ParsedTemplate(file)
    diagnostics += parsed.problems
    return template(check(parsed, nil, &diagnostics))
  }

  /// The page of that name; `nil` where there is none.
  package func page(_ name: String) -> Template? {
    pages[name].map(template)
  }

  private func template(_ main: CheckedTemplate) -> Template {
    Template(main: main, partials: checked, filters: filters.filters, wording: wording)
  }

  /// The names of the pages, in order.
  package var pageNames: [String] { pages.keys.sorted() }

  /// What is wrong with the wording of the templates because it says something of the subject.
  package func subjects(forbidden: [String]) -> [Diagnostic] {
    let check = TemplateSubjectCheck(names: forbidden, wording: wording)
    return allLiterals.flatMap { source, literals in
      literals.flatMap { check.problems(in: $0, of: source) }
    }.sorted()
  }
}

/// A compiled template with the partials that it uses.
package struct Template: Sendable {
  let main: CheckedTemplate
  let partials: [CheckedTemplate]
  let filters: [Filter]
  let wording: Wording

  /// Renders it from the records as the document sees them.
  ///
  /// Values that are not there are reported, all of them; what is then rendered must not be used.
  package func render(_ view: any TemplateView) -> Rendered {
    var renderer = Renderer(self, view)
    return renderer.render()
  }
}
