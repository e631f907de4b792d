import Records

extension WeightyWords {
  /// The words of each language by what they say, beside the operative verbs of the records.
  static let all: [Language: [(weight: WeightyWord, phrases: String)]] = [
    .en: [
      (
        .restriction,
        """
        only; in part; partly; partially; in principle; provisionally; conditionally; almost; \
        nearly
        """
      ),
      (
        .negation,
        """
        not; never; neither; nor; no; none; nobody; nothing; without; cannot; ' t; decline; \
        declined; declines; declining; refuse; refused; refuses; refusing; fail; failed; fails; \
        failing; refrain; refrained; refrains; postpone; postponed; postpones; postponing; \
        defer; deferred; defers; deferring
        """
      ),
      (
        .none,
        "without prejudice; no later than; no."
      ),
      (.number, "thousand; half"),
      (
        .quantity,
        """
        all; every; each; any; both; most; many; few; several; some; other; others; another; \
        certain; majority; minority
        """
      ),
      (
        .speaker,
        """
        speaker; speakers; participant; participants; secretariat; chair; chairperson; \
        chairman; president; delegation; delegations; representative; representatives; \
        observer; observers; panellist; panellists
        """
      ),
      (
        .modal,
        "may; might; shall; must; should; will; would; can; could; ought"
      ),
    ],
    .fr: [
      (
        .restriction,
        "seulement; uniquement; en partie; partiellement; en principe; provisoirement; presque"
      ),
      (
        .negation,
        """
        ne; n '; pas; jamais; aucun; aucune; ni; sans; nul; nulle; rien; refuse; refusé; refusée; \
        refuser; refusent; omis; omet; omettre; renoncé; renonce; renoncer; reporté; reporter; \
        différé; différer; abstenu; abstenue; abstenus; abstenir
        """
      ),
      (
        .none,
        "sans préjudice"
      ),
      (.number, "mille; moitié"),
      (
        .quantity,
        """
        tous; toutes; tout; toute; chaque; plusieurs; certains; certaines; quelques; autre; \
        autres; d ' autres; plupart; majorité; minorité; seul; seule; seuls; seules; peu
        """
      ),
      (
        .speaker,
        """
        orateur; orateurs; oratrice; oratrices; participant; participants; participante; \
        participantes; secrétariat; présidence; président; présidente; délégation; délégations; \
        représentant; représentants; représentante; représentantes; observateur; observateurs
        """
      ),
      (
        .modal,
        """
        doit; doivent; devra; devront; devrait; devraient; peut; peuvent; pourra; pourront; \
        pourrait; pourraient; convient; conviendrait
        """
      ),
    ],
    .es: [
      (
        .restriction,
        """
        solo; sólo; solamente; únicamente; en parte; parcialmente; en principio; \
        provisionalmente; casi
        """
      ),
      (
        .negation,
        """
        no; nunca; jamás; ningún; ninguna; ninguno; ni; sin; tampoco; nadie; nada; rehusó; \
        rehusaron; rehúsa; rehusar; negó; negaron; niega; negarse; omitió; omitieron; omitir; \
        aplazó; aplazaron; aplazar; pospuso; pospusieron; posponer; abstuvo; abstuvieron; \
        abstenerse; renunció; renunciaron; renunciar
        """
      ),
      (
        .none,
        "sin embargo; no obstante; sin perjuicio"
      ),
      (.number, "mil; mitad"),
      (
        .quantity,
        """
        todo; toda; todos; todas; cada; varios; varias; algún; alguna; algunos; algunas; otro; \
        otra; otros; otras; mayoría; minoría; mucho; mucha; muchos; muchas; pocos; pocas; \
        ambos; ambas
        """
      ),
      (
        .speaker,
        """
        orador; oradores; oradora; oradoras; participante; participantes; secretaría; \
        presidencia; presidente; presidenta; delegación; delegaciones; representante; \
        representantes; observador; observadores
        """
      ),
      (
        .modal,
        """
        debe; deben; deberá; deberán; debería; deberían; puede; pueden; podrá; podrán; podría; \
        podrían; conviene; convendría
        """
      ),
    ],
    .ru: [
      (.restriction, "лишь; только; частично; отчасти; в принципе; предварительно; почти"),
      (
        .negation,
        """
        не; ни; нет; никогда; без; никто; ничего; нельзя; никакой; никаких; отказалась; \
        отказался; отказалось; отказались; отказаться; отказывается; воздержалась; воздержался; \
        воздержались; воздержаться; отложила; отложил; отложили; отложить
        """
      ),
      (
        .none,
        "без ущерба; тем не менее"
      ),
      (.number, "тысяча; тысячи; тысяч; половина; половины"),
      (
        .quantity,
        """
        весь; вся; все; всех; всем; всеми; каждый; каждая; каждое; каждого; некоторые; \
        некоторых; некоторым; несколько; нескольких; многие; многих; многим; другие; других; \
        другим; большинство; большинства; меньшинство; любой; любых; оба; обе
        """
      ),
      (
        .speaker,
        """
        оратор; ораторы; ораторов; ораторам; участник; участники; участников; секретариат; \
        секретариата; председатель; председателя; делегация; делегации; делегаций; \
        представитель; представители; представителей; представителя; наблюдатель; наблюдатели
        """
      ),
      (
        .modal,
        """
        должен; должна; должно; должны; может; могут; мог; могла; могло; могли; следует; \
        надлежит; необходимо; вправе; обязан; обязаны; обязана
        """
      ),
    ],
    .ar: [
      (.restriction, "فقط; جزئيا; من حيث المبدأ; مؤقتا; إلا"),
      (
        .negation,
        """
        لم; لا; لن; ليس; ليست; ليسوا; دون; بدون; غير; عدم; ألا; رفض; رفضت; رفضوا; امتنع; \
        امتنعت; امتنعوا; أرجأ; أرجأت; أرجأوا; أحجم; أحجمت
        """
      ),
      (
        .none,
        "لا سيما; غير أن; دون الإقليمية; دون الإقليمي"
      ),
      (.number, "ألف; آلاف; نصف"),
      (
        .quantity,
        """
        كل; جميع; بعض; عدة; عديد; العديد; معظم; أغلب; أغلبية; غالبية; آخر; آخرون; آخرين; أخرى; \
        كثير; قليل; كلا; أحد; إحدى
        """
      ),
      (
        .speaker,
        """
        متكلم; متكلمون; متكلمين; المتكلم; المتكلمون; المتكلمين; مشارك; المشارك; مشاركون; \
        المشاركون; المشاركين; أمانة; الأمانة; رئيس; الرئيس; الرئيسة; وفد; الوفد; وفود; الوفود; \
        ممثل; الممثل; ممثلو; ممثلون; الممثلون; مراقب; المراقب; المراقبون
        """
      ),
      (
        .modal,
        """
        يجوز; تجوز; يجب; تجب; ينبغي; تنبغي; يمكن; تمكن; يتعين; تتعين; يلزم; تلزم; لعل; لعله; \
        لعلها; ربما; قد
        """
      ),
    ],
    .zh: [
      (.restriction, "只; 仅; 仅仅; 部分; 部分地; 原则上; 暂时"),
      (
        .negation,
        "不; 未; 没; 无; 勿; 非; 并非; 没有; 拒绝; 推迟; 暂缓; 放弃"
      ),
      (
        .none,
        "不同; 不断; 不仅; 不少; 不过; 不限; 不妨; 未来; 无论; 无线; 非常; 非洲; 非正式; 非政府"
      ),
      (.number, "千; 万; 半"),
      (
        .quantity,
        "一些; 有些; 某些; 几位; 几名; 若干; 所有; 全部; 全体; 一切; 各; 每; 多数; 大多数; 少数; 许多; 另一些; 其他; 其它; 一位; 一名; 多位"
      ),
      (
        .none,
        "各自"
      ),
      (
        .speaker,
        "发言者; 发言人; 与会者; 参加者; 秘书处; 秘书部门; 主席; 代表; 代表团; 观察员"
      ),
      (
        .modal,
        "可; 可以; 可能; 应; 应当; 应该; 必须; 须; 宜; 似宜; 将; 将要; 或许; 务必"
      ),
      (
        .none,
        "核可; 许可; 认可; 可持续; 可行; 可卡因; 应对; 应用; 反应; 供应; 相应; 适应; 效应; 响应; 将来; 将军; 答应"
      ),
    ],
  ]
}
