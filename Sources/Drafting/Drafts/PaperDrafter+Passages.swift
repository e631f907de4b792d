import Answers
package import Diagnostics
import Documents
package import Records

extension PaperDrafter {
  /// What a text is rendered to in a paper, as Markdown, and what is wrong with it.
  package func rendered(
    _ text: String, in paper: Key, file: String
  ) -> (markdown: String, problems: [Diagnostic]) {
    let (rendered, problems) = render(text, in: paper, file: file)
    return (rendered.markdown, problems)
  }

  /// What a text is rendered to in words, without markup; empty where something is wrong with it.
  package func words(_ text: String, in paper: Key) -> String {
    let (rendered, problems) = render(text, in: paper, file: "")
    guard !problems.contains(where: { $0.severity == .error }) else { return "" }
    return TreeBuilder(language: language, file: "", numbersParagraphs: false).inlines(rendered)
      .inlines.lettersMarked(in: language)
  }

  private func render(
    _ text: String, in paper: Key, file: String
  ) -> (RenderedText, [Diagnostic]) {
    var problems: [Diagnostic] = []
    let template = templates.template(
      TemplateFile(paper.text, file: file, text: text, role: .draft), diagnostics: &problems)
    guard problems.isEmpty else { return (RenderedText(markdown: "", spans: []), problems) }
    let view = PaperView(view, paper: paper, language: language)
    return (view.rendered(template, &problems), problems)
  }
}
