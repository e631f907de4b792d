import Answers
import Pictures
import Records

extension FigureWording {
  static let arabic = FigureWording(
    titles: Titles(
      chronology: "دورات الهيئات المترابطة", provisions: "أحكام المعاهدات حسب الدورة",
      topics: "المواضيع حسب الدورة", lineage: "تسلسل الولاية حسب الترتيب الزمني",
      states: "التوصيات حسب الحالة",
      lives: "مآل التوصيات", bodies: "الهيئات التي تعقد دورات والجهات التي تتبعها"),
    facts: Facts(
      bodies: "عدد الهيئات", sessions: "عدد الدورات", events: "عدد الأنشطة الأخرى",
      relations: "عدد الصلات بين الدورات", provisions: "عدد الأحكام", topics: "عدد المواضيع",
      acts: "عدد القرارات والمقررات", recommendations: "عدد التوصيات",
      changes: "عدد ما حُدِّث أو استُعيض عنه من القرارات والمقررات",
      ended: "عدد الآثار التي انتهت", first: "الأقدم", last: "الأحدث",
      leftOut: "عدد الهيئات التي لم تُرسم"),
    columns: Columns(
      body: "الهيئة", parent: "الهيئة الأعلى", act: "القرار أو المقرر",
      adopted: "تاريخ الاعتماد", effect: "الأثر", text: "المضمون", standing: "الوضع",
      changedBy: "غيّره", recommendation: "التوصية", recommendations: "التوصيات",
      state: "الحالة", count: "العدد", by: "بموجب", when: "التاريخ", sources: "المصادر"),
    marks: Marks(
      colon: ": ", comma: "، ", separator: "؛ ", stop: ".", opening: " (", closing: ")"),
    steps: Steps(
      updatedBy: "حدّثه", supersededBy: "حلّ محله", ended: "انتهى", part: "جزئيا",
      notKnown: "لم يُسجَّل فيما جرى فحصه", noLaterThan: "في موعد لا يتجاوز "),
    chronology: .init(
      body: "الهيئة", event: "الدورة أو النشاط", when: "الأيام", certainty: "الوضع",
      relations: "الصلات", held: "عُقدت", planned: "لم يُسجَّل انعقادها",
      bounds: "أيامها غير معروفة، ضمن هذين الحدين", withoutDays: "أيامها غير مسجلة",
      separator: "؛ ", colon: ": "),
    provisions: .init(
      subject: "الحكم", cited: "نُظر فيه مع ذكر الحكم",
      topical: "نُظر في موضوعه دون ذكر رقمه",
      mentioned: "مسجل ولا يُعد نظرا فيه: ذُكر أو اقتُرح أو أُدرج في جدول الأعمال فقط",
      notConsidered: "لا شيء مسجل فيما جرى فحصه",
      silentInPart: "لا شيء مسجل في الجزء الذي جرى الاطلاع عليه", notExamined: "لم يُفحص",
      notHeld: "لم يُسجَّل انعقاد الدورة"),
    topics: .init(
      subject: "الموضوع", cited: "نُظر فيه", topical: "نُظر فيه",
      mentioned: "مسجل ولا يُعد نظرا فيه: ذُكر أو اقتُرح أو أُدرج في جدول الأعمال فقط",
      notConsidered: "لا شيء مسجل فيما جرى فحصه",
      silentInPart: "لا شيء مسجل في الجزء الذي جرى الاطلاع عليه", notExamined: "لم يُفحص",
      notHeld: "لم يُسجَّل انعقاد الدورة"),
    apart: [
      .otherBasis: "نُظر فيه على أساس آخر", .agenda: "أُدرج في جدول الأعمال فقط",
      .wider: "لم يُنظر إلا فيما يتضمنه", .mentioned: "ذُكر فقط", .proposed: "اقتُرح فقط",
    ],
    relations: [
      .during: "عُقدت أثناء", .backToBack: "عُقدت بالتعاقب مع", .inParallel: "عُقدت بالتوازي مع",
      .jointDiscussion: "أجرت مناقشة مشتركة مع", .daysApart: "عُقدت بفارق أيام عن",
      .after: "عُقدت بعد", .before: "عُقدت قبل",
    ],
    events: [
      .workshop: "حلقة عمل", .workshopSeries: "حلقات عمل", .seminar: "حلقة دراسية",
      .other: "نشاط",
    ],
    effects: [
      .establishes: "ينشئ", .makesConstant: "يجعله عنصرا دائما", .setsScope: "يحدد النطاق",
      .widensScope: "يوسع النطاق", .setsPeriodicity: "يحدد وتيرة الدورات",
      .convenes: "يدعو إلى الانعقاد", .decides: "يقرر", .adopts: "يعتمد", .endorses: "يقر",
      .welcomes: "يرحب", .takesNote: "يحيط علما", .recognizes: "يسلّم", .requests: "يطلب",
      .encourages: "يشجع", .invites: "يدعو", .recommends: "يوصي", .drawsAttention: "يوجه الانتباه",
    ],
    standings: [
      .standing: "ساري المفعول إلى أن يُغيَّر", .pending: "يخص دورة لم يُسجَّل انعقادها",
      .ended: "انتهى", .unknown: "لم يُسجَّل مدى سريانه أو ما إذا كان قد انتهى",
    ],
    states: [
      .proposed: "مقترحة", .adopted: "معتمدة", .adoptedAdReferendum: "معتمدة بشرط الاستشارة",
      .submitted: "مقدَّمة", .takenNoteOf: "أُحيط علما بها", .welcomed: "رُحِّب بها",
      .endorsed: "أُقرت", .followedUp: "جرت متابعتها", .repeated: "مكررة",
      .superseded: "حلت محلها أخرى", .noFurtherStep: "لم تُتخذ خطوة أخرى",
    ])
}
