import Answers
import Archive
import Files
import Glibc
import Records
import Searching

/// Measures the index of words on a made-up workspace: making it, keeping it up, and asking it.
struct SearchBench {
  /// The numbers of records.
  var sizes = [10_000, 100_000]

  /// Prints the table.
  func measure(in scratch: String, _ corpus: (Int) throws -> Corpus) throws {
    print("\n| search | goal | measured |\n|---|---|---|")
    for records in sizes {
      let made = try corpus(records)
      let view = RecordView(
        Archive.read(made.files.map { File(path: $0.path, text: $0.text) }).archive)
      let path = "\(scratch)/words-\(records).sqlite"
      do {
        let index = try SearchIndex(at: path)
        let making = seconds { _ = try? index.update(from: view) }
        let goal = [10_000: "1.5 s", 100_000: "15 s"][records] ?? ""
        print(
          "| index of \(records) records, from nothing | \(goal) | \(fixed(making, digits: 2)) s |")
        let again = seconds { _ = try? index.update(from: view) }
        print("| the same, nothing changed | | \(fixed(again, digits: 2)) s |")
        for (language, words) in SearchBench.questions {
          ask(words, language, records, view, index)
        }
      } catch {
        throw BenchmarkFailure("the index cannot be made: \(error.words)")
      }
    }
  }

  private func ask(
    _ questions: [String], _ language: String, _ records: Int, _ view: RecordView,
    _ index: SearchIndex
  ) {
    var times: [Double] = []
    var found = 0
    for _ in 0..<10 {
      for question in questions {
        times.append(
          seconds {
            found += (try? SearchAnswer(question, in: view, by: index).hits.count) ?? 0
          })
      }
    }
    times.sort()
    let (middle, late) = (times[times.count / 2], times[times.count * 99 / 100])
    print(
      "| a question in \(language) to \(records) records, median and 99 in 100 | 5 ms, 50 ms |"
        + " \(fixed(middle * 1e3, digits: 1)) ms, \(fixed(late * 1e3, digits: 1)) ms (\(found) hits) |"
    )
  }

  private func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  /// Questions with common words and rare ones, symbols and numbers.
  private static let questions = [
    (
      "English",
      [
        "electronic records", "witnesses video link", "\"joint teams\"", "resolution 3/2",
        "training",
        "conflicts of jurisdiction", "competent authorities requests", "confidentiality",
        "exchange views",
        "property legitimate owners", "supporting documents translation", "technical assistance",
        "group 7", "obstacles", "guidance practitioners", "costs complex", "jurisdicton", "2/1",
      ]
    ),
    (
      "Chinese",
      ["电子记录", "主管机关", "证人证言", "联合小组", "管辖权冲突", "翻译", "财产 返还", "培训", "技术援助", "保密性"]
    ),
    (
      "Arabic and Russian",
      ["القرار 3/2", "الأدلة", "جريمة", "резолюция 3/2", "электронные записи", "выдача"]
    ),
  ]
}
