import Answers
import Pictures
import Records

extension FigureWording {
  static let french = FigureWording(
    titles: Titles(
      chronology: "Sessions d’organes liés entre eux",
      provisions: "Dispositions des traités, par session", topics: "Sujets, par session",
      lineage: "Évolution du mandat, dans l’ordre chronologique",
      states: "Recommandations, par état",
      lives: "Suite donnée aux recommandations",
      bodies: "Organes tenant des sessions et rattachement"),
    facts: Facts(
      bodies: "Organes", sessions: "Sessions", events: "Autres activités",
      relations: "Liens entre sessions", provisions: "Dispositions", topics: "Sujets",
      acts: "Résolutions et décisions", recommendations: "Recommandations",
      changes: "Résolutions et décisions actualisées ou remplacées",
      ended: "Effets ayant pris fin", first: "Première date", last: "Dernière date",
      leftOut: "Organes non représentés"),
    columns: Columns(
      body: "Organe", parent: "Organe de rattachement", act: "Résolution ou décision",
      adopted: "Adoption", effect: "Effet", text: "Teneur", standing: "Situation",
      changedBy: "Modifiée par", recommendation: "Recommandation",
      recommendations: "Recommandations", state: "État", count: "Nombre", by: "Par",
      when: "Date", sources: "Sources"),
    marks: Marks(
      colon: "\u{A0}: ", comma: ", ", separator: "\u{A0}; ", stop: ".", opening: " (",
      closing: ")"),
    steps: Steps(
      updatedBy: "actualisée par", supersededBy: "remplacée par", ended: "a pris fin",
      part: "en partie", notKnown: "non consigné dans ce qui a été examiné",
      noLaterThan: "au plus tard "),
    chronology: .init(
      body: "Organe", event: "Session ou activité", when: "Dates", certainty: "Situation",
      relations: "Liens", held: "Tenue", planned: "Tenue non consignée",
      bounds: "Dates inconnues, dans ces limites", withoutDays: "Dates non consignées",
      separator: "\u{A0}; ", colon: "\u{A0}: "),
    provisions: .init(
      subject: "Disposition", cited: "Examinée, la disposition étant citée",
      topical: "Examinée par sujet, sans son numéro",
      mentioned:
        "Consignée sans être examinée\u{A0}: mention, proposition ou ordre du jour seulement",
      notConsidered: "Rien de consigné dans ce qui a été examiné",
      silentInPart: "Rien de consigné dans la partie consultée",
      notExamined: "Session non examinée", notHeld: "Tenue de la session non consignée"),
    topics: .init(
      subject: "Sujet", cited: "Examiné", topical: "Examiné",
      mentioned:
        "Consigné sans être examiné\u{A0}: mention, proposition ou ordre du jour seulement",
      notConsidered: "Rien de consigné dans ce qui a été examiné",
      silentInPart: "Rien de consigné dans la partie consultée",
      notExamined: "Session non examinée", notHeld: "Tenue de la session non consignée"),
    apart: [
      .otherBasis: "Examen sur une autre base", .agenda: "À l’ordre du jour seulement",
      .wider: "Examen de ce qui l’englobe seulement", .mentioned: "Mention seulement",
      .proposed: "Proposition seulement",
    ],
    relations: [
      .during: "tenue pendant", .backToBack: "tenue immédiatement avant ou après",
      .inParallel: "tenue parallèlement à", .jointDiscussion: "débat commun avec",
      .daysApart: "tenue à quelques jours de", .after: "tenue après", .before: "tenue avant",
    ],
    events: [
      .workshop: "atelier", .workshopSeries: "ateliers", .seminar: "séminaire",
      .other: "activité",
    ],
    effects: [
      .establishes: "crée", .makesConstant: "rend permanent", .setsScope: "fixe le champ",
      .widensScope: "élargit le champ", .setsPeriodicity: "fixe la périodicité",
      .convenes: "convoque", .decides: "décide", .adopts: "adopte", .endorses: "approuve",
      .welcomes: "accueille avec satisfaction", .takesNote: "prend note",
      .recognizes: "constate", .requests: "prie", .encourages: "encourage",
      .invites: "invite", .recommends: "recommande", .drawsAttention: "appelle l’attention",
    ],
    standings: [
      .standing: "en vigueur jusqu’à modification",
      .pending: "pour une session dont la tenue n’est pas consignée",
      .ended: "a pris fin", .unknown: "durée, ou fin, non consignée",
    ],
    states: [
      .proposed: "proposée", .adopted: "adoptée", .adoptedAdReferendum: "adoptée ad referendum",
      .submitted: "soumise", .takenNoteOf: "prise en note",
      .welcomed: "accueillie avec satisfaction", .endorsed: "approuvée",
      .followedUp: "suivie d’effet", .repeated: "réitérée", .superseded: "remplacée",
      .noFurtherStep: "sans autre suite",
    ])
}
