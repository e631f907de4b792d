/// A treaty with its conference and its working group, which belong to one subject.
struct Family {
  /// Its number in the corpus, from 0.
  let number: Int
  /// The languages in which its papers are to be rendered.
  let languages: [String]

  var subject: Phrase { Subjects.all[number % Subjects.all.count] }
  /// Tells apart the families of one subject.
  private var round: String {
    number < Subjects.all.count ? "" : " \(number / Subjects.all.count + 1)"
  }
  var treaty: String { "treaty-\(number + 1)" }
  var conference: String { "conference-\(number + 1)" }
  var group: String { "group-\(number + 1)" }
  /// The series of symbols of the conference, in letters that no other family has.
  var series: String {
    let letter = { (digit: Int) in String(UnicodeScalar(UInt8(65 + digit % 26))) }
    return "C\(letter(number / 26))\(letter(number))/COP"
  }
  var groupSeries: String { "\(series)/WG.1" }

  /// The records that the files of the bodies and of the treaty hold, papers included.
  static let fixedRecords = 6

  /// The files of its bodies, of its treaty and of the secretariat.
  var files: [(path: String, text: String)] {
    [
      ("treaties/\(treaty).md", treatyFile), ("\(conference)/body.md", conferenceFile),
      ("\(group)/body.md", groupFile), ("secretariat-\(number + 1)/body.md", secretariatFile),
    ]
  }

  private var treatyFile: String {
    var text = """
      ---
      kind: treaty
      id: \(treaty)
      name: {en: "Convention on \(subject.en)\(round)", zh: "《\(subject.zh)公约\(round)》"}
      short-name: {en: Convention, zh: 《公约》}
      articles:

      """
    for number in 1...20 {
      let subject = Subjects.all[(number + self.number) % Subjects.all.count]
      text += "  - {number: \"\(number)\", subject: \(subject.yaml)}\n"
    }
    return text + "---\n"
  }

  private var conferenceFile: String {
    """
    ---
    kind: body
    id: \(conference)
    type: conference
    name: {en: "Conference on \(subject.en)\(round)", zh: "\(subject.zh)缔约方会议\(round)"}
    short-name: {en: Conference, zh: 缔约方会议}
    treaty: \(treaty)
    secretariat: secretariat-\(number + 1)
    series: [\(series)]
    acts:
      - {form: resolution, numbering: session-number}
      - {form: decision, numbering: session-number}
    gatherings:
      - {noun: session}
    ---

    """
  }

  private var groupFile: String {
    """
    ---
    kind: body
    id: \(group)
    type: working-group
    name: {en: "Working Group on \(subject.en)\(round)", zh: "\(subject.zh)问题工作组\(round)"}
    short-name: {en: Working Group, zh: 工作组}
    parent: \(conference)
    treaty: \(treaty)
    secretariat: secretariat-\(number + 1)
    series: [\(groupSeries)]
    gatherings:
      - {noun: meeting}
    provisions: [article 13, article 16, "article 18, paragraph 13", article 19]
    established-by: decision 1/1
    cycle: {en: every year during the session of the Conference, zh: 每年在缔约方会议届会期间举行}
    ---

    """
  }

  private var secretariatFile: String {
    """
    ---
    kind: body
    id: secretariat-\(number + 1)
    type: secretariat
    name: {en: "Secretariat for \(subject.en)\(round)", zh: "\(subject.zh)秘书处\(round)"}
    ---

    """
  }
}
