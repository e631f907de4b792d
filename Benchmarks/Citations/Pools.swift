/// Sentences of one language: most cite nothing, some cite; `{s}`, `{n}`, `{y}`, `{c}` and `{a}` become
/// the numbers of a session, an act, a year, a Council resolution and an article.
struct Pool {
  let plain: [String]
  let citing: [String]

  /// The six languages, in the order in which the text takes them.
  static let all = [english, french, spanish, russian, chinese, arabic]

  private static let english = Pool(
    plain: [
      "The secretariat presented an overview of the replies that had been received from 27 States.",
      "Several speakers stressed that requests should be short, complete and sent as early as possible.",
      "One speaker asked whether costs of 12.5 per cent could be borne by the requesting authority.",
      "The meeting was suspended at 11.40 a.m. and resumed on Tuesday, 16 October, with a panel.",
      "It was noted that central authorities differ in size, and that few have staff for urgent cases.",
      "In the discussion that followed, practitioners described how joint investigations had begun.",
      "The Chair summed up the discussion and thanked the panellists for their presentations.",
    ],
    citing: [
      "In its resolution {s}/{n}, the General Assembly requested the Secretary-General to report.",
      "The Security Council recalled its resolutions {c} ({y}) and {c} ({y}) in that regard.",
      "The report was before the Committee (A/{s}/{n}/Add.1, paras. 4-9) for consideration.",
      "Under article {a}, paragraph 3, of the Convention, assistance may be refused in such cases.",
      "See Economic and Social Council resolution {y}/{n} and document E/CN.15/{y}/{n}.",
    ])

  private static let french = Pool(
    plain: [
      "Le secrétariat a présenté un aperçu des réponses reçues de vingt-sept États l’année dernière.",
      "Plusieurs orateurs ont souligné que les demandes devaient être brèves, complètes et rapides.",
      "Une oratrice a demandé si 12,5 % des coûts pouvaient être pris en charge par l’autorité.",
      "La séance, suspendue à 11 h 40, a repris le mardi 16 octobre par une table ronde d’experts.",
      "Il a été noté que les autorités centrales ne disposaient pas toutes des mêmes moyens.",
      "Au cours du débat qui a suivi, des praticiens ont décrit les débuts d’enquêtes communes.",
    ],
    citing: [
      "Dans sa résolution {s}/{n}, l’Assemblée générale a prié le Secrétaire général de faire rapport.",
      "Le Conseil de sécurité a rappelé ses résolutions {c} ({y}) et {c} ({y}) à cet égard.",
      "Le rapport publié sous la cote A/{s}/{n}/Add.1, par. 4 à 9, a été examiné par la Commission.",
      "Selon le paragraphe 3 de l’article {a} de la Convention, l’entraide peut être refusée.",
    ])

  private static let spanish = Pool(
    plain: [
      "La secretaría presentó una reseña de las respuestas recibidas de veintisiete Estados.",
      "Varios oradores subrayaron que las solicitudes debían ser breves, completas y oportunas.",
      "Una oradora preguntó si la autoridad requirente podía sufragar el 12,5 % de los gastos.",
      "La sesión se suspendió a las 11.40 horas y se reanudó el martes 16 de octubre con un panel.",
      "Se señaló que las autoridades centrales no tenían el mismo tamaño ni los mismos medios.",
      "En el debate que siguió, los profesionales explicaron cómo comenzaron las investigaciones.",
    ],
    citing: [
      "En su resolución {s}/{n}, la Asamblea General pidió al Secretario General que informara.",
      "El Consejo de Seguridad recordó sus resoluciones {c} ({y}) y {c} ({y}) a ese respecto.",
      "El informe (A/{s}/{n}/Add.1, párrs. 4 a 9) se presentó a la Comisión para su examen.",
      "Conforme al párrafo 3 del artículo {a} de la Convención, la asistencia podrá denegarse.",
    ])

  private static let russian = Pool(
    plain: [
      "Секретариат представил обзор ответов, полученных от двадцати семи государств за год.",
      "Ряд ораторов подчеркнули, что просьбы должны быть краткими, полными и своевременными.",
      "Одна из ораторов спросила, может ли орган нести 12,5 процента расходов по делу.",
      "Заседание было прервано в 11 ч. 40 м. и возобновлено во вторник, 16 октября.",
      "Было отмечено, что центральные органы различаются по размеру и возможностям.",
      "В ходе последовавшей дискуссии практики рассказали о начале совместных расследований.",
    ],
    citing: [
      "В своей резолюции {s}/{n} Генеральная Ассамблея просила Генерального секретаря сообщить.",
      "Совет Безопасности сослался на свои резолюции {c} ({y}) и {c} ({y}) в этой связи.",
      "Доклад (A/{s}/{n}/Add.1, пункты 4–9) был представлен Комитету на рассмотрение.",
      "Согласно пункту 3 статьи {a} Конвенции в помощи может быть отказано в таких случаях.",
    ])

  private static let chinese = Pool(
    plain: [
      "秘书处概要介绍了去年从二十七个国家收到的答复。",
      "一些发言者强调，请求应当简短、完整，并尽早提出。",
      "一位发言者询问请求机关能否承担百分之十二点五的费用。",
      "会议于上午11时40分暂停，10月16日星期二以小组讨论形式恢复。",
      "与会者注意到，各国中央机关的规模和资源各不相同。",
      "在随后的讨论中，从业人员介绍了联合调查是如何开始的。",
      "主席总结了讨论情况，并感谢各位专题讨论嘉宾所作的介绍。",
    ],
    citing: [
      "大会在其第{s}/{n}号决议中请秘书长提出报告。",
      "安全理事会回顾其第{c}({y})号和第{c}({y})号决议。",
      "委员会面前有该报告（A/{s}/{n}/Add.1，第4至9段）。",
      "根据《公约》第{a}条第3款，在这种情况下可以拒绝提供协助。",
    ])

  private static let arabic = Pool(
    plain: [
      "قدمت الأمانة عرضا عاما للردود الواردة من سبع وعشرين دولة خلال السنة الماضية.",
      "وشدد عدة متكلمين على ضرورة أن تكون الطلبات قصيرة وكاملة وأن ترسل في وقت مبكر.",
      "وتساءلت إحدى المتكلمات عما إذا كان بإمكان السلطة تحمل 12.5 في المائة من التكاليف.",
      "وعلقت الجلسة في الساعة 11:40 واستؤنفت يوم الثلاثاء 16 تشرين الأول/أكتوبر.",
      "ولوحظ أن السلطات المركزية تختلف من حيث الحجم والموارد المتاحة لها.",
      "وفي المناقشة التي تلت ذلك، وصف الممارسون كيف بدأت التحقيقات المشتركة.",
    ],
    citing: [
      "وطلبت الجمعية العامة في قرارها {s}/{n} إلى الأمين العام أن يقدم تقريرا.",
      "وأشار مجلس الأمن إلى قراريه {c} ({y}) و {c} ({y}) في هذا الصدد.",
      "وكان معروضا على اللجنة التقرير (A/{s}/{n}/Add.1، الفقرات 4-9) للنظر فيه.",
      "وعملا بالفقرة 3 من المادة {a} من الاتفاقية، يجوز رفض تقديم المساعدة.",
    ])
}
