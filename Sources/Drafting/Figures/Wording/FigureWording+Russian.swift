import Answers
import Pictures
import Records

extension FigureWording {
  static let russian = FigureWording(
    titles: Titles(
      chronology: "Сессии связанных между собой органов",
      provisions: "Положения договоров по сессиям", topics: "Темы по сессиям",
      lineage: "Развитие мандата в хронологическом порядке", states: "Рекомендации по состоянию",
      lives: "Дальнейшая судьба рекомендаций",
      bodies: "Органы, проводящие сессии, и их подотчетность"),
    facts: Facts(
      bodies: "Органы", sessions: "Сессии", events: "Другие мероприятия",
      relations: "Связи между сессиями", provisions: "Положения", topics: "Темы",
      acts: "Резолюции и решения", recommendations: "Рекомендации",
      changes: "Обновленные или замененные резолюции и решения",
      ended: "Прекратившееся действие", first: "Первая дата", last: "Последняя дата",
      leftOut: "Органы, не показанные на рисунке"),
    columns: Columns(
      body: "Орган", parent: "Вышестоящий орган", act: "Резолюция или решение",
      adopted: "Дата принятия", effect: "Действие", text: "Содержание", standing: "Положение",
      changedBy: "Изменено", recommendation: "Рекомендация", recommendations: "Рекомендации",
      state: "Состояние", count: "Число", by: "На основании", when: "Дата",
      sources: "Источники"),
    marks: Marks(
      colon: ": ", comma: ", ", separator: "; ", stop: ".", opening: " (", closing: ")"),
    steps: Steps(
      updatedBy: "обновлено", supersededBy: "заменено", ended: "прекратилось",
      part: "частично", notKnown: "в изученных документах не отражено",
      noLaterThan: "не позднее: "),
    chronology: .init(
      body: "Орган", event: "Сессия или мероприятие", when: "Дни", certainty: "Положение",
      relations: "Связи", held: "Проведена", planned: "Проведение не отражено",
      bounds: "Дни неизвестны, в этих пределах", withoutDays: "Дни не указаны"),
    provisions: .init(
      subject: "Положение", cited: "Рассмотрено со ссылкой на положение",
      topical: "Рассмотрено по теме, без номера",
      mentioned:
        "Отражено, но не рассмотрено: только упомянуто, предложено или включено в повестку дня",
      notConsidered: "В изученных документах ничего не отражено",
      silentInPart: "В просмотренной части ничего не отражено", notExamined: "Не изучено",
      notHeld: "Проведение сессии не отражено"),
    topics: .init(
      subject: "Тема", cited: "Рассмотрена", topical: "Рассмотрена",
      mentioned:
        "Отражена, но не рассмотрена: только упомянута, предложена или включена в повестку дня",
      notConsidered: "В изученных документах ничего не отражено",
      silentInPart: "В просмотренной части ничего не отражено", notExamined: "Не изучено",
      notHeld: "Проведение сессии не отражено"),
    apart: [
      .otherBasis: "Рассмотрено на другом основании", .agenda: "Только в повестке дня",
      .wider: "Рассмотрено только более общее положение", .mentioned: "Только упомянуто",
      .proposed: "Только предложено",
    ],
    relations: [
      .during: "проведена во время", .backToBack: "проведена непосредственно до или после",
      .inParallel: "проведена параллельно с", .jointDiscussion: "совместное обсуждение с",
      .daysApart: "проведена с разницей в несколько дней", .after: "проведена после",
      .before: "проведена до",
    ],
    events: [
      .workshop: "практикум", .workshopSeries: "практикумы", .seminar: "семинар",
      .other: "мероприятие",
    ],
    effects: [
      .establishes: "учреждает", .makesConstant: "делает постоянным",
      .setsScope: "определяет сферу", .widensScope: "расширяет сферу",
      .setsPeriodicity: "определяет периодичность", .convenes: "созывает",
      .decides: "постановляет", .adopts: "принимает", .endorses: "одобряет",
      .welcomes: "приветствует", .takesNote: "принимает к сведению", .recognizes: "признает",
      .requests: "просит", .encourages: "рекомендует (поощряет)", .invites: "предлагает",
      .recommends: "рекомендует", .drawsAttention: "обращает внимание",
    ],
    standings: [
      .standing: "действует до изменения", .pending: "для сессии, проведение которой не отражено",
      .ended: "прекратилось", .unknown: "срок действия или его прекращение не отражены",
    ],
    states: [
      .proposed: "предложена", .adopted: "принята", .adoptedAdReferendum: "принята ad referendum",
      .submitted: "представлена", .takenNoteOf: "принята к сведению",
      .welcomed: "встречена с удовлетворением", .endorsed: "одобрена",
      .followedUp: "принята к исполнению", .repeated: "повторена", .superseded: "заменена",
      .noFurtherStep: "без дальнейших шагов",
    ])
}
