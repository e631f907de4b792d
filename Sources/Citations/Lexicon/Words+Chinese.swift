import Records

extension Words {
  static let chinese = Words(
    language: .zh,
    phrases: [
      (.partOfAct(.preambularParagraph), ["序言部分", "序言"]),
      (.partOfAct(.operativeParagraph), ["执行部分", "执行段落"]),
      (.act(.resolution), ["决议"]),
      (.act(.decision), ["决定"]),
      (.draft, ["决议草案", "决定草案"]),
      (.unit(.annex), ["附件"]),
      (.unit(.appendix), ["附录"]),
      (.unit(.footnote), ["脚注"]),
      (.unit(.subparagraph), ["分段"]),
      (.rule, ["规则"]),
      (.rulesOfProcedure, ["议事规则", "暂行议事规则"]),
      (.agenda, ["议程"]),
      (.back(.document), ["同上"]),
      (.back(.article), ["本条"]),
      (.nothing, ["扩大会议", "项目"]),
      (.back(.present(.resolution)), ["本决议"]),
      (.back(.present(.decision)), ["本决定"]),
      (
        .foreign,
        [
          "联盟理事会", "议会大会", "部长委员会",
          "缔约方大会", "缔约国大会", "联盟大会", "劳工大会", "组织大会", "机构大会", "基金大会", "欧盟理事会", "组织理事会", "机构理事会",
          "欧洲人权公约", "美洲人权公约",
          "国际联盟", "制宪会议", "国民议会", "安全理事会委员会",
          "世界卫生大会", "卫生大会", "欧洲联盟", "欧洲委员会", "非洲联盟", "议会联盟", "代表大会",
          "美洲国家组织",
        ]
      ),
    ],
    counters: [
      (.article, ["条"]),
      (.articleParagraph, ["款"]),
      (.unit(.paragraph), ["段"]),
      (.unit(.section), ["节"]),
      (.unit(.chapter), ["章"]),
      (.unit(.part), ["部分"]),
      (.unit(.page), ["页"]),
      (.gathering(.session), ["届会议", "届常会", "届会", "届"]),
      (.gathering(.meeting), ["次会议", "次"]),
      (.nothing, ["届特别会议", "届紧急特别会议"]),
    ],
    back: (
      ["该", "该项", "同一项", "同一", "上述", "这项", "这一", "前述"], [],
      [
        (.act(.resolution), ["决议"]), (.act(.decision), ["决定"]), (.article, ["条", "条款"]),
        (.document, ["文件"]),
      ]
    ),
    links: [
      (.join, ["和", "及", "以及", "与", "或", "、"]), (.range, ["至", "到"]), (.of, ["的"]),
      (.sign, ["第"]), (.special, ["特别会议", "紧急特别会议"]),
    ])
}
