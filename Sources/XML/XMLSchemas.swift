package import Diagnostics

/// The schemas of a folder by the namespace that each is for; those that are needed are compiled, once.
package struct XMLSchemas {
  /// What is wrong with the files themselves.
  package private(set) var diagnostics: [Diagnostic] = []
  private var paths: [String: String] = [:]
  private var compiled: [String: XMLSchema] = [:]
  private var failed: Set<String> = []

  /// Sorts schemas by their namespaces.
  ///
  /// Of several for one namespace the one that no other includes is taken, and of those the first.
  ///
  /// - Parameter files: the `.xsd` files, each with the path from which it can be opened.
  package init(_ files: [(path: String, text: String)]) {
    var included: Set<String> = []
    var targets: [(path: String, namespace: String)] = []
    for file in files.sorted(by: { $0.path < $1.path }) {
      let (root, problems) = XMLReader.read(Array(file.text.utf8), file: file.path)
      diagnostics += problems
      guard let root, root.name == "schema", root.namespace == Self.namespace else { continue }
      targets.append((file.path, root.attribute("targetNamespace") ?? ""))
      for part in root.children where part.name == "include" {
        part.attribute("schemaLocation").map { _ = included.insert(Self.name($0)) }
      }
    }
    let own = targets.filter { !included.contains(Self.name($0.path)) }
    paths = Dictionary(own.map { ($0.namespace, $0.path) }, uniquingKeysWith: { first, _ in first })
  }

  private static let namespace = "http://www.w3.org/2001/XMLSchema"

  private static func name(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// All that is wrong with a document: what the reader refuses, else what its schema does not admit.
  package mutating func problems(of bytes: [UInt8], file: String) -> [Diagnostic] {
    let (root, problems) = XMLReader.read(bytes, file: file)
    guard let root else { return problems }
    guard let path = paths[root.namespace] else {
      let headline = "no schema is for documents of `\(root.namespace)`"
      return [Diagnostic(.noSchema, at: SourceRange(file: file, start: root.position), headline)]
    }
    var found: [Diagnostic] = []
    guard let schema = schema(at: path, &found) else { return found }
    let positions = root.elements.map(\.position)
    return bytes.withUnsafeBufferPointer {
      schema.problems($0, file: file, positions: positions).sorted()
    }
  }

  /// The schema of a file; what is wrong with it is told once.
  private mutating func schema(at path: String, _ problems: inout [Diagnostic]) -> XMLSchema? {
    if let schema = compiled[path] { return schema }
    guard !failed.contains(path) else { return nil }
    compiled[path] = XMLSchema(path: path, &problems)
    if compiled[path] == nil {
      failed.insert(path)
      if problems.isEmpty {
        let range = SourceRange(file: path)
        problems.append(Diagnostic(.noSchema, at: range, "the schema cannot be read"))
      }
    }
    return compiled[path]
  }
}
