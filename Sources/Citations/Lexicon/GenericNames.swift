import Records

/// What bodies of a type and treaties are called when a text has only one of them in mind.
enum GenericNames {
  static let bodies: [BodyType?: [String]] = [
    .conference: [
      "Conference", "Conference of the Parties", "Conference of the States Parties",
      "Conférence", "Conférence des Parties", "Conferencia", "Conferencia de las Partes",
      "Конференция", "Конференция участников", "Конференция Сторон", "المؤتمر", "مؤتمر الأطراف",
    ],
    .workingGroup: [
      "Working Group", "Groupe de travail", "Grupo de Trabajo", "Рабочая группа", "الفريق العامل",
      "工作组",
    ],
    .expertMeeting: ["expert meeting", "专家会议"],
    .expertGroup: ["Expert Group", "专家组"],
    .commission: ["Commission", "Comisión", "Комиссия", "اللجنة", "委员会"],
    .committee: ["Committee", "Comité", "Комитет", "اللجنة", "委员会"],
  ]

  static let treaties: [String] = [
    "Convention", "Protocol", "Covenant", "Protocole", "Pacte", "Convención", "Protocolo", "Pacto",
    "Конвенция", "Протокол", "الاتفاقية", "البروتوكول", "العهد", "公约", "议定书",
  ]
}

/// The months in the six languages, by which an act is dated.
enum Months {
  static let all: [(String, Int)] = tables.flatMap { table in
    table.split(separator: " ").enumerated().map { (String($1), $0 + 1) }
  }

  private static let tables = [
    "january february march april may june july august september october november december",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "يناير فبراير مارس ابريل مايو يونيه يوليه اغسطس سبتمبر اكتوبر نوفمبر ديسمبر",
  ]
}
