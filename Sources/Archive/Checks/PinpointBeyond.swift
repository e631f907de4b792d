import Citations
import Diagnostics
import Records

/// A citation names a paragraph that the cited record has.
enum PinpointBeyond: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    let counts =
      archive.all(Document.self).map { ($0.key, $0.paragraphs) }
      + archive.all(Act.self).map { ($0.key, $0.paragraphs) }
    for (key, paragraphs) in counts where !paragraphs.isEmpty {
      for link in archive.citing(key) {
        guard let last = paragraphs.last(in: link.language) ?? paragraphs.last(in: nil),
          let beyond = beyond(last, link.reference.pinpoint)
        else { continue }
        let version = link.language.map { " in \($0.ownName)" } ?? ""
        let isVersion = paragraphs.contains { !$0.languages.isEmpty }
        log.report(
          Diagnostic(
            .pinpointBeyond, at: link.place, "\(key) has no paragraph \(beyond)",
            notes: ["its last paragraph\(isVersion ? version : "") is \(last)"]))
      }
    }
  }

  /// The first number named that is higher than the last paragraph's.
  private static func beyond(_ last: Int, _ pinpoint: Pinpoint?) -> String? {
    pinpoint?.paragraphs.flatMap { [$0.first, $0.last] }.first {
      Int($0).map { $0 > last } ?? false
    }
  }
}
