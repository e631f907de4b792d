import Foundation

/// The same records as a site for Hugo: a page a record, and lists by kind, year and body.
///
/// What the program lists in JSON becomes the front matter of a page; the layouts are the least that
/// print it: a page with its fields, and the list pages that Hugo makes of sections and taxonomies.
struct HugoSite {
  /// The name of the peer, as the table prints it.
  static let name = "Hugo"

  /// Writes the site for the records of a folder.
  ///
  /// - Parameters:
  ///   - records: The folder of the records.
  ///   - program: The program that lists them.
  ///   - folder: Where the site is written.
  static func write(_ records: String, _ program: String, to folder: String) throws {
    try Disk.write(configuration, to: "\(folder)/config.json")
    for (path, text) in layouts { try Disk.write(text, to: "\(folder)/layouts/\(path)") }
    for kind in ["sessions", "items", "statements", "recommendations", "acts", "documents"] {
      let listed = try output(of: [
        program, "list", kind, "--format", "json", "--records", records, "--register", records,
      ])
      guard let answer = try JSONSerialization.jsonObject(with: listed) as? [String: Any],
        let found = answer["records"] as? [[String: Any]],
        let undecided = answer["undecided"] as? [[String: Any]]
      else { throw BenchmarkFailure("the list of \(kind) is no JSON object") }
      for record in found + undecided { try write(record, kind, to: folder) }
    }
  }

  private static func write(_ record: [String: Any], _ kind: String, to folder: String) throws {
    let key = record["key"] as? String ?? ""
    let title = record["title"] as? [String: Any]
    let year = (record["earliest"] as? String).map { String($0.prefix(4)) }
    let page: [String: Any] = [
      "title": title?["en"] ?? key, "date": record["earliest"] as? String ?? "1900-01-01",
      "years": [year ?? "none"], "bodies": [key.split(separator: "/").first.map(String.init) ?? ""],
      "fields": record["fields"] ?? [:], "sources": record["sources"] ?? [:], "key": key,
    ]
    let text = try JSONSerialization.data(withJSONObject: page, options: [.sortedKeys])
    let name = key.replacingOccurrences(of: "/", with: "-")
    try Disk.write(
      String(decoding: text, as: UTF8.self) + "\n", to: "\(folder)/content/\(kind)/\(name).md")
  }

  private static func output(of arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: arguments[0])
    process.arguments = Array(arguments.dropFirst())
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return data
  }

  private static let configuration = """
    {"baseURL": "http://localhost/", "languageCode": "en", "title": "Records",
     "taxonomies": {"year": "years", "body": "bodies"}, "disableKinds": ["RSS", "sitemap"]}

    """

  private static let layouts = [
    "_default/single.html": """
    <!DOCTYPE html><html lang="en"><head><title>{{ .Title }}</title></head><body>
    <h1>{{ .Title }}</h1><p>{{ .Params.key }}</p>
    <dl>{{ range $name, $value := .Params.fields }}<dt>{{ $name }}</dt><dd>{{ $value }}</dd>{{ end }}</dl>
    <ul>{{ range $path, $source := .Params.sources }}<li>{{ $path }}: {{ $source }}</li>{{ end }}</ul>
    </body></html>

    """,
    "_default/list.html": """
    <!DOCTYPE html><html lang="en"><head><title>{{ .Title }}</title></head><body>
    <h1>{{ .Title }}</h1>
    <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
    </body></html>

    """,
    "index.html": """
    <!DOCTYPE html><html lang="en"><head><title>{{ .Title }}</title></head><body>
    <ul>{{ range .Site.RegularPages.ByDate }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul>
    </body></html>

    """,
  ]
}
