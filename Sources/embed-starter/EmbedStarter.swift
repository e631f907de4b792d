import Foundation

/// Writes a Swift file that holds the given text files: `embed-starter OUTPUT ROOT FILE...`.
@main
enum EmbedStarter {
  static func main() throws {
    let arguments = CommandLine.arguments
    let root = arguments[2] + "/"
    var code = "enum StarterFiles {\n  static let all: [(path: String, text: String)] = [\n"
    for file in arguments.dropFirst(3) {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let path = file.hasPrefix(root) ? String(file.dropFirst(root.count)) : file
      code += "    (\(path.debugDescription), \(text.debugDescription)),\n"
    }
    code += "  ]\n}\n"
    try code.write(toFile: arguments[1], atomically: true, encoding: .utf8)
  }
}
