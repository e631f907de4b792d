import Citations
import Diagnostics
import Records

/// Understands the references that stand in front matter.
protocol ReferenceReader {
  /// The record that a text refers to in a context, or what is wrong with it.
  func read(
    _ text: String, expecting kinds: [Kind], in context: CitationContext
  ) -> Result<Reference, ReferenceProblem>
}

/// What is wrong with a reference.
struct ReferenceProblem: Error {
  var code: DiagnosticCode
  var headline: String
  var notes: [String] = []
  var suggestion: String?

  func diagnostic(at range: SourceRange) -> Diagnostic {
    Diagnostic(code, at: range, headline, notes: notes, suggestion: suggestion)
  }
}

/// Takes every reference for a key: enough to learn which bodies there are, before anything can be
/// understood in their context.
struct LiteralReferences: ReferenceReader {
  func read(
    _ text: String, expecting kinds: [Kind], in context: CitationContext
  ) -> Result<Reference, ReferenceProblem> {
    .success(Reference(Key(text)))
  }
}

/// Understands references as people write them, by the recogniser of citations; one that it met
/// before in the same context it knows by heart, for records repeat their references often.
final class RecognisedReferences: ReferenceReader {
  private struct Question: Hashable {
    let text: String
    let context: CitationContext
    let kinds: [Kind]

    /// Only what tells most questions apart.
    func hash(into hasher: inout Hasher) {
      hasher.combine(text)
      hasher.combine(context.document)
      hasher.combine(context.body)
    }
  }

  private let recogniser: Recogniser
  private var answers: [Question: Reference] = [:]

  /// Makes a reader with nothing by heart yet, to be used by one thread.
  init(recogniser: Recogniser) {
    self.recogniser = recogniser
    answers.reserveCapacity(2_000)
  }

  func read(
    _ text: String, expecting kinds: [Kind], in context: CitationContext
  ) -> Result<Reference, ReferenceProblem> {
    let question = Question(text: text, context: context, kinds: kinds)
    if let answer = answers[question] { return .success(answer) }
    switch recogniser.reference(text, in: context, expecting: kinds) {
    case .understood(let reference, _):
      answers[question] = reference
      return .success(reference)
    case .unattributed(let citation): return .failure(unattributed(text, citation))
    case .malformed(let matched, let leftOver): return .failure(malformed(text, matched, leftOver))
    }
  }

  private func unattributed(_ text: String, _ citation: Citation) -> ReferenceProblem {
    let candidates = citation.candidates.map(\.text)
    return ReferenceProblem(
      code: .unattributableReference, headline: "nothing decides what `\(text)` refers to",
      notes: candidates.isEmpty
        ? ["write the key, which begins with a known body, treaty, `doc` or `topic`"]
        : ["it could be \(candidates.joined(separator: ", "))"],
      suggestion: candidates.count == 1 ? candidates[0] : nil)
  }

  private func malformed(_ text: String, _ matched: String, _ leftOver: String) -> ReferenceProblem
  {
    ReferenceProblem(
      code: .malformedReference, headline: "`\(text)` is not a reference",
      notes: matched.isEmpty
        ? ["a reference is a key, a symbol, or a citation such as `resolution 7/4`"]
        : ["`\(matched)` was understood, `\(leftOver)` was left over"])
  }
}
