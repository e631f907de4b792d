import Answers
import Pictures
import Records

extension FigureWording {
  static let chinese = FigureWording(
    titles: Titles(
      chronology: "相关机构的届会", provisions: "各届会审议的条约条款", topics: "各届会审议的专题",
      lineage: "任务授权的沿革（按时间顺序）", states: "按状况分列的建议", lives: "建议的后续情况",
      bodies: "举行届会的机构及其隶属关系"),
    facts: Facts(
      bodies: "机构数", sessions: "届会数", events: "其他活动数", relations: "届会之间的关系数",
      provisions: "条款数", topics: "专题数", acts: "决议和决定数", recommendations: "建议数",
      changes: "经更新或取代的决议和决定数", ended: "已终止的效力数", first: "最早", last: "最晚",
      leftOut: "未绘出的机构数"),
    columns: Columns(
      body: "机构", parent: "上级机构", act: "决议或决定", adopted: "通过日期", effect: "效力",
      text: "内容", standing: "现况", changedBy: "更改者", recommendation: "建议",
      recommendations: "建议", state: "状况", count: "数目", by: "依据", when: "时间",
      sources: "来源"),
    marks: Marks(
      colon: "：", comma: "，", separator: "；", stop: "。", opening: "（", closing: "）"),
    steps: Steps(
      updatedBy: "更新于", supersededBy: "取代于", ended: "已终止", part: "部分",
      notKnown: "所查文件中无记录", noLaterThan: "不晚于 "),
    chronology: .init(
      body: "机构", event: "届会或活动", when: "日期", certainty: "情况", relations: "关系",
      held: "已举行", planned: "是否举行无记录", bounds: "日期不详，在此范围之内",
      withoutDays: "无日期记录", separator: "；", colon: "："),
    provisions: .init(
      subject: "条款", cited: "已审议并援引条款", topical: "按专题审议，未援引条号",
      mentioned: "有记录但不属审议：仅提及、仅为提议或仅列入议程",
      notConsidered: "所查文件中无记录", silentInPart: "所阅部分中无记录",
      notExamined: "未查阅", notHeld: "届会是否举行无记录"),
    topics: .init(
      subject: "专题", cited: "已审议", topical: "已审议",
      mentioned: "有记录但不属审议：仅提及、仅为提议或仅列入议程",
      notConsidered: "所查文件中无记录", silentInPart: "所阅部分中无记录",
      notExamined: "未查阅", notHeld: "届会是否举行无记录"),
    apart: [
      .otherBasis: "以其他依据审议", .agenda: "仅列入议程", .wider: "仅审议其所属部分",
      .mentioned: "仅提及", .proposed: "仅为提议",
    ],
    relations: [
      .during: "举行期间", .backToBack: "接续举行", .inParallel: "并行举行",
      .jointDiscussion: "联合讨论", .daysApart: "相隔数日举行", .after: "在其后举行",
      .before: "在其前举行",
    ],
    events: [.workshop: "讲习班", .workshopSeries: "系列讲习班", .seminar: "研讨会", .other: "活动"],
    effects: [
      .establishes: "设立", .makesConstant: "定为经常项目", .setsScope: "确定范围",
      .widensScope: "扩大范围", .setsPeriodicity: "确定届会周期", .convenes: "召集会议",
      .decides: "决定", .adopts: "通过", .endorses: "核可", .welcomes: "欢迎",
      .takesNote: "注意到", .recognizes: "确认", .requests: "请", .encourages: "鼓励",
      .invites: "邀请", .recommends: "建议", .drawsAttention: "提请注意",
    ],
    standings: [
      .standing: "有效至更改为止", .pending: "适用于尚无举行记录的届会", .ended: "已终止",
      .unknown: "有效期或是否终止无记录",
    ],
    states: [
      .proposed: "提议", .adopted: "通过", .adoptedAdReferendum: "暂定通过，有待核准",
      .submitted: "提交", .takenNoteOf: "注意到", .welcomed: "欢迎", .endorsed: "核可",
      .followedUp: "已采取后续行动", .repeated: "重申", .superseded: "被取代",
      .noFurtherStep: "未采取进一步行动",
    ])
}
