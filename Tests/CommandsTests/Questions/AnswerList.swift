import Answers
import Foundation
import YAML

/// A list of questions with their answers, as a file of YAML gives them.
struct AnswerList {
  /// The questions by id, each with its answer and the paragraphs that bear it.
  let entries: [(id: String, entry: JSON)]

  /// Reads a list; `nil` where there is no such file, or it is not YAML.
  init?(_ file: URL) {
    guard let text = try? String(contentsOf: file, encoding: .utf8),
      let node = YAMLReader.read(text[...], file: file.lastPathComponent).node
    else { return nil }
    let list = JSON(listed: node)
    entries = list["questions"].elements.map { entry in
      var entry = entry
      // The articles of which a matrix is to tell are the same for every question.
      entry["configured"] = list["configured_cooperation_articles"]
      return (entry["id"].words ?? "", entry)
    }
  }

  /// The entry of a question.
  subscript(id: String) -> JSON? { entries.first { $0.id == id }?.entry }

  /// The list beside the package; `RAPPORTEUR_SHARED` names its folder.
  static let shared = AnswerList(
    URL(
      filePath: ProcessInfo.processInfo.environment["RAPPORTEUR_SHARED"] ?? "../shared",
      relativeTo: URL(filePath: Package.root + "/")
    ).appending(path: "domain/questions.yaml"))
}

extension JSON {
  /// The JSON of a YAML value: plain numbers, `true` and `false` are what they say.
  init(listed node: Node) {
    switch node.content {
    case .sequence(let items): self = .array(items.map(JSON.init(listed:)))
    case .mapping(let pairs):
      self = .object(pairs.map { Member($0.key, JSON(listed: $0.value)) })
    case .scalar(let text, let isPlain):
      let plain: JSON =
        switch text {
        case "", "null", "~": .null
        case "true", "false": .bool(text == "true")
        default: Int(text).map(JSON.number) ?? .string(text)
        }
      self = isPlain ? plain : .string(text)
    }
  }
}
