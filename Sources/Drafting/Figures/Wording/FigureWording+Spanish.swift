import Answers
import Pictures
import Records

extension FigureWording {
  static let spanish = FigureWording(
    titles: Titles(
      chronology: "Períodos de sesiones de órganos relacionados entre sí",
      provisions: "Disposiciones de los tratados, por período de sesiones",
      topics: "Temas, por período de sesiones",
      lineage: "Evolución del mandato, en orden cronológico",
      states: "Recomendaciones, por estado", lives: "Curso dado a las recomendaciones",
      bodies: "Órganos que celebran sesiones y órganos de los que dependen"),
    facts: Facts(
      bodies: "Órganos", sessions: "Períodos de sesiones", events: "Otras actividades",
      relations: "Relaciones entre períodos de sesiones", provisions: "Disposiciones",
      topics: "Temas", acts: "Resoluciones y decisiones", recommendations: "Recomendaciones",
      changes: "Resoluciones y decisiones actualizadas o sustituidas",
      ended: "Efectos que han cesado", first: "Primera fecha", last: "Última fecha",
      leftOut: "Órganos no representados"),
    columns: Columns(
      body: "Órgano", parent: "Depende de", act: "Resolución o decisión", adopted: "Aprobación",
      effect: "Efecto", text: "Contenido", standing: "Situación", changedBy: "Modificada por",
      recommendation: "Recomendación", recommendations: "Recomendaciones", state: "Estado",
      count: "Número", by: "Por", when: "Fecha", sources: "Fuentes"),
    marks: Marks(
      colon: ": ", comma: ", ", separator: "; ", stop: ".", opening: " (", closing: ")"),
    steps: Steps(
      updatedBy: "actualizada por", supersededBy: "sustituida por", ended: "ha cesado",
      part: "en parte", notKnown: "no consta en lo examinado", noLaterThan: "a más tardar "),
    chronology: .init(
      body: "Órgano", event: "Período de sesiones o actividad", when: "Fechas",
      certainty: "Situación", relations: "Relaciones", held: "Celebrado",
      planned: "No consta que se celebrara", bounds: "Fechas desconocidas, dentro de estos límites",
      withoutDays: "Fechas que no constan"),
    provisions: .init(
      subject: "Disposición", cited: "Examinada, con cita de la disposición",
      topical: "Examinada por tema, sin el número",
      mentioned:
        "Consta sin haber sido examinada: solo mencionada, propuesta o incluida en el programa",
      notConsidered: "Nada consta en lo examinado",
      silentInPart: "Nada consta en la parte consultada",
      notExamined: "Documentación no examinada",
      notHeld: "No consta que el período de sesiones se celebrara"),
    topics: .init(
      subject: "Tema", cited: "Examinado", topical: "Examinado",
      mentioned:
        "Consta sin haber sido examinado: solo mencionado, propuesto o incluido en el programa",
      notConsidered: "Nada consta en lo examinado",
      silentInPart: "Nada consta en la parte consultada",
      notExamined: "Documentación no examinada",
      notHeld: "No consta que el período de sesiones se celebrara"),
    apart: [
      .otherBasis: "Examen sobre otra base", .agenda: "Solo en el programa",
      .wider: "Solo se examinó lo que la contiene", .mentioned: "Solo mención",
      .proposed: "Solo propuesta",
    ],
    relations: [
      .during: "celebrado durante", .backToBack: "celebrado inmediatamente antes o después de",
      .inParallel: "celebrado en paralelo con", .jointDiscussion: "debate conjunto con",
      .daysApart: "celebrado a pocos días de", .after: "celebrado después de",
      .before: "celebrado antes de",
    ],
    events: [
      .workshop: "taller", .workshopSeries: "talleres", .seminar: "seminario",
      .other: "actividad",
    ],
    effects: [
      .establishes: "establece", .makesConstant: "hace permanente", .setsScope: "fija el alcance",
      .widensScope: "amplía el alcance", .setsPeriodicity: "fija la periodicidad",
      .convenes: "convoca", .decides: "decide", .adopts: "aprueba", .endorses: "hace suyas",
      .welcomes: "acoge con beneplácito", .takesNote: "toma nota", .recognizes: "reconoce",
      .requests: "solicita", .encourages: "alienta", .invites: "invita",
      .recommends: "recomienda", .drawsAttention: "señala a la atención",
    ],
    standings: [
      .standing: "vigente hasta que se modifique",
      .pending: "para un período de sesiones que no consta que se celebrara", .ended: "ha cesado",
      .unknown: "no consta cuánto rige ni si ha cesado",
    ],
    states: [
      .proposed: "propuesta", .adopted: "aprobada", .adoptedAdReferendum: "aprobada ad referéndum",
      .submitted: "presentada", .takenNoteOf: "objeto de toma de nota",
      .welcomed: "acogida con beneplácito", .endorsed: "respaldada",
      .followedUp: "objeto de seguimiento", .repeated: "reiterada", .superseded: "sustituida",
      .noFurtherStep: "sin más trámite",
    ])
}
