import Records

extension Phrasing {
  static let chinese = Phrasing(
    language: .zh,
    thing: { chineseThing($0) },
    owned: { thing, text, owner, _ in chineseOwned(thing, text, owner) },
    hasPossessives: false,
    pinpointed: { chinesePinpointed($0, $1, $2) },
    sharesOwnerOfParagraphs: true,
    joined: { items in
      items.contains { $0.contains("，") } ? items.joined(separator: "；") : items.joinedInChinese
    })

  private static func chineseThing(_ thing: Thing) -> String {
    switch thing {
    case .acts(let form, let numbers):
      numbers.map { "第 \(actNumber($0, space: " ")) 号" }.joinedInChinese
        + (form == .resolution ? "决议" : "决定")
    case .document(let symbol): symbol
    case .provisions(let all): all.map(chineseArticle).joinedInChinese
    case .sessions(let numbers, let noun):
      numbers.map { number in
        (Ordinals.words(number, in: .zh).map { "第\($0)" } ?? "第 \(number) ")
          + (noun == .session ? "届" : "次")
      }.joinedInChinese + "会议"
    case .rules(let numbers):
      numbers.count == 1
        ? "规则 \(numbers[0])"
        : "规则 " + numbers.dropLast().joined(separator: "、") + " 和 \(numbers[numbers.count - 1])"
    case .named: ""
    }
  }

  private static func chineseArticle(_ parts: [String]) -> String {
    var text = "第 \(parts[0]) 条"
    var letters = parts.dropFirst()
    if let paragraph = letters.first, isParagraph(paragraph) {
      text += "第 \(paragraph) 款"
      letters = letters.dropFirst()
    }
    return text + zip(letters, ["项", "目", "目"]).map { "(\($0))\($1)" }.joined()
  }

  private static func chineseOwned(_ thing: Thing, _ text: String, _ owner: String) -> String {
    switch thing {
    case .named(isTreaty: false): owner
    case .named(isTreaty: true): quoted(owner)
    case .provisions: quoted(owner) + text
    case .rules(let numbers):
      owner + "议事规则" + numbers.map { "第 \($0) 条" }.joinedInChinese
    case .acts, .sessions, .document: owner + text
    }
  }

  private static func quoted(_ treaty: String) -> String {
    treaty.hasPrefix("《") ? treaty : "《\(treaty)》"
  }
}

extension [String] {
  /// 甲、甲和乙、甲、乙和丙.
  var joinedInChinese: String {
    guard let last, count > 1 else { return first ?? "" }
    return dropLast().joined(separator: "、") + "和" + last
  }
}
