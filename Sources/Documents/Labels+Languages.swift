import Pictures
public import Records

extension Labels {
  /// The labels of a language.
  public init(_ language: Language) {
    self =
      switch language {
      case .ar: .arabic
      case .zh: .chinese
      case .en: .english
      case .fr: .french
      case .ru: .russian
      case .es: .spanish
      }
  }

  private static let english = Labels(
    corrected: "Paragraph corrected by", recordsCited: "Records cited", footnotes: "Footnotes",
    sources: "Sources",
    whereCited: "Where cited", footnote: "footnote", officersProse: "officer's own prose",
    wordingOnly: "wording of the template only", preparedFor: "Prepared for",
    draftNotice: "Draft, not a United Nations document",
    referenceRendering: "Reference rendering; the original prevails",
    backToText: "Back to the text",
    tableBehind: "Table behind the figure",
    absences: [
      .nothing: "Nothing to draw.",
      .tooLarge: "Too large to be drawn; the table holds everything.",
      .noLayout:
        "Not drawn: no layout of the graph was made. The table holds everything.",
    ],
    colon: ": ",
    paragraphs: ParagraphLabel(
      one: "para. ", many: "paras. ", after: "", separator: ", ", comma: ", "),
    fallback: FallbackMark(hasSpace: true, before: "[", after: "]"))

  private static let chinese = Labels(
    corrected: "该段的更正见", recordsCited: "引用的记录", footnotes: "脚注", sources: "来源", whereCited: "引用处",
    footnote: "脚注",
    officersProse: "起草人自撰文字", wordingOnly: "仅为模板措辞", preparedFor: "拟用文号",
    draftNotice: "草案，非联合国文件", referenceRendering: "参考译本，以原文为准",
    backToText: "返回正文",
    tableBehind: "图示所据表格",
    absences: [
      .nothing: "无可绘制的内容。",
      .tooLarge: "内容过多，无法绘图；表格中列有全部内容。",
      .noLayout:
        "未绘图：图形未能排布。表格中列有全部内容。",
    ],
    colon: "：",
    paragraphs: ParagraphLabel(one: "第 ", many: "第 ", after: " 段", separator: "、", comma: "，"),
    fallback: FallbackMark(hasSpace: false, before: "［", after: "］")
  )

  private static let arabic = Labels(
    corrected: "صُوِّبت الفقرة في", recordsCited: "السجلات المستشهد بها", footnotes: "الحواشي",
    sources: "المصادر",
    whereCited: "مواضع الاستشهاد", footnote: "الحاشية", officersProse: "نص من إعداد الموظف",
    wordingOnly: "صياغة القالب فقط", preparedFor: "أعدت برسم",
    draftNotice: "مشروع، وليس وثيقة من وثائق الأمم المتحدة",
    referenceRendering: "نص للاسترشاد؛ والعبرة بالنص الأصلي", backToText: "العودة إلى النص",
    tableBehind: "الجدول الذي يستند إليه الشكل",
    absences: [
      .nothing: "لا يوجد ما يُرسم.",
      .tooLarge: "الشكل أكبر من أن يُرسم؛ ويتضمن الجدول جميع البيانات.",
      .noLayout:
        "لم يُرسم الشكل لأن مخططه لم يُرتَّب. ويتضمن الجدول جميع البيانات.",
    ],

    colon: ": ",
    paragraphs: ParagraphLabel(
      one: "الفقرة ", many: "الفقرات ", after: "", separator: "، ", comma: "، "),
    fallback: FallbackMark(hasSpace: true, before: "[", after: "]"))

  private static let french = Labels(
    corrected: "Paragraphe rectifié par", recordsCited: "Documents cités", footnotes: "Notes",
    sources: "Sources",
    whereCited: "Cité en", footnote: "note", officersProse: "texte propre du rédacteur",
    wordingOnly: "formulation du modèle uniquement", preparedFor: "Établi pour",
    draftNotice: "Projet, n’est pas un document de l’Organisation des Nations Unies",
    referenceRendering: "Version de référence ; l’original fait foi",
    backToText: "Retour au texte",
    tableBehind: "Tableau correspondant à la figure",
    absences: [
      .nothing: "Rien à représenter.",
      .tooLarge: "Figure trop grande pour être dessinée ; le tableau contient toutes les données.",
      .noLayout:
        "Figure non dessinée : le graphe n’a pas été mis en page. Le tableau contient toutes les données.",
    ],
    colon: "\u{00A0}: ",
    paragraphs: ParagraphLabel(
      one: "par. ", many: "par. ", after: "", separator: ", ", comma: ", "),
    fallback: FallbackMark(hasSpace: true, before: "[", after: "]"))

  private static let russian = Labels(
    corrected: "Пункт исправлен документом", recordsCited: "Цитируемые записи", footnotes: "Сноски",
    sources: "Источники",
    whereCited: "Где цитируется", footnote: "сноска",
    officersProse: "собственный текст составителя",
    wordingOnly: "только формулировка шаблона", preparedFor: "Подготовлено для",
    draftNotice: "Проект, не является документом Организации Объединенных Наций",
    referenceRendering: "Справочный перевод; преимущественную силу имеет оригинал",
    backToText: "Назад к тексту",
    tableBehind: "Таблица к рисунку",
    absences: [
      .nothing: "Нет данных для изображения.",
      .tooLarge: "Слишком много данных для рисунка; все они приведены в таблице.",
      .noLayout:
        "Рисунок не построен: расположение графа не вычислено. Все данные приведены в таблице.",
    ],
    colon: ": ",
    paragraphs: ParagraphLabel(
      one: "пункт ", many: "пункты ", after: "", separator: ", ", comma: ", "),
    fallback: FallbackMark(hasSpace: true, before: "[", after: "]"))

  private static let spanish = Labels(
    corrected: "Párrafo corregido por", recordsCited: "Registros citados", footnotes: "Notas",
    sources: "Fuentes",
    whereCited: "Dónde se cita", footnote: "nota", officersProse: "texto propio del redactor",
    wordingOnly: "redacción de la plantilla únicamente", preparedFor: "Preparado para",
    draftNotice: "Proyecto, no es un documento de las Naciones Unidas",
    referenceRendering: "Versión de referencia; prevalece el original",
    backToText: "Volver al texto",
    tableBehind: "Tabla correspondiente a la figura",
    absences: [
      .nothing: "No hay nada que representar.",
      .tooLarge: "Demasiado grande para dibujarla; la tabla contiene todos los datos.",
      .noLayout:
        "Figura no dibujada: no se calculó la disposición del grafo. La tabla contiene todos los datos.",
    ],
    colon: ": ",
    paragraphs: ParagraphLabel(
      one: "párr. ", many: "párrs. ", after: "", separator: ", ", comma: ", "),
    fallback: FallbackMark(hasSpace: true, before: "[", after: "]"))
}
