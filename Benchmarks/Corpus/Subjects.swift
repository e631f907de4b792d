/// The subject vocabulary of a corpus.
enum Subjects {
  static let all = [
    Phrase("extradition", "引渡"), Phrase("mutual legal assistance", "司法协助"),
    Phrase("confiscation of proceeds", "没收所得"), Phrase("joint investigations", "联合侦查"),
    Phrase("special techniques", "特殊手段"), Phrase("transfer of proceedings", "刑事诉讼移交"),
    Phrase("transfer of sentenced persons", "被判刑人移交"), Phrase("electronic evidence", "电子证据"),
    Phrase("witness protection", "证人保护"), Phrase("technical assistance", "技术援助"),
    Phrase("regional networks", "区域网络"), Phrase("central authorities", "中央机关"),
    Phrase("statistics", "统计数据"), Phrase("cultural property", "文化财产"),
    Phrase("wildlife", "野生动植物"), Phrase("corporate liability", "法人责任"),
    Phrase("prevention", "预防"), Phrase("training", "培训"), Phrase("asset recovery", "资产追回"),
    Phrase("cybercrime", "网络犯罪"), Phrase("trafficking in persons", "贩运人口"),
    Phrase("smuggling of migrants", "偷运移民"), Phrase("firearms", "枪支"),
    Phrase("maritime crime", "海上犯罪"), Phrase("medical products", "医疗产品"),
  ]

  /// The address of a subject.
  static func key(_ position: Int) -> String { "topic/subject-\(position % all.count + 1)" }

  /// The file that holds the vocabulary.
  static let file: String = {
    var text = "---\nkind: topic\nrecords:\n"
    for (position, name) in all.enumerated() {
      text += "  - id: subject-\(position + 1)\n    name: \(name.yaml)\n"
    }
    return text + "---\n"
  }()
}
