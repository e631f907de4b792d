import Records

/// The words of the sample document in three languages.
struct SampleWords {
  let language: Language
  private let column: Int

  init(_ language: Language) {
    self.language = language
    column = [.en: 0, .zh: 1, .ar: 2][language] ?? 0
  }

  var organization: String { ["United Nations", "联合国", "الأمم المتحدة"][column] }
  var organ: String {
    [
      "Conference of the Parties to the United Nations Convention against Transnational "
        + "Organized Crime",
      "联合国打击跨国有组织犯罪公约缔约方会议",
      "مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة عبر الوطنية",
    ][column]
  }
  var date: String { "21 March 2016" }
  var languageLine: String? { [nil, "Chinese", "Arabic"][column] }
  var body: String {
    [
      "Working Group on International Cooperation", "国际合作工作组",
      "الفريق العامل المعني بالتعاون الدولي",
    ][column]
  }
  var session: String {
    [
      "Vienna, 19-21 October 2016", "2016 年 10 月 19 日至 21 日，维也纳",
      "فيينا، 19-21 تشرين الأول/أكتوبر 2016",
    ][column]
  }
  var item: String {
    [
      "Item 2 of the provisional agenda", "临时议程项目 2", "البند 2 من جدول الأعمال المؤقت",
    ][column]
  }
  var itemTitle: String {
    ["Mandates and work", "任务授权和工作", "الولايات والأعمال"][column]
  }
  var title: String {
    [
      "Mandates and work of the Working Group since its establishment",
      "工作组自成立以来的任务授权和工作", "ولايات الفريق العامل وأعماله منذ إنشائه",
    ][column]
  }
  var byline: String {
    [
      "Background paper prepared by the Secretariat", "秘书处编写的背景文件",
      "ورقة معلومات أساسية من إعداد الأمانة",
    ][column]
  }
  var coverage: String {
    [
      "State as reported in CTOC/COP/WG.3/2016/2; later acts not examined.",
      "情况以 CTOC/COP/WG.3/2016/2 所载为准；其后的文件未经查阅。",
      "الحالة كما وردت في الوثيقة CTOC/COP/WG.3/2016/2؛ ولم تُفحص الوثائق اللاحقة.",
    ][column]
  }
  var resolution: String { ["resolution 7/4", "第 7/4 号决议", "القرار 7/4"][column] }
  var description: String {
    [
      "Implementation of the provisions on international cooperation",
      "国际合作条款的实施情况", "تنفيذ الأحكام المتعلقة بالتعاون الدولي",
    ][column]
  }
  var meeting: String { ["Meeting", "会议", "الاجتماع"][column] }
  var introduction: String { ["Introduction", "导言", "مقدمة"][column] }
  var meetings: String { ["Past meetings", "历次会议", "الاجتماعات السابقة"][column] }
  var cycle: String { ["Cycle of meetings", "会议周期", "دورة الاجتماعات"][column] }
  var firstMeeting: String {
    [
      "First meeting, held in 2006", "2006 年举行的第一次会议",
      "الاجتماع الأول، المعقود في عام 2006",
    ][column]
  }
  var places: String { ["Places of meetings", "会议地点", "أماكن الاجتماعات"][column] }
  var sentence: String {
    [
      "The Conference of the Parties decided that the Working Group would be a constant element "
        + "of its work, in accordance with ",
      "缔约方会议决定，该工作组将成为其工作的固定组成部分，依据是",
      "قرر مؤتمر الأطراف أن يكون الفريق العامل عنصرا ثابتا من عناصر عمله، وفقا لأحكام ",
    ][column]
  }
  var first: String {
    [
      "Experts from fifteen States took part in the panel discussion on article 18",
      "十五个国家的专家参加了关于第 18 条的小组讨论",
      "شارك خبراء من خمس عشرة دولة في حلقة النقاش بشأن المادة 18",
    ][column]
  }
  var second: String {
    [
      "The document CTOC/COP/WG.3/2012/5 was before the meeting under ",
      "会议收到了 CTOC/COP/WG.3/2012/5 号文件，见",
      "وكانت الوثيقة CTOC/COP/WG.3/2012/5 معروضة على الاجتماع بمقتضى ",
    ][column]
  }
  var stop: String { [".", "。", "."][column] }
  var note: String { ["See", "见", "انظر"][column] }
}
