import Answers
import Records

extension Asked {
  /// The questions asked of the paper of the package, as it alone reports.
  static let paper = Asked(
    view: RecordView(RealWorkspace.archive, documents: ["doc/CTOC/COP/WG.3/2016/2"]),
    document: "doc/CTOC/COP/WG.3/2016/2", body: "untoc-wg3", conference: "untoc-cop",
    subjects: [
      "S03": ["4/2"], "S07": ["untoc-wg3/5"], "D02": ["untoc/16"], "D03": ["untoc/13"],
      "D04": ["untoc-wg3/5"], "D05": ["untoc-wg3/6"], "D06": ["untoc/18"],
      "D08": ["untoc-wg3/6", "uncac-eg1"], "D10": ["untoc-wg3/7"], "P06": ["topic/workplan"],
      "P10": ["untoc-wg3/7"],
    ],
    besides: [
      // There the Conference cites articles, and no session of the group.
      "P01": [23, 24],
      // They tell of subjects without naming an article, and nothing that is never cited has a place.
      "P03": [2, 28, 39],
      // It only mentions the subject; the session counts by a recommendation, in paragraph 39.
      "P04": [37], "P04, mutual legal assistance, 6": [37],
      // It says who was invited; the session considered the subject in paragraph 20.
      "P04, regional networks, 3": [18],
    ])
}
