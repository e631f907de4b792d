import Citations
import Records

/// Bodies and treaties with their names in six languages, and how they stand after what is theirs.
enum PrintingWorld {
  static let known = KnownBodies(
    bodies: [assembly, council, conference, group, commission, other], treaties: [untoc, uncac])

  static func print(
    _ key: Key, _ pinpoint: Pinpoint? = nil, style: CitationStyle = .plain, in language: Language
  ) -> String? {
    CitationPrinter(known: known, language: language).print(key, pinpoint, style: style)
      .flatMap { $0.language == language ? $0.text.visible : nil }
  }

  static func list(
    _ keys: [Key], style: CitationStyle = .plain, in language: Language
  ) -> String? {
    CitationPrinter(known: known, language: language)
      .list(keys.map { Reference($0) }, style: style)
      .flatMap { $0.language == language ? $0.text.visible : nil }
  }

  private static let assembly = body(
    "un-ga",
    [
      .en: "General Assembly", .zh: "大会", .fr: "Assemblée générale", .es: "Asamblea General",
      .ru: "Генеральная Ассамблея", .ar: "الجمعية العامة",
    ],
    [
      .fr: "de l'Assemblée générale", .es: "de la Asamblea General",
      .ru: "Генеральной Ассамблеи",
    ])
  private static let council = body(
    "un-sc",
    [
      .en: "Security Council", .zh: "安全理事会", .fr: "Conseil de sécurité",
      .es: "Consejo de Seguridad", .ru: "Совет Безопасности", .ar: "مجلس الأمن",
    ],
    [.fr: "du Conseil de sécurité", .es: "del Consejo de Seguridad", .ru: "Совета Безопасности"])
  private static let commission = body(
    "un-com",
    [
      .en: "Commission", .zh: "委员会", .fr: "Commission", .es: "Comisión", .ru: "Комиссия",
      .ar: "اللجنة",
    ],
    [.fr: "de la Commission", .es: "de la Comisión", .ru: "Комиссии"])
  private static let conference = body(
    "untoc-cop",
    [
      .en: "Conference of the Parties to the United Nations Convention against Transnational "
        + "Organized Crime",
      .zh: "联合国打击跨国有组织犯罪公约缔约方会议",
      .fr: "Conférence des Parties à la Convention des Nations Unies contre la criminalité "
        + "transnationale organisée",
      .es: "Conferencia de las Partes en la Convención de las Naciones Unidas contra la "
        + "Delincuencia Organizada Transnacional",
      .ru: "Конференция участников Конвенции Организации Объединенных Наций против "
        + "транснациональной организованной преступности",
      .ar: "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
    ],
    [
      .fr: "de la Conférence des Parties à la Convention des Nations Unies contre la "
        + "criminalité transnationale organisée",
      .es: "de la Conferencia de las Partes en la Convención de las Naciones Unidas contra la "
        + "Delincuencia Organizada Transnacional",
      .ru: "Конференции участников Конвенции Организации Объединенных Наций против "
        + "транснациональной организованной преступности",
    ], conferenceShort, conferenceShortPossessive)
  private static let other = body(
    "uncac-cosp",
    [
      .en: "Conference of the States Parties to the United Nations Convention against Corruption",
      .zh: "联合国反腐败公约缔约国会议",
      .fr: "Conférence des États parties à la Convention des Nations Unies contre la corruption",
      .es: "Conferencia de los Estados Parte en la Convención de las Naciones Unidas contra la "
        + "Corrupción",
      .ru: "Конференция государств-участников Конвенции Организации Объединенных Наций против "
        + "коррупции",
      .ar: "مؤتمر الدول الأطراف في اتفاقية الأمم المتحدة لمكافحة الفساد",
    ],
    [
      .fr: "de la Conférence des États parties à la Convention des Nations Unies contre la "
        + "corruption",
      .es: "de la Conferencia de los Estados Parte en la Convención de las Naciones Unidas contra "
        + "la Corrupción",
      .ru: "Конференции государств-участников Конвенции Организации Объединенных Наций против "
        + "коррупции",
    ], conferenceShort, conferenceShortPossessive)
  private static let conferenceShort: [Language: String] = [
    .en: "Conference", .zh: "缔约方会议", .fr: "Conférence", .es: "Conferencia", .ru: "Конференция",
    .ar: "المؤتمر",
  ]
  private static let conferenceShortPossessive: [Language: String] = [
    .fr: "de la Conférence", .es: "de la Conferencia", .ru: "Конференции",
  ]

