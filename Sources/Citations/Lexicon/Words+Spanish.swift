import Records

extension Words {
  static let spanish = Words(
    language: .es,
    phrases: [
      (.partOfAct(.preambularParagraph), ["del preámbulo"]),
      (.partOfAct(.operativeParagraph), ["de la parte dispositiva"]),
      (.act(.resolution), ["resolución", "resoluciones"]),
      (.act(.decision), ["decisión", "decisiones"]),
      (
        .draft,
        [
          "proyecto de resolución", "proyectos de resolución", "proyecto de decisión",
          "proyectos de decisión",
        ]
      ),
      (.unit(.paragraph), ["párrafo", "párrafos", "párr", "párrs"]),
      (.unit(.operativeParagraph), ["párrafo dispositivo", "párrafos dispositivos"]),
      (.unit(.preambularParagraph), ["párrafo del preámbulo", "párrafos del preámbulo"]),
      (.unit(.subparagraph), ["apartado", "apartados", "inciso", "incisos"]),
      (.unit(.section), ["sección", "secciones", "secc", "seccs"]),
      (.unit(.chapter), ["capítulo", "capítulos", "cap", "caps"]),
      (.unit(.part), ["parte", "partes"]),
      (.unit(.annex), ["anexo", "anexos"]),
      (.unit(.appendix), ["apéndice", "apéndices"]),
      (.unit(.footnote), ["nota de pie de página", "nota a pie de página", "nota", "notas"]),
      (.unit(.page), ["página", "páginas", "pág", "págs"]),
      (.article, ["artículo", "artículos"]),
      (.rulesOfProcedure, ["reglamento", "reglamento provisional"]),
      (
        .gathering(.session, ordinalFollows: true),
        [
          "período de sesiones", "períodos de sesiones", "periodo ordinario de sesiones",
          "período ordinario de sesiones",
        ]
      ),
      (.gathering(.meeting, ordinalFollows: true), ["reunión", "reuniones", "sesión", "sesiones"]),
      (.agenda, ["programa", "programa provisional"]),
      (
        .foreign,
        [
          "consejo permanente", "consejo de paz y seguridad", "unión africana",
          "comité de ministros", "asamblea parlamentaria", "consejo de europa",
          "convenio europeo", "convención americana", "convención interamericana", "carta africana",
          "comisión africana de derechos humanos y de los pueblos",
          "sociedad de las naciones", "asamblea constituyente", "asamblea nacional",
          "comité del consejo de seguridad",
          "asamblea mundial de la salud", "consejo de europa", "unión europea", "unión africana",
          "organización de los estados americanos", "asamblea nacional",
        ]
      ),
    ],
    back: (
      ["dicha", "dicho", "esa", "ese", "la misma", "el mismo", "esa misma", "la citada"],
      ["antes mencionada", "mencionada"],
      [
        (.act(.resolution), ["resolución"]), (.act(.decision), ["decisión"]),
        (.article, ["artículo"]), (.document, ["documento"]),
      ]
    ),
    links: [
      (.join, ["y", "e", "o", "así como"]), (.range, ["a", "al"]),
      (.of, ["de", "de la", "de las", "del", "de los"]),
      (.from, ["de", "desde"]), (.about, ["sobre", "relativ*", "contra"]),
      (.parties, ["en la", "en el"]),
      (.determiner, ["el", "los", "la", "las", "su", "sus", "documento"]),
      (.sign, ["núm", "núms"]), (.own, ["su", "sus"]), (.special, ["extraordinario*"]),
      (.instrument, ["ley*", "código*", "acuerdo*", "estatuto*", "constitución*", "protocolo*"]),
    ])
}