  private static let group: Body = {
    var group = body(
      "untoc-wg3",
      [
        .en: "Working Group on International Cooperation", .zh: "国际合作问题工作组",
        .fr: "Groupe de travail sur la coopération internationale",
        .es: "Grupo de Trabajo sobre Cooperación Internacional",
        .ru: "Рабочая группа по международному сотрудничеству",
        .ar: "الفريق العامل المعني بالتعاون الدولي",
      ],
      [
        .fr: "du Groupe de travail sur la coopération internationale",
        .es: "del Grupo de Trabajo sobre Cooperación Internacional",
        .ru: "Рабочей группы по международному сотрудничеству",
      ],
      [
        .en: "Working Group", .zh: "工作组", .fr: "Groupe de travail", .es: "Grupo de Trabajo",
        .ru: "Рабочая группа", .ar: "الفريق العامل",
      ],
      [.fr: "du Groupe de travail", .es: "del Grupo de Trabajo", .ru: "Рабочей группы"])
    var meeting = Gathering()
    meeting.noun = .meeting
    group.gatherings = [meeting]
    return group
  }()

  private static let untoc = treaty(
    "untoc",
    [
      .en: "United Nations Convention against Transnational Organized Crime",
      .zh: "联合国打击跨国有组织犯罪公约",
      .fr: "Convention des Nations Unies contre la criminalité transnationale organisée",
      .es: "Convención de las Naciones Unidas contra la Delincuencia Organizada Transnacional",
      .ru: "Конвенция Организации Объединенных Наций против транснациональной организованной "
        + "преступности",
      .ar: "اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
    ],
    [
      .fr: "de la Convention des Nations Unies contre la criminalité transnationale organisée",
      .es: "de la Convención de las Naciones Unidas contra la Delincuencia Organizada "
        + "Transnacional",
      .ru: "Конвенции Организации Объединенных Наций против транснациональной организованной "
        + "преступности",
    ])
  private static let uncac = treaty(
    "uncac",
    [
      .en: "United Nations Convention against Corruption", .zh: "联合国反腐败公约",
      .fr: "Convention des Nations Unies contre la corruption",
      .es: "Convención de las Naciones Unidas contra la Corrupción",
      .ru: "Конвенция Организации Объединенных Наций против коррупции",
      .ar: "اتفاقية الأمم المتحدة لمكافحة الفساد",
    ],
    [
      .fr: "de la Convention des Nations Unies contre la corruption",
      .es: "de la Convención de las Naciones Unidas contra la Corrupción",
      .ru: "Конвенции Организации Объединенных Наций против коррупции",
    ])

  private static func body(
    _ id: String, _ name: [Language: String], _ possessive: [Language: String],
    _ short: [Language: String]? = nil, _ shortPossessive: [Language: String]? = nil
  ) -> Body {
    var body = Body()
    body.id = id
    body.name = LocalizedText(name)
    body.possessive = LocalizedText(possessive)
    body.shortName = short.map { LocalizedText($0) }
    body.shortPossessive = shortPossessive.map { LocalizedText($0) }
    return body
  }

  private static func treaty(
    _ id: String, _ name: [Language: String], _ possessive: [Language: String]
  ) -> Treaty {
    var treaty = Treaty()
    treaty.id = id
    treaty.name = LocalizedText(name)
    treaty.possessive = LocalizedText(possessive)
    treaty.shortName = LocalizedText([
      .en: "Convention", .zh: "公约", .fr: "Convention", .es: "Convención", .ru: "Конвенция",
      .ar: "الاتفاقية",
    ])
    treaty.shortPossessive = LocalizedText([
      .fr: "de la Convention", .es: "de la Convención", .ru: "Конвенции",
    ])
    return treaty
  }
}
