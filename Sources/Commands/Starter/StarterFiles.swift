// Made from Templates/ and Sessions/verbs.md by the tests, run with RECORD_SNAPSHOTS=1.
// swift-format-ignore-file

/// The files that the program carries: what a new workspace begins with.
enum StarterFiles {
  static let all: [(path: String, text: String)] = [
    (
      "Templates/README.md",
      ##"""
      # Writing templates

      A template is Markdown with tags in it. Words outside of tags are printed as they stand; tags bring
      in what the records say, choose between wordings, and go through lists. Nothing in a template
      calculates, and nothing is ever printed as an empty space: a name that does not exist, or a value
      that a record does not have, is an error that says where.

      Templates hold wording only. Dates, numbers, names and document symbols come from records; a check
      refuses them in a template. What you want to say in your own words about this one paper belongs in
      the draft, where the same tags can be used.

      Every example on this page is run by the tests. They use a small set of records: a body `wg`, the
      "Working Group on Tides", with three sessions; `session` stands for the second, held in Geneva on
      15, 16 and 18 October 2012, at which two items were considered; `sessions` stands for all three.

      What stands where: `TYPE/LANGUAGE.md` is the text of a type of document that has none of its own,
      `TYPE/masthead.LANGUAGE.md` its masthead and `TYPE/draft.LANGUAGE.md` the outline of a draft of it;
      `wording/LANGUAGE.yaml` is how a language writes numbers and dates;
      `index/NAME.LANGUAGE.md` is an index, of which `sections`, `page` and `pages` are the names, beside
      everything of the records; `record/KIND.LANGUAGE.md` is the page of a record, which is called by its
      kind there (`act`, `session`), and `record/KIND-masthead.LANGUAGE.md` its masthead;
      `partials/LANGUAGE/NAME.md` is what others include. `word.yaml` is no template: it says how Word files
      look.

      ## Printing a value

      `{{ … }}` prints a value. A dot goes from a record to one of its fields, and on to the fields of the
      record that the field names.

      ```template
      The Working Group met in {{ session.place }}. Its name is {{ session.body.name }}.
      ```
      ```result
      The Working Group met in Geneva. Its name is Working Group on Tides.
      ```

      A `|` passes the value through a filter, and the result can go through another:

      ```template
      The {{ session.ordinal | ordinal }} session was held {{ session.days | days: "phrase" }}.
      {{ session.sittings | words: "meeting was", "meetings were" | capitalize }} held.
      ```
      ```result
      The second session was held on 15, 16 and 18 October 2012.
      Four meetings were held.
      ```

      Texts and numbers are printed as they are. Dates, lists, records and the words of a choice need a
      filter, or an `{% if %}` that says in good English or Chinese what they mean.

      Whatever a record says is printed as words, never as Markdown: a `*` in a title stays a `*`. Only the
      filter `markdown` lets the Markdown of a record through.

      A text that is not given in the language of the document is printed in English or another language,
      with a mark that the reader sees: `[text](lang:en)`.

      The same mark stands after a citation or link whose record has no name in the language. In an index a
      value that no source prints, and that only follows from one, is marked `(inferred)` or `（推断）`; a
      template does not write that itself.

      ## Choosing: if

      ```template
      {% if session.report %}
      The report stands in {{ session.report.symbol }}.
      {% elsif session.status == "held" %}
      The report is not recorded.
      {% else %}
      The session has not been held.
      {% endif %}
      ```
      ```result
      The report is not recorded.
      ```

      - `{% if x %}` holds where `x` has a value. An empty list, and a flag that says no, do not hold.
      - `==` and `!=` compare like with like; `<`, `<=`, `>`, `>=` compare numbers, dates and sets of days.
      - `"panel" in item.form` asks whether a list has an element.
      - `and`, `or`, `not` and parentheses combine conditions.
      - A comparison with a value that is not there does not hold; only `!=` does.
      - A word that a choice does not admit, such as `session.status == "hled"`, is an error.

      A value that may be missing is guarded by `if` or `with`. If it is printed unguarded and a record does
      not have it, the document is not made:

      ```template
      {{ session.report.symbol }}
      ```
      ```error
      1:1 T037 session wg/2 has no report
      ```

      ## Going through a list: for

      ```template
      {% for item in session.items %}
      - {{ item.title | capitalize }}
      {% empty %}
      No item is recorded.
      {% endfor %}
      ```
      ```result
      - Practical aspects of tides
      - Review of forecasts
      ```

      `listed` writes the list as the language does, with commas and "and"; `separator` and `last` give other
      words. White space at both ends of each round is then dropped, so that a full stop can follow.

      ```template
      It considered {% for item in session.items listed %}{{ item.title }}{% endfor %}.
      The sessions {% for s in sessions separator "; " last " or " %}{{ s.ordinal | ordinal }}{% endfor %}.
      ```
      ```result
      It considered practical aspects of tides and review of forecasts.
      The sessions first; second or third.
      ```

      ```template zh
      会议审议了{% for item in session.items listed %}{{ item.title }}{% endfor %}。
      ```
      ```result
      会议审议了潮汐的实际问题和预报审查。
      ```

      With `listed` or `separator` each round must print something; leave elements out with `where` first.

      Inside a loop: `loop.index` (from 1), `loop.count`, `loop.first`, `loop.last`, `loop.even`, and
      `loop.previous` and `loop.next`, the elements before and after, absent at the ends.

      ```template
      {% for s in sessions %}
      The {{ s.ordinal | ordinal }}{% if loop.previous %}, after the {{ loop.previous.ordinal | ordinal }}{% endif %}.
      {% endfor %}
      ```
      ```result
      The first.
      The second, after the first.
      The third, after the second.
      ```

      ## Naming a value: with

      `{% with %}` gives a short name to a value that may be missing. What follows `{% else %}` is for the
      case that it is.

      ```template
      {% with place = session.place %}held in {{ place }}{% else %}held at a place not recorded{% endwith %}
      ```
      ```result
      held in Geneva
      ```

      In a draft, a key in quotation marks binds that record. A key that names no record is an error; where
      the record is left out because of `--as-of`, the part after `{% else %}` is taken.

      ```template
      {% with act = "wg/decision/1/1" %}
      Decision {{ act.number }} was adopted on {{ act.adopted | date }}.
      {% else %}
      No decision had been adopted.
      {% endwith %}
      ```
      ```result
      Decision 1/1 was adopted on 22 October 2010.
      ```

      ## Sharing wording: include

      A partial is a template that others include. It sees nothing but its arguments, which it declares at
      its top with their types; a question mark makes one optional.

      ```partial meeting
      {% argument session: session %}
      {% argument note?: text %}
      the {{ session.ordinal | ordinal }} session{% if note %} ({{ note }}){% endif %}
      ```
      ```template
      After {% include "meeting" session: session, note: "in plenary" %} came {% include "meeting" session: sessions | last %}.
      ```
      ```result
      After the second session (in plenary) came the third session.
      ```

      A type is a kind of record (`session`), several (`session or act`), any (`record`), a field of a kind
      (`act.effects` for one of the effects of an act, `session.status` for its status), `text`,
      `localized`, `number`, `flag`, `date`, `days`, `language`, or `list of` one of these.

      ## Placing a figure: figure

      ```
      {% with topic = "topic/fish" %}
      {% figure "matrix" subject: topic, body: body %}
      {% endwith %}
      ```

      `figure` places a figure of the records in a paper, on a line of its own between empty lines: a picture
      with its caption and the table behind it. What a figure asks for is given as to a partial.
      `matrix` shows at which sessions of a body a subject was considered, through one of them where
      `through: session` is given, `lineage` what each act did to the
      mandate of a body, `states` the recommendations of a body by their latest state, and `chronology`, which
      asks for nothing, the sessions of related bodies along the years. It shows what the paper sees: as of its
      day, from the documents that it names. Where that is nothing, the figure is left out with a warning.
      Indexes have figures of their own and place none.

      ## Lines and paragraphs

      - A line that holds tags and comes out empty is left out. So tags can stand on lines of their own.
      - Several blank lines become one.
      - Indentation is kept, as Markdown gives it a meaning; do not indent text in a block, except inside
        `{% paragraph %}`.
      - `{%-` and `{{-` take away the white space before the tag, `-%}` and `-}}` the white space after it.

      `{% paragraph %}` makes one paragraph of everything inside, so that each sentence and each condition
      can have its own line. A comma, full stop, semicolon, colon or closing bracket at the start of a line
      is joined to what is before. In Chinese no space comes between Chinese characters.

      ```template
      {% paragraph %}
      The session was held
      {% if session.place %}
        in {{ session.place }}
      {% endif %}
      {{ session.days | days: "phrase" }}
      .
      It considered
      {% for item in session.items listed %}
        {{ item.title }}
      {% endfor %}
      .
      {% endparagraph %}
      ```
      ```result
      The session was held in Geneva on 15, 16 and 18 October 2012. It considered practical aspects of tides and review of forecasts.
      ```

      ```template zh
      {% paragraph %}
      {{ session.ordinal | ordinal }}届会议
      于 {{ session.days | days }}
      在{{ session.place }}举行，
      会议审议了若干事项。
      {% endparagraph %}
      ```
      ```result
      第二届会议于 2012 年 10 月 15 日、16 日和 18 日在日内瓦举行，会议审议了若干事项。
      ```

      ## Comments and raw text

      ```template
      Text.{# A note to colleagues; it is not printed. #}
      {% raw %}Tags such as {{ this }} are printed.{% endraw %}
      ```
      ```result
      Text.
      Tags such as {{ this }} are printed.
      ```

      ## Filters

      | filter | takes | what it does |
      |---|---|---|
      | `ordinal` | a number | Writes a number as an ordinal in words: third; "feminine" with a feminine noun. |
      | `cardinal` | a number or a list | Writes a number in words under ten, in digits from there on. |
      | `plural` | a number or a list | Chooses the form of a noun that fits the number. |
      | `words` | a number or a list | Writes a number with its noun: three meetings. |
      | `count` | a list | Counts the elements of a list. |
      | `date` | a date | Writes a date; "phrase" adds on or in. |
      | `days` | a set of days | Writes a set of days as running text does; "phrase" adds on or in, "short" is for mastheads. |
      | `days_kind` | a set of days | Says what a set of days is: single, days, range or bounds. |
      | `year` | a date or a set of days | Takes the year of a date or set of days. |
      | `capitalize` | a text | Writes the first letter as a capital. |
      | `lowercase_first` | a text | Writes the first letter as a small one. |
      | `text` | a text by language | Takes the text in the given language, where there is one. |
      | `markdown` | a text | Inserts a text with its Markdown instead of escaping it. |
      | `join` | a list of texts or numbers | Writes a list in words: a, b and c. |
      | `first` | a list | Takes the first element. |
      | `last` | a list | Takes the last element. |
      | `unique` | a list | Leaves out elements that came before. |
      | `limit` | a list | Takes at most that many elements from the start. |
      | `alphabetical` | a list of texts or numbers | Orders texts as the language lists names; those that it does not give come last. |
      | `where` | a list of records or parts | Keeps the elements whose field has the value; without a value, any value. |
      | `reject` | a list of records or parts | Leaves out the elements whose field has the value; without a value, any value. |
      | `sort_by` | a list of records or parts | Orders the elements by a field; those without it come last. |
      | `values` | a list of records or parts | Takes the value of a field of each element that has it. |
      | `of_kind` | a record or a list of records | Takes a record, or the records of a list, that are of the kind. |
      | `inferred` | any value | Takes a value that no source prints and that follows from one. |
      | `stated` | any value | Takes a value unless no source prints it and it only follows from one. |

      `words` and `plural` take as many forms of the noun as the language has: two in English, one in
      Chinese, four in Arabic. `days` gives "from 19 to 21 October 2016", "27 and 28 October 2015" or "2006"; with `"phrase"`
      also the preposition ("on 27 and 28 October 2015", "in 2006"); with `"short"` "19–21 October 2016".
      `days_kind` is for choosing the words around it:

      ```template
      {% if session.days | days_kind == "bounds" %}some time in{% else %}on{% endif %} {{ session.days | days }}
      ```
      ```result
      on 15, 16 and 18 October 2012
      ```

      Lists of records are narrowed and ordered by a field, or by a field of a field:

      ```template
      {{ sessions | where: "status", "held" | count }}, {{ sessions | reject: "place" | count }},
      {{ sessions | where: "body.id", "wg" | sort_by: "sittings" | last | of_kind: "session" | print }}
      {{ sessions | values: "place" | join }}
      ```
      ```error
      2:90 T012 there is no filter `print`
      ```

      ```template
      {{ sessions | where: "status", "held" | count }} of {{ sessions | count }}: {{ sessions | values: "place" | join }}
      ```
      ```result
      1 of 3: Geneva and Nairobi
      ```

      ## The wording of a language

      `wording/LANGUAGE.yaml` says how a language writes numbers, dates, lists and the names of bodies; of
      English and Chinese the program knows it itself. Its entries stand under one of three names that say how
      sure it is that the language uses them:

      - `seen`: it stands so in a document;
      - `known`: it is a known convention, and no document examined shows it;
      - `unsure`: a reader of the language must decide.

      `rapporteur check --wording` lists, language by language, what is not `seen`, with its place. Who confirms
      an entry moves it to `seen`. A template says the same at its beginning (`{# known: … #}`), and in the table
      of verbs each wording has its `confidence`.

      Nothing stands in for an entry that is missing, and a name that is none of these is an error. In the
      places in braces the program puts the words that they name.

      | entry | form | what it says |
      |---|---|---|
      | `ordinals` | a list | Ordinals in words, from the first. |
      | `feminine-ordinals` | a list, or left out | The same, with a feminine noun. |
      | `ordinal-digits` | a text with `{number}` | An ordinal beyond those in words. |
      | `cardinals` | a list of 10 | The numbers from nought to nine in words. |
      | `plural-rule` | `one-and-many`, `up-to-one-and-many`, `by-last-digit` or `one-two-few-many` | Which form of a noun stands after a number. |
      | `plurals` | a list | What the forms of a noun are called in messages. |
      | `counted` | a list | A number with its noun, for each form. |
      | `separator` | a text | What stands between the elements of a list. |
      | `last-separator` | a text | What stands before the last element. |
      | `semicolon` | a text | What stands between elements that have commas in them. |
      | `inferred` | a text | What stands after a value that no source prints. |
      | `months` | a list of 12 | The months as they stand after a day. |
      | `months-alone` | a list of 12, or left out | The months without a day. |
      | `months-in` | a list of 12, or left out | The months after "in". |
      | `first-day` | a text, or left out | The first day of a month. |
      | `day-month` | a text with `{day}`, `{month}` | Days and their month. |
      | `of-year` | a text with `{text}`, `{year}` | Days or months and their year. |
      | `year-alone` | a text with `{year}` | A year alone. |
      | `year-from` | a text with `{year}`, or left out | A year after "from". |
      | `range` | a text with `{first}`, `{last}` | Days that follow each other. |
      | `range-short` | a text with `{first}`, `{last}` | The same in a masthead. |
      | `range-wide` | a text with `{first}`, `{last}` | The same, of two months. |
      | `run` | a text with `{first}`, `{last}` | Days that follow each other, in a list. |
      | `on-day` | a text with `{text}` | A day with its preposition. |
      | `on-days` | a text with `{text}` | Days with their preposition. |
      | `on-two-days` | a text with `{text}`, or left out | The same, where they are two. |
      | `in-month` | a text with `{text}` | A month with its preposition. |
      | `in-year` | a text with `{year}` | A year with its preposition. |
      | `bound-day` | a text with `{text}` | A day as one of two bounds. |
      | `between` | a text with `{first}`, `{last}` | A time between two bounds. |
      | `at-some-time` | a text with `{text}` | The same where it is told when something was. |
      | `masculine-nouns`, `feminine-nouns` | a list, or left out | The words by which the gender of a body's name is known. |
      | `the-masculine`, `of-feminine`, `to-elided`, … | a text with `{name}`, or left out | A name with its article: `the`, `of` or `to`, each `masculine`, `feminine`, `elided` (before a vowel) or `unknown`. |

      `{{ body | called: "the" }}` names a body so, with `"of"`, `"to"` or `"alone"`, and with `"whole"` behind it by
      its full name; where the record has the name as it stands after what is its own (`possessive`), that is
      taken. `{{ body | gender }}` is `masculine`, `feminine` or `unknown`, for what must agree with the name, such as
      `{{ verb | report: "feminine" }}`; with several subjects `{{ verb | report: "several" }}`. `addressing` is the
      word that a verb has before the one addressed. A form that the table of verbs does not have in the language is
      printed in another, marked as such.

      `{{ verb | joint: text }}` is what joins a text to its verb, with the space before it: "que", ", что". A text that is
      not given in the language is a quotation in another, and no clause of this one can go on into it. Before it
      `joint` therefore gives what a sentence can end with (`quoting` in the table of verbs: "ce qui suit :"), and nothing
      after a form that ends with a colon itself; say `"impersonal"` behind the text where that is the form. What else
      stands around such a text asks with `text` whether it is there: `{% if statistic.text | text: "fr" %}`.

      All languages of a paper have the same sections, numbered paragraphs and footnotes, and each paragraph cites
      the same records but for sessions, so that a place in one is the same place in every other; a build warns where they differ. A template of another language
      therefore begins and ends its paragraphs where the English one does.

      ## Errors

      Every error is found in one run, also in parts that are not printed, with the line, the column and
      what was probably meant:

      ```template
      {% if session.plac %}{{ sesion.place | ordnal }}{% endif %}
      ```
      ```error
      1:15 T011 a record (session) has no `plac`
      1:25 T010 there is no `sesion` here
      1:40 T012 there is no filter `ordnal`
      ```

      """##
    ),
    (
      "Templates/background-paper/ar.md",
      ##"""
      {# known: The text of a background paper that has none of its own: an overview of a body from its records. #}
      # مقدمة

      {% paragraph %}
      تقدم هذه الورقة لمحة عامة عن ولايات {{ body | called: "alone", "whole" }} وعن العمل المضطلع به في إطارها، بقدر ما يرد في الوثائق التي جرى فحصها.
      {% endparagraph %}

      # الولايات

      {% for act in body.mandates %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false %}
      {% endwith %}

      {% empty %}
      لا يرد في الوثائق التي جرى فحصها أي قرار أو مقرر له أثر على {{ body | called: "the" }}.
      {% endfor %}

      # العمل المضطلع به

      {% for held in body.sessions %}
      {% include "session" session: held %}

      {% empty %}
      لا يوجد ما يفيد بعقد أي دورة في إطار {{ body | called: "the" }}.
      {% endfor %}

      {% if body.methods %}
      # أساليب العمل

      {% paragraph %}
      {% include "methods" methods: body.methods %}
      {% endparagraph %}
      {% endif %}

      {% with proposals = session.recommendations | where: "state", "proposed" %}
      # الاستنتاجات والتوصيات

      {% paragraph %}
      {% if (body | gender) != "masculine" %}قد ترغب{% else %}قد يرغب{% endif %} {{ body | called: "the" }} في {% with one = proposals | first %}{% if one.actor %}إصدار التوصيات التالية (الجهة الموجهة إليها: {{ one.actor | called: "the" }}){% else %}النظر فيما يلي{% endif %}{% endwith %}:
      {% endparagraph %}

      {% include "proposals" proposals: proposals %}
      {% endwith %}

      """##
    ),
    (
      "Templates/background-paper/draft.ar.md",
      ##"""
      {# known: What the draft of an overview begins with; `here` is where something is drafted. #}
      # مقدمة

      {# here introduction #}

      # الولايات

      {# here mandates #}

      # العمل المضطلع به

      {# here sessions #}

      # أساليب العمل

      {# here methods #}

      """##
    ),
    (
      "Templates/background-paper/draft.en.md",
      ##"""
      {# What the draft of an overview begins with; `here` is where something is drafted. #}
      # Introduction

      {# here introduction #}

      # Mandates

      {# here mandates #}

      # Work done

      {# here sessions #}

      # Methods of work

      {# here methods #}

      """##
    ),
    (
      "Templates/background-paper/draft.es.md",
      ##"""
      {# known: What the draft of an overview begins with; `here` is where something is drafted. #}
      # Introducción

      {# here introduction #}

      # Mandatos

      {# here mandates #}

      # Labor realizada

      {# here sessions #}

      # Métodos de trabajo

      {# here methods #}

      """##
    ),
    (
      "Templates/background-paper/draft.fr.md",
      ##"""
      {# known: What the draft of an overview begins with; `here` is where something is drafted. #}
      # Introduction

      {# here introduction #}

      # Mandats

      {# here mandates #}

      # Travaux accomplis

      {# here sessions #}

      # Méthodes de travail

      {# here methods #}

      """##
    ),
    (
      "Templates/background-paper/draft.ru.md",
      ##"""
      {# known: What the draft of an overview begins with; `here` is where something is drafted. #}
      # Введение

      {# here introduction #}

      # Мандаты

      {# here mandates #}

      # Проделанная работа

      {# here sessions #}

      # Методы работы

      {# here methods #}

      """##
    ),
    (
      "Templates/background-paper/draft.zh.md",
      ##"""
      {# What the draft of an overview begins with; `here` is where something is drafted. #}
      # 导言

      {# here introduction #}

      # 任务授权

      {# here mandates #}

      # 已开展的工作

      {# here sessions #}

      # 工作方法

      {# here methods #}

      """##
    ),
    (
      "Templates/background-paper/en.md",
      ##"""
      {# The text of a background paper that has none of its own: an overview of a body from its records. #}
      # Introduction

      {% paragraph %}
      The present paper gives an overview of the mandates of the {{ body.name }} and of the work done under them, as far as the records examined tell of it.
      {% endparagraph %}

      # Mandates

      {% for act in body.mandates %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false %}
      {% endwith %}

      {% empty %}
      The records examined hold no act with an effect on the {% include "body-name" body: body %}.
      {% endfor %}

      # Work done

      {% for held in body.sessions %}
      {% include "session" session: held %}

      {% empty %}
      No session of the {% include "body-name" body: body %} is recorded as held.
      {% endfor %}

      {% if body.methods %}
      # Methods of work

      {% paragraph %}
      {% include "methods" methods: body.methods %}
      {% endparagraph %}
      {% endif %}

      {% with proposals = session.recommendations | where: "state", "proposed" %}
      # Conclusions and recommendations

      {% paragraph %}
      The {% include "body-name" body: body %} may wish to {% with one = proposals | first %}{% if one.actor %}recommend that the {% include "body-name" body: one.actor %}{% else %}consider the following{% endif %}{% endwith %}:
      {% endparagraph %}

      {% include "proposals" proposals: proposals %}
      {% endwith %}

      """##
    ),
    (
      "Templates/background-paper/es.md",
      ##"""
      {# known: The text of a background paper that has none of its own: an overview of a body from its records. #}
      # Introducción

      {% paragraph %}
      En el presente documento se ofrece una sinopsis de los mandatos {{ body | called: "of", "whole" }} y de la labor realizada en cumplimiento de ellos, en la medida en que los documentos examinados dan cuenta de ello.
      {% endparagraph %}

      # Mandatos

      {% for act in body.mandates %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false %}
      {% endwith %}

      {% empty %}
      En los documentos examinados no figura ninguna resolución o decisión que surta efecto respecto {{ body | called: "of" }}.
      {% endfor %}

      # Labor realizada

      {% for held in body.sessions %}
      {% include "session" session: held %}

      {% empty %}
      No consta que se haya celebrado ningún período de sesiones {{ body | called: "of" }}.
      {% endfor %}

      {% if body.methods %}
      # Métodos de trabajo

      {% paragraph %}
      {% include "methods" methods: body.methods %}
      {% endparagraph %}
      {% endif %}

      {% with proposals = session.recommendations | where: "state", "proposed" %}
      # Conclusiones y recomendaciones

      {% paragraph %}
      {{ body | called: "the" | capitalize }} tal vez desee {% with one = proposals | first %}{% if one.actor %}recomendar que {{ one.actor | called: "the" }} adopte las medidas siguientes{% else %}examinar lo siguiente{% endif %}{% endwith %}:
      {% endparagraph %}

      {% include "proposals" proposals: proposals %}
      {% endwith %}

      """##
    ),
    (
      "Templates/background-paper/fr.md",
      ##"""
      {# known: The text of a background paper that has none of its own: an overview of a body from its records. #}
      # Introduction

      {% paragraph %}
      Le présent document donne un aperçu des mandats {{ body | called: "of", "whole" }} et des travaux menés à ce titre, pour autant que les documents examinés en rendent compte.
      {% endparagraph %}

      # Mandats

      {% for act in body.mandates %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false %}
      {% endwith %}

      {% empty %}
      Les documents examinés ne contiennent aucune résolution ou décision ayant un effet à l’égard {{ body | called: "of" }}.
      {% endfor %}

      # Travaux accomplis

      {% for held in body.sessions %}
      {% include "session" session: held %}

      {% empty %}
      Aucune session {{ body | called: "of" }} n’est enregistrée comme ayant eu lieu.
      {% endfor %}

      {% if body.methods %}
      # Méthodes de travail

      {% paragraph %}
      {% include "methods" methods: body.methods %}
      {% endparagraph %}
      {% endif %}

      {% with proposals = session.recommendations | where: "state", "proposed" %}
      # Conclusions et recommandations

      {% paragraph %}
      {{ body | called: "the" | capitalize }} souhaitera peut-être {% with one = proposals | first %}{% if one.actor %}recommander que {{ one.actor | called: "the" }} prenne les mesures suivantes{% else %}examiner les points suivants{% endif %}{% endwith %} :
      {% endparagraph %}

      {% include "proposals" proposals: proposals %}
      {% endwith %}

      """##
    ),
    (
      "Templates/background-paper/masthead.ar.md",
      ##"""
      {# known: The masthead of a background paper. #}
      {% if paper.author %}byline: ورقة معلومات أساسية من إعداد {{ paper.author | called: "the" }}{% else %}byline: ورقة معلومات أساسية{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/background-paper/masthead.en.md",
      ##"""
      {# The masthead of a background paper. #}
      {% if paper.author %}byline: Background paper prepared by the {% include "body-name" body: paper.author %}{% else %}byline: Background paper{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/background-paper/masthead.es.md",
      ##"""
      {# known: The masthead of a background paper. #}
      {% if paper.author %}byline: Documento de antecedentes preparado por {{ paper.author | called: "the" }}{% else %}byline: Documento de antecedentes{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/background-paper/masthead.fr.md",
      ##"""
      {# known: The masthead of a background paper. #}
      {% if paper.author %}byline: Document d’information établi par {{ paper.author | called: "the" }}{% else %}byline: Document d’information{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/background-paper/masthead.ru.md",
      ##"""
      {# known: The masthead of a background paper. #}
      {% if paper.author %}byline: Справочный документ (составитель: {{ paper.author | called: "the" }}){% else %}byline: Справочный документ{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/background-paper/masthead.zh.md",
      ##"""
      {# The masthead of a background paper. #}
      {% if paper.author %}byline: {% include "body-name" body: paper.author %}编写的背景文件{% else %}byline: 背景文件{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/background-paper/ru.md",
      ##"""
      {# known: The text of a background paper that has none of its own: an overview of a body from its records. #}
      # Введение

      {% paragraph %}
      В настоящем документе представлен обзор мандатов {{ body | called: "of", "whole" }} и проделанной в соответствии с ними работы, насколько об этом сообщается в рассмотренных источниках.
      {% endparagraph %}

      # Мандаты

      {% for act in body.mandates %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false %}
      {% endwith %}

      {% empty %}
      В рассмотренных документах нет резолюций или решений, касающихся {{ body | called: "of" }}.
      {% endfor %}

      # Проделанная работа

      {% for held in body.sessions %}
      {% include "session" session: held %}

      {% empty %}
      О проведении сессий {{ body | called: "of" }} сведений нет.
      {% endfor %}

      {% if body.methods %}
      # Методы работы

      {% paragraph %}
      {% include "methods" methods: body.methods %}
      {% endparagraph %}
      {% endif %}

      {% with proposals = session.recommendations | where: "state", "proposed" %}
      # Выводы и рекомендации

      {% paragraph %}
      {{ body | called: "the" | capitalize }}, возможно, пожелает {% with one = proposals | first %}{% if one.actor %}рекомендовать следующее (адресат: {{ one.actor | called: "the" }}){% else %}рассмотреть следующее{% endif %}{% endwith %}:
      {% endparagraph %}

      {% include "proposals" proposals: proposals %}
      {% endwith %}

      """##
    ),
    (
      "Templates/background-paper/zh.md",
      ##"""
      {# The text of a background paper that has none of its own: an overview of a body from its records. #}
      # 导言

      {% paragraph %}
      本文件根据所审阅的记录，概述{{ body.name }}的任务授权以及据此开展的工作。
      {% endparagraph %}

      # 任务授权

      {% for act in body.mandates %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false, turned: loop.even %}
      {% endwith %}

      {% empty %}
      所审阅的记录中没有对{% include "body-name" body: body %}产生效力的决议或决定。
      {% endfor %}

      # 已开展的工作

      {% for held in body.sessions %}
      {% include "session" session: held %}

      {% empty %}
      没有记录表明{% include "body-name" body: body %}举行过会议。
      {% endfor %}

      {% if body.methods %}
      # 工作方法

      {% paragraph %}
      {% include "methods" methods: body.methods %}
      {% endparagraph %}
      {% endif %}

      {% with proposals = session.recommendations | where: "state", "proposed" %}
      # 结论和建议

      {% paragraph %}
      {% include "body-name" body: body %}似宜{% with one = proposals | first %}{% if one.actor %}建议{% include "body-name" body: one.actor %}{% else %}审议以下各点{% endif %}{% endwith %}：
      {% endparagraph %}

      {% include "proposals" proposals: proposals %}
      {% endwith %}

      """##
    ),
    (
      "Templates/document-list/draft.en.md",
      ##"""
      {# What the draft of a list of the documents of a session begins with; `here` is where something is drafted. #}
      # Documents

      {# here documentation #}

      """##
    ),
    (
      "Templates/document-list/draft.zh.md",
      ##"""
      {# What the draft of a list of the documents of a session begins with; `here` is where something is drafted. #}
      # 文件

      {# here documentation #}

      """##
    ),
    (
      "Templates/document-list/masthead.en.md",
      ##"""
      {# The masthead of a list of documents. #}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/document-list/masthead.zh.md",
      ##"""
      {# The masthead of a list of documents. #}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/index/acts.en.md",
      ##"""
      {# Acts by body, with what they do and who cites them. #}
      {% for section in sections %}
      ### {% if section.body %}{{ section.body.name | capitalize }}{% else %}Body not known{% endif %}

      {% for entry in section.entries %}
      **{{ entry.act | entry }}**{% if entry.act.title %}, {{ entry.act.title }}{% endif %}{% if entry.act.adopted %} ({{ entry.act.adopted | date }}){% endif %}

      {% for effect in entry.act.effects %}
      - {{ effect.verb | report }}{% if (effect.verb | complement) == "that" %} that {% elsif (effect.verb | complement) == "to" %}{% if effect.addressee %} {{ effect.addressee }}{% endif %} to {% else %} {% endif %}{{ effect.text }}{% if effect.on %} ({{ effect.on | link }}){% endif %}
      {% endfor %}
      {% if entry.citing %}
      {% for cited in entry.citing %}
      - Cited by: {{ cited.by | link: "with-body" }}{% if cited.pinpoint %} ({{ cited.pinpoint | cite }}){% endif %}{% if cited.places %} ({% for place in cited.places separator "; " %}{{ place | cite }}{% endfor %}){% endif %}
      {% endfor %}
      {% else %}
      - No record cites it.
      {% endif %}

      {% endfor %}
      {% empty %}
      No act is recorded.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/acts.zh.md",
      ##"""
      {# Acts by body, with what they do and who cites them. #}
      {% for section in sections %}
      ### {% if section.body %}{{ section.body.name | capitalize }}{% else %}机构不详{% endif %}

      {% for entry in section.entries %}
      **{{ entry.act | entry }}**{% if entry.act.title %}，{{ entry.act.title }}{% endif %}{% if entry.act.adopted %}（{{ entry.act.adopted | date }}）{% endif %}

      {% for effect in entry.act.effects %}
      - {{ effect.verb | report }}{{ effect.text }}{% if effect.on %}（{{ effect.on | link }}）{% endif %}
      {% endfor %}
      {% if entry.citing %}
      {% for cited in entry.citing %}
      - 援引者：{{ cited.by | link: "with-body" }}{% if cited.pinpoint %}（{{ cited.pinpoint | cite }}）{% endif %}{% if cited.places %}（{% for place in cited.places separator "；" %}{{ place | cite }}{% endfor %}）{% endif %}
      {% endfor %}
      {% else %}
      - 没有记录援引。
      {% endif %}

      {% endfor %}
      {% empty %}
      没有记录任何决议或决定。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/bodies.en.md",
      ##"""
      {# Bodies and how their sessions stood to others. #}
      {% for section in sections %}
      {% for entry in section.entries %}
      **{{ entry.body | entry: "full" }}**

      {% if entry.body.parent %}
      - Reports to {{ entry.body.parent | link }}
      {% endif %}
      {% if entry.body.treaty %}
      - Works under {{ entry.body.treaty | cite }}
      {% endif %}
      {% if entry.body.established-by %}
      - Established by {{ entry.body.established-by | cite: "with-body" }}
      {% endif %}
      {% if entry.body.series %}
      - Symbols: {{ entry.body.series | join }}
      {% endif %}
      {% if entry.body.sessions %}
      - Sessions recorded: {{ entry.body.sessions | link }}
      {% endif %}
      {% for relation in entry.relations %}
      - {{ relation.session | link }} {% if relation.kind == "during" %}was held during{% elsif relation.kind == "back-to-back" %}was held back to back with{% elsif relation.kind == "in-parallel" %}was held in parallel with{% elsif relation.kind == "joint-discussion" %}held a joint discussion with{% elsif relation.kind == "days-apart" %}was held days apart from{% elsif relation.kind == "after" %}was held after{% elsif relation.kind == "before" %}was held before{% endif %} {{ relation.other | link: "with-body" }}{% if relation.days %} ({{ relation.days | days: "short" }}){% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      No body is recorded.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/bodies.zh.md",
      ##"""
      {# Bodies and how their sessions stood to others. #}
      {% for section in sections %}
      {% for entry in section.entries %}
      **{{ entry.body | entry: "full" }}**

      {% if entry.body.parent %}
      - 上级机构：{{ entry.body.parent | link }}
      {% endif %}
      {% if entry.body.treaty %}
      - 所依公约：{{ entry.body.treaty | cite }}
      {% endif %}
      {% if entry.body.established-by %}
      - 设立依据：{{ entry.body.established-by | cite: "with-body" }}
      {% endif %}
      {% if entry.body.series %}
      - 文号：{{ entry.body.series | join }}
      {% endif %}
      {% if entry.body.sessions %}
      - 有记录的会议：{{ entry.body.sessions | link }}
      {% endif %}
      {% for relation in entry.relations %}
      - {{ relation.session | link }} {% if relation.kind == "during" %}举行于其期间：{% elsif relation.kind == "back-to-back" %}与之接续举行：{% elsif relation.kind == "in-parallel" %}与之并行举行：{% elsif relation.kind == "joint-discussion" %}与之联合讨论：{% elsif relation.kind == "days-apart" %}相隔数日：{% elsif relation.kind == "after" %}在其后举行：{% elsif relation.kind == "before" %}在其前举行：{% endif %} {{ relation.other | link: "with-body" }}{% if relation.days %}（{{ relation.days | days: "short" }}）{% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      没有记录任何机构。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/chronology.en.md",
      ##"""
      {# Sessions, events, acts and documents by year. #}
      {% for section in sections %}
      ### {% if section.year %}{{ section.year }}{% if section.last-year %} to {{ section.last-year }}{% endif %}{% else %}Date not known{% endif %}

      {% for entry in section.entries %}
      {% if entry.session %}{% if entry.days %}{{ entry.days | days: "short" }}: {% endif %}{{ entry.session | entry: "with-body" }}{% if entry.session.place %}, {{ entry.session.place }}{% endif %}{% if entry.session.status == "scheduled" %} (convened; that it was held is not recorded){% elsif entry.session.status == "planned" %} (planned){% elsif entry.session.status == "cancelled" %} (not held){% endif %}{% if entry.session.report %}; report {{ entry.session.report | cite }}{% endif %}{% elsif entry.act %}{% if entry.days %}{{ entry.days | days: "short" }}: {% endif %}{{ entry.act | cite: "with-body" }}{% if entry.act.title %}, {{ entry.act.title }}{% endif %}{% elsif entry.event %}{% if entry.days %}{{ entry.days | days: "short" }}: {% endif %}{{ entry.event | entry }}{% if entry.event.places %}, {{ entry.event.places | join }}{% endif %}{% elsif entry.document %}{% if entry.days %}{{ entry.days | days: "short" }}: {% endif %}{{ entry.document | link }}{% if entry.document.symbol and entry.document.title %}, {{ entry.document.title }}{% endif %}{% endif %}

      {% endfor %}
      {% empty %}
      No session, act, event or document is recorded.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/chronology.zh.md",
      ##"""
      {# Sessions, events, acts and documents by year. #}
      {% for section in sections %}
      ### {% if section.year %}{{ section.year }}{% if section.last-year %}至{{ section.last-year }}{% endif %}{% else %}日期不详{% endif %}

      {% for entry in section.entries %}
      {% if entry.session %}{% if entry.days %}{{ entry.days | days: "short" }}：{% endif %}{{ entry.session | entry: "with-body" }}{% if entry.session.place %}，{{ entry.session.place }}{% endif %}{% if entry.session.status == "scheduled" %}（已召集；是否举行没有记录）{% elsif entry.session.status == "planned" %}（计划举行）{% elsif entry.session.status == "cancelled" %}（未举行）{% endif %}{% if entry.session.report %}；报告：{{ entry.session.report | cite }}{% endif %}{% elsif entry.act %}{% if entry.days %}{{ entry.days | days: "short" }}：{% endif %}{{ entry.act | cite: "with-body" }}{% if entry.act.title %}，{{ entry.act.title }}{% endif %}{% elsif entry.event %}{% if entry.days %}{{ entry.days | days: "short" }}：{% endif %}{{ entry.event | entry }}{% if entry.event.places %}，{{ entry.event.places | join }}{% endif %}{% elsif entry.document %}{% if entry.days %}{{ entry.days | days: "short" }}：{% endif %}{{ entry.document | link }}{% if entry.document.symbol and entry.document.title %}，{{ entry.document.title }}{% endif %}{% endif %}

      {% endfor %}
      {% empty %}
      没有记录任何会议、决议、活动或文件。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/documents.en.md",
      ##"""
      {# Documents by body, with who cites them. #}
      {% for section in sections %}
      ### {% if section.body %}{{ section.body.name | capitalize }}{% else %}Body not known{% endif %}

      {% for entry in section.entries %}
      **{{ entry.document | entry }}**{% if entry.document.symbol and entry.document.title %}, {{ entry.document.title }}{% endif %}{% if entry.document.type != "other" %} ({% if entry.document.type == "report" %}report{% elsif entry.document.type == "background-paper" %}background paper{% elsif entry.document.type == "provisional-agenda" %}provisional agenda{% elsif entry.document.type == "conference-room-paper" %}conference room paper{% elsif entry.document.type == "note" %}note{% elsif entry.document.type == "manual" %}manual{% elsif entry.document.type == "guidelines" %}guidelines{% elsif entry.document.type == "act-text" %}text of an act{% endif %}){% endif %}

      {% if entry.citing %}
      {% for cited in entry.citing %}
      - Cited by: {{ cited.by | link: "with-body" }}{% if cited.pinpoint %} ({{ cited.pinpoint | cite }}){% endif %}{% if cited.places %} ({% for place in cited.places separator "; " %}{{ place | cite }}{% endfor %}){% endif %}
      {% endfor %}
      {% else %}
      - No record cites it.
      {% endif %}

      {% endfor %}
      {% empty %}
      No document is recorded.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/documents.zh.md",
      ##"""
      {# Documents by body, with who cites them. #}
      {% for section in sections %}
      ### {% if section.body %}{{ section.body.name | capitalize }}{% else %}机构不详{% endif %}

      {% for entry in section.entries %}
      **{{ entry.document | entry }}**{% if entry.document.symbol and entry.document.title %}，{{ entry.document.title }}{% endif %}{% if entry.document.type != "other" %}（{% if entry.document.type == "report" %}报告{% elsif entry.document.type == "background-paper" %}背景文件{% elsif entry.document.type == "provisional-agenda" %}临时议程{% elsif entry.document.type == "conference-room-paper" %}会议室文件{% elsif entry.document.type == "note" %}说明{% elsif entry.document.type == "manual" %}手册{% elsif entry.document.type == "guidelines" %}准则{% elsif entry.document.type == "act-text" %}决议文本{% endif %}）{% endif %}

      {% if entry.citing %}
      {% for cited in entry.citing %}
      - 援引者：{{ cited.by | link: "with-body" }}{% if cited.pinpoint %}（{{ cited.pinpoint | cite }}）{% endif %}{% if cited.places %}（{% for place in cited.places separator "；" %}{{ place | cite }}{% endfor %}）{% endif %}
      {% endfor %}
      {% else %}
      - 没有记录援引。
      {% endif %}

      {% endfor %}
      {% empty %}
      没有记录任何文件。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/examined.en.md",
      ##"""
      {# What was examined for each body. #}
      {% for section in sections %}
      {% for entry in section.entries %}
      **{{ entry.body | link: "full" }}**

      {% if entry.body.examined %}
      - Examined: {% for examined in entry.body.examined separator "; " %}{{ examined.document | link }}{% if examined.extent == "part" %} (in part){% endif %}{% endfor %}{% if entry.body.examined-through %}; through {{ entry.body.examined-through | date }}{% endif %}
      {% else %}
      - No document is recorded as examined.
      {% endif %}
      {% if entry.whole %}
      - Sessions on which a report was examined as a whole: {{ entry.whole | link }}
      {% endif %}
      {% if entry.overview %}
      - Sessions told by an overview that was examined as a whole, and on which no report was: {{ entry.overview | link }}
      {% endif %}
      {% if entry.partly %}
      - Sessions of whose reports only a part was seen: {{ entry.partly | link }}
      {% endif %}
      {% if entry.not-examined %}
      - Sessions on which nothing was examined: {{ entry.not-examined | link }}
      {% endif %}

      {% endfor %}
      {% empty %}
      Nothing is recorded.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/examined.zh.md",
      ##"""
      {# What was examined for each body. #}
      {% for section in sections %}
      {% for entry in section.entries %}
      **{{ entry.body | link: "full" }}**

      {% if entry.body.examined %}
      - 已查阅：{% for examined in entry.body.examined separator "；" %}{{ examined.document | link }}{% if examined.extent == "part" %}（部分）{% endif %}{% endfor %}{% if entry.body.examined-through %}；截至{{ entry.body.examined-through | date }}{% endif %}
      {% else %}
      - 没有记录查阅过文件。
      {% endif %}
      {% if entry.whole %}
      - 报告全文经查阅的会议：{{ entry.whole | link }}
      {% endif %}
      {% if entry.overview %}
      - 由全文经查阅的综述述及、报告未经全文查阅的会议：{{ entry.overview | link }}
      {% endif %}
      {% if entry.partly %}
      - 报告仅部分经查阅的会议：{{ entry.partly | link }}
      {% endif %}
      {% if entry.not-examined %}
      - 没有查阅任何报告的会议：{{ entry.not-examined | link }}
      {% endif %}

      {% endfor %}
      {% empty %}
      没有记录。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/masthead.en.md",
      ##"""
      {# The masthead of an index: a name, a colon and a line. #}
      title: {% if index == "chronology" %}Chronology{% elsif index == "acts" %}Resolutions and decisions{% elsif index == "provisions" %}Treaty provisions by session{% elsif index == "topics" %}Subjects by session{% elsif index == "recommendations" %}Recommendations by addressee and state{% elsif index == "documents" %}Documents by symbol{% elsif index == "statements" %}Statements by class of speaker{% elsif index == "persons" %}Persons by session and group{% elsif index == "bodies" %}Bodies and their relations{% elsif index == "examined" %}What was examined{% endif %}
      byline: Index made from the records{% if pages > 1 %}, page {{ page }} of {{ pages }}{% endif %}
      notice: Index of records, not an official document
      coverage: {% if bodies-examined %}What no record tells is unknown, not absent; which documents were examined is told in the index of what was examined.{% else %}No document is recorded as examined; what is not told here is unknown, not absent.{% endif %}{% if as-of %} Told as of {{ as-of | date }}: what is not known to have happened by then is left out.{% endif %}

      """##
    ),
    (
      "Templates/index/masthead.zh.md",
      ##"""
      {# 索引的刊头。 #}
      title: {% if index == "chronology" %}大事年表{% elsif index == "acts" %}决议和决定{% elsif index == "provisions" %}各次会议审议的条约条款{% elsif index == "topics" %}各次会议审议的议题{% elsif index == "recommendations" %}按对象和状态排列的建议{% elsif index == "documents" %}按文号排列的文件{% elsif index == "statements" %}按发言者类别排列的发言{% elsif index == "persons" %}各次会议和各组的人员{% elsif index == "bodies" %}机构及其相互关系{% elsif index == "examined" %}已查阅的文件{% endif %}
      byline: 由记录编成的索引{% if pages > 1 %}，第 {{ page }} 页，共 {{ pages }} 页{% endif %}
      notice: 记录的索引，不是正式文件
      coverage: {% if bodies-examined %}没有记录的即为未知，并非没有；查阅了哪些文件，见“已查阅的文件”索引。{% else %}没有记录查阅过文件；此处未载的即为未知，并非没有。{% endif %}{% if as-of %} 截至{{ as-of | date }}：不能确定在此之前发生的一概未载。{% endif %}

      """##
    ),
    (
      "Templates/index/persons.en.md",
      ##"""
      {# Persons by session. #}
      {% for section in sections %}
      ### {{ section.session | link: "with-body" }}

      {% for entry in section.entries %}
      {% if entry.chair %}{{ entry.chair }} (chair or co-chair){% else %}{% if entry.name %}{{ entry.name }}{% endif %}{% if entry.title %}, {{ entry.title }}{% endif %}{% if entry.affiliation %}, {{ entry.affiliation }}{% endif %}{% if entry.from %}, {{ entry.from }}{% endif %}{% if entry.group %} (nominated by {{ entry.group | link }}){% else %} (no nominating group is printed){% endif %}{% if entry.item %}: {{ entry.item.title }}{% endif %}{% endif %}

      {% endfor %}
      {% empty %}
      No person is named in the records.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/persons.zh.md",
      ##"""
      {# Persons by session. #}
      {% for section in sections %}
      ### {{ section.session | link: "with-body" }}

      {% for entry in section.entries %}
      {% if entry.chair %}{{ entry.chair }}（主持）{% else %}{% if entry.name %}{{ entry.name }}{% endif %}{% if entry.title %}，{{ entry.title }}{% endif %}{% if entry.affiliation %}，{{ entry.affiliation }}{% endif %}{% if entry.from %}，{{ entry.from }}{% endif %}{% if entry.group %}（提名者：{{ entry.group | link }}）{% else %}（没有印明提名的区域组）{% endif %}{% if entry.item %}：{{ entry.item.title }}{% endif %}{% endif %}

      {% endfor %}
      {% empty %}
      记录中没有人名。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/provisions.en.md",
      ##"""
      {# Articles by the sessions that considered them. #}
      {% for section in sections %}
      ### {{ section.treaty.name | capitalize }}

      {% for entry in section.entries %}
      **{{ entry.provision | entry }}**{% if entry.provision.article.title %}, {{ entry.provision.article.title }}{% endif %}

      {% for taken in entry.sessions %}
      - {{ taken.session | link: "with-body" }}: {% if taken.mentioned %}mentioned only, which is not consideration{% elsif taken.basis == "cited" %}cited{% elsif taken.basis == "topical" %}by subject, without the number{% elsif taken.basis == "mentioned" %}mentioned only, which is not consideration{% endif %}{% if taken.places %} ({% for place in taken.places separator "; " %}{{ place | cite }}{% endfor %}){% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      No session is recorded as having considered a provision.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/provisions.zh.md",
      ##"""
      {# Articles by the sessions that considered them. #}
      {% for section in sections %}
      ### {{ section.treaty.name | capitalize }}

      {% for entry in section.entries %}
      **{{ entry.provision | entry }}**{% if entry.provision.article.title %}，{{ entry.provision.article.title }}{% endif %}

      {% for taken in entry.sessions %}
      - {{ taken.session | link: "with-body" }}：{% if taken.mentioned %}仅提及，不是审议{% elsif taken.basis == "cited" %}援引条款{% elsif taken.basis == "topical" %}议题相同，未援引条号{% elsif taken.basis == "mentioned" %}仅提及，不是审议{% endif %}{% if taken.places %}（{% for place in taken.places separator "；" %}{{ place | cite }}{% endfor %}）{% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      没有记录任何会议审议过条款。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/recommendations.en.md",
      ##"""
      {# Recommendations by addressee, then by state. #}
      {% for section in sections %}
      ### {% if section.addressee %}{{ section.addressee | capitalize }}{% else %}Addressee not named{% endif %}: {% if section.state %}{% if section.state == "proposed" %}proposed; adopted by nobody as far as is recorded{% elsif section.state == "adopted" %}adopted{% elsif section.state == "adopted-ad-referendum" %}adopted ad referendum{% elsif section.state == "submitted" %}submitted; no later state is recorded{% elsif section.state == "taken-note-of" %}taken note of{% elsif section.state == "welcomed" %}welcomed{% elsif section.state == "endorsed" %}endorsed{% elsif section.state == "followed-up" %}followed up{% elsif section.state == "repeated" %}repeated{% elsif section.state == "superseded" %}superseded{% elsif section.state == "no-further-step" %}no further step{% endif %}{% else %}nothing is recorded of its state{% endif %}

      {% for entry in section.entries %}
      {{ entry.recommendation | entry: "full" }} ({{ entry.recommendation.session | link: "with-body" }})

      {% for printed in entry.recommendation.printed %}
      - {{ printed.document | cite }}{% if printed.letter %} ({{ printed.letter }}){% endif %}
      {% endfor %}
      {% for told in entry.states %}
      - {% if told.state == "proposed" %}proposed{% elsif told.state == "adopted" %}adopted{% elsif told.state == "adopted-ad-referendum" %}adopted ad referendum{% elsif told.state == "submitted" %}submitted{% elsif told.state == "taken-note-of" %}taken note of{% elsif told.state == "welcomed" %}welcomed{% elsif told.state == "endorsed" %}endorsed{% elsif told.state == "followed-up" %}followed up{% elsif told.state == "repeated" %}repeated{% elsif told.state == "superseded" %}superseded{% elsif told.state == "no-further-step" %}no further step{% endif %}{% if told.by %} by {{ told.by | link: "with-body" }}{% endif %}{% if told.to %} to {{ told.to | link: "with-body" }}{% endif %}, {% if told.days %}{{ told.days | days }}{% elsif told.until %}by {{ told.until | date }}{% else %}day not recorded{% endif %}{% if told.places %} ({% for place in told.places separator "; " %}{{ place | cite }}{% endfor %}){% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      No recommendation is recorded.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/recommendations.zh.md",
      ##"""
      {# Recommendations by addressee, then by state. #}
      {% for section in sections %}
      ### {% if section.addressee %}{{ section.addressee | capitalize }}{% else %}未说明对象{% endif %}：{% if section.state %}{% if section.state == "proposed" %}已提议；没有记录获通过{% elsif section.state == "adopted" %}已通过{% elsif section.state == "adopted-ad-referendum" %}暂行通过{% elsif section.state == "submitted" %}已提交；没有记录其后的状态{% elsif section.state == "taken-note-of" %}已注意到{% elsif section.state == "welcomed" %}受到欢迎{% elsif section.state == "endorsed" %}已核可{% elsif section.state == "followed-up" %}已采取后续行动{% elsif section.state == "repeated" %}已重申{% elsif section.state == "superseded" %}已被取代{% elsif section.state == "no-further-step" %}没有进一步行动{% endif %}{% else %}没有记录其状态{% endif %}

      {% for entry in section.entries %}
      {{ entry.recommendation | entry: "full" }}（{{ entry.recommendation.session | link: "with-body" }}）

      {% for printed in entry.recommendation.printed %}
      - {{ printed.document | cite }}{% if printed.letter %}（{{ printed.letter }}）{% endif %}
      {% endfor %}
      {% for told in entry.states %}
      - {% if told.state == "proposed" %}提议{% elsif told.state == "adopted" %}通过{% elsif told.state == "adopted-ad-referendum" %}暂行通过{% elsif told.state == "submitted" %}提交{% elsif told.state == "taken-note-of" %}注意到{% elsif told.state == "welcomed" %}欢迎{% elsif told.state == "endorsed" %}核可{% elsif told.state == "followed-up" %}后续行动{% elsif told.state == "repeated" %}重申{% elsif told.state == "superseded" %}被取代{% elsif told.state == "no-further-step" %}没有进一步行动{% endif %}{% if told.by %}，依据：{{ told.by | link: "with-body" }}{% endif %}{% if told.to %}，对象：{{ told.to | link: "with-body" }}{% endif %}，{% if told.days %}{{ told.days | days }}{% elsif told.until %}不晚于{{ told.until | date }}{% else %}日期没有记录{% endif %}{% if told.places %}（{% for place in told.places separator "；" %}{{ place | cite }}{% endfor %}）{% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      没有记录任何建议。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/statements.en.md",
      ##"""
      {# Statements by the class of who made them. #}
      {% for section in sections %}
      ### {% if section.speaker == "body" %}The body itself{% elsif section.speaker == "chair" %}The Chair{% elsif section.speaker == "secretariat" %}The secretariat{% elsif section.speaker == "one" %}One speaker{% elsif section.speaker == "some" %}Some speakers{% elsif section.speaker == "several" %}Several speakers{% elsif section.speaker == "others" %}Other speakers{% elsif section.speaker == "speakers" %}Speakers{% elsif section.speaker == "participants" %}Participants{% elsif section.speaker == "unattributed" %}Nobody named{% endif %}

      {% for entry in section.entries %}
      {{ entry.statement.session | link: "with-body" }}, {% if entry.statement.nature == "conclusion" %}conclusion{% elsif entry.statement.nature == "view" %}view{% elsif entry.statement.nature == "information" %}information{% elsif entry.statement.nature == "discussion" %}discussion{% elsif entry.statement.nature == "encouragement" %}encouragement{% elsif entry.statement.nature == "request" %}request{% elsif entry.statement.nature == "recommendation" %}recommendation{% elsif entry.statement.nature == "decision" %}decision{% endif %}: {{ entry.statement.verb | report }}{% if (entry.statement.verb | complement) == "that" %} that {% elsif (entry.statement.verb | complement) == "to" %}{% if entry.statement.addressee %} {{ entry.statement.addressee }}{% endif %} to {% else %} {% endif %}{{ entry.statement | entry: "full" }}

      {% endfor %}
      {% empty %}
      No statement is recorded.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/statements.zh.md",
      ##"""
      {# Statements by the class of who made them. #}
      {% for section in sections %}
      ### {% if section.speaker == "body" %}机构本身{% elsif section.speaker == "chair" %}主席{% elsif section.speaker == "secretariat" %}秘书部门{% elsif section.speaker == "one" %}一名发言者{% elsif section.speaker == "some" %}一些发言者{% elsif section.speaker == "several" %}若干发言者{% elsif section.speaker == "others" %}其他发言者{% elsif section.speaker == "speakers" %}发言者{% elsif section.speaker == "participants" %}与会者{% elsif section.speaker == "unattributed" %}未说明何人{% endif %}

      {% for entry in section.entries %}
      {{ entry.statement.session | link: "with-body" }}，{% if entry.statement.nature == "conclusion" %}结论{% elsif entry.statement.nature == "view" %}意见{% elsif entry.statement.nature == "information" %}情况{% elsif entry.statement.nature == "discussion" %}讨论{% elsif entry.statement.nature == "encouragement" %}鼓励{% elsif entry.statement.nature == "request" %}请求{% elsif entry.statement.nature == "recommendation" %}建议{% elsif entry.statement.nature == "decision" %}决定{% endif %}：{{ entry.statement.verb | report }}{{ entry.statement | entry: "full" }}

      {% endfor %}
      {% empty %}
      没有记录任何发言。
      {% endfor %}

      """##
    ),
    (
      "Templates/index/topics.en.md",
      ##"""
      {# Subjects by the sessions that considered them. #}
      {% for section in sections %}

      {% for entry in section.entries %}
      **{{ entry.topic | entry }}**

      {% for taken in entry.sessions %}
      - {{ taken.session | link: "with-body" }}: {% if taken.mentioned %}mentioned only, which is not consideration{% elsif taken.basis == "cited" %}cited{% elsif taken.basis == "topical" %}by subject, without the number{% elsif taken.basis == "mentioned" %}mentioned only, which is not consideration{% endif %}{% if taken.places %} ({% for place in taken.places separator "; " %}{{ place | cite }}{% endfor %}){% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      No session is recorded as having considered a subject.
      {% endfor %}

      """##
    ),
    (
      "Templates/index/topics.zh.md",
      ##"""
      {# Subjects by the sessions that considered them. #}
      {% for section in sections %}

      {% for entry in section.entries %}
      **{{ entry.topic | entry }}**

      {% for taken in entry.sessions %}
      - {{ taken.session | link: "with-body" }}：{% if taken.mentioned %}仅提及，不是审议{% elsif taken.basis == "cited" %}援引条款{% elsif taken.basis == "topical" %}议题相同，未援引条号{% elsif taken.basis == "mentioned" %}仅提及，不是审议{% endif %}{% if taken.places %}（{% for place in taken.places separator "；" %}{{ place | cite }}{% endfor %}）{% endif %}
      {% endfor %}

      {% endfor %}
      {% empty %}
      没有记录任何会议审议过议题。
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ar/act-opening.md",
      ##"""
      {# unsure: How a sentence about an act begins. #}
      {% argument act: act %}
      {% argument again: flag %}
      {% if again %}وفي ذلك {% if act.form == "resolution" %}القرار{% else %}المقرر{% endif %} أيضا،{% else %}في {{ act | cite }}{% with title = act.title | stated %}، المعنون "{{ title }}"{% endwith %}،{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/act.md",
      ##"""
      {# known: An act and what it does; more than three effects stand as a list. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% argument sourced?: flag %}
      {% if (effects | count) > 3 %}
      {% paragraph %}
      {% if again %}وفي ذلك {% if act.form == "resolution" %}القرار{% else %}المقرر{% endif %} أيضا{% else %}في {{ act | cite: "with-body" }}{% with title = act.title | stated %}، المعنون "{{ title }}"{% endwith %}{% endif %}{% if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}:
      {% endparagraph %}

      {% for effect in effects %}
      1. {% include "effect" effect: effect, body: act.body, start: true, joined: false, named: false %}{% if loop.last %}.{% else %}؛{% endif %}
      {% endfor %}
      {% else %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}
      {%- for effect in effects %}{% if loop.first %} {% include "effect" effect: effect, body: act.body, start: false, joined: false, named: true %}{% elsif loop.previous.verb == effect.verb and effect.addressee and loop.previous.addressee == effect.addressee and (effect.verb | complement) == "to" %}{% include "effect" effect: effect, body: act.body, start: false, joined: true, named: false %}{% else %}{% if loop.last %}، و{% else %}، و{% endif %}{% include "effect" effect: effect, body: act.body, start: false, joined: false, named: false %}{% endif %}{% endfor %}
      {%- if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}.
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ar/agenda-item.md",
      ##"""
      {# unsure: A matter that was to be taken up, of which no source tells that it was. #}
      {% argument item: item %}
      {% argument sourced?: flag %}
      {% if item.planned %}وكان من المقرر تناول ما يلي: {{ item.title }}{% else %}وكان مدرجا في جدول الأعمال{% if item.number %}، بوصفه البند {{ item.number }}،{% endif %} ما يلي: {{ item.title }}{% endif %}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}؛ ولا تفيد الوثائق التي جرى فحصها {% if item.planned %}بأن ذلك قد تم{% else %}بأن المسألة جرى تناولها{% endif %}
      {%- if sourced %}{% with cited = item | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/ar/body-introduced.md",
      ##"""
      {# unsure: A body at its first mention, as the one whose something is, with the name that is used from there on, and the body above it. #}
      {% argument body: body %}
      {{ body | called: "of", "whole" }}{% if body.short-name %} (المشار إليه فيما يلي باسم "{{ body | called: "alone" }}"){% endif %}{% if body.parent.name %} في إطار {{ body.parent | called: "of", "whole" }}{% if body.parent.short-name %} (المشار إليه فيما يلي باسم "{{ body.parent | called: "alone" }}"){% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/body-name.md",
      ##"""
      {# known: The name by which a body is called after its first mention. #}
      {% argument body: body %}
      {{ body | called: "alone" }}

      """##
    ),
    (
      "Templates/partials/ar/clause.md",
      ##"""
      {# known: What follows a verb, with the space before it: the one addressed, what joins the text to it, and the text. #}
      {% argument verb: localized %}
      {% argument text: localized %}
      {% argument addressee?: localized %}
      {% argument impersonal?: flag %}
      {% if addressee and (verb | complement) != "that" %}{% with addressing = verb | addressing %} {{ addressing }}{% endwith %} {{ addressee }}{% endif %}{% if impersonal %}{% with joint = verb | joint: text, "impersonal" %}{{ joint }}{% endwith %}{% else %}{% with joint = verb | joint: text %}{{ joint }}{% endwith %}{% endif %}{% if addressee and (verb | complement) == "that" %} {{ addressee }}{% endif %} {{ text }}

      """##
    ),
    (
      "Templates/partials/ar/coverage.md",
      ##"""
      {# unsure: What was examined, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% argument paper?: document %}
      coverage: {% if paper.sources-used %}أُعدت هذه الورقة استنادا إلى {% for source in paper.sources-used listed %}{{ source | cite }}{% if source.examined == "part" %} (جزئيا){% endif %}{% endfor %}؛ ولم تُفحص {% if (paper.sources-used | count) > 1 %}لأغراض هذه الورقة {% endif %}الوثائق الأخرى ولا القرارات والمقررات التي لا ترد في {% if (paper.sources-used | count) > 1 %}تلك الوثائق{% else %}تلك الوثيقة{% endif %}.{% elsif body.examined %}أُعدت هذه الورقة استنادا إلى {% for examined in body.examined listed %}{{ examined.document | cite }}{% if examined.extent == "part" %} (جزئيا){% endif %}{% endfor %}؛ ولم تُفحص الوثائق الأخرى ولا القرارات والمقررات التي لا ترد في {% if (body.examined | count) > 1 %}تلك الوثائق{% else %}تلك الوثيقة{% endif %}.{% else %}لا يوجد ما يفيد بفحص أي وثيقة تتعلق بهذه الجهة؛ وما لم يُذكر هنا فهو غير معروف، ولا يعني ذلك أنه غير موجود.{% endif %}{% if as-of %} الحالة في {{ as-of | date }}: أُغفل كل ما لا يُعلم أنه حدث حتى ذلك التاريخ.{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/effect.md",
      ##"""
      {# unsure: What an act does, from the verb on, with its conditions and reason; joined, it takes verb and addressee from the effect before it. #}
      {% argument effect: act.effects %}
      {% argument body: body %}
      {% argument start: flag %}
      {% argument joined: flag %}
      {% argument named: flag %}
      {% if joined %}، وكذلك{% with joint = effect.verb | joint: effect.text %}{{ joint }}{% endwith %} {{ effect.text }}{% else %}{% if (body | gender) != "masculine" %}{{ effect.verb | report: "feminine" }}{% else %}{{ effect.verb | report }}{% endif %}{% if named %} {{ body | called: "the" }}{% endif %}{% include "clause" verb: effect.verb, text: effect.text, addressee: effect.addressee %}{% endif %}
      {%- if effect.conditions %}، {{ effect.conditions | join }}{% endif %}
      {%- with sessions = effect.due | where: "ordinal" %}، في {{ sessions | name }}{% endwith %}
      {%- if effect.class == "widens-scope" and effect.before and effect.after %}{% if effect.after | text: "ar" %}، من {{ effect.before }} إلى {{ effect.after }}{% else %} (قبل ذلك: {{ effect.before }}؛ وبعده: {{ effect.after }}){% endif %}{% endif %}
      {%- if effect.class == "makes-constant" and effect.after %}{% if effect.after | text: "ar" %}، بما يتيح {{ effect.after }}{% else %} (النتيجة: {{ effect.after }}){% endif %}{% endif %}
      {%- if effect.provisions %} ({{ effect.provisions | cite: "with-body" }}){% endif %}
      {%- if effect.reason %}، {{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/event.md",
      ##"""
      {# unsure: Where and when the parts of an event were held, and who took part. #}
      {% argument event: event %}
      وعُقدت {% if event.type == "workshop-series" or event.type == "workshop" %}حلقات العمل{% elsif event.type == "seminar" %}الحلقات الدراسية{% else %}الفعاليات{% endif %} هذه
      {%- if event.years %} (السنوات: {{ event.years | join }}){% elsif event.days %} {{ event.days | days: "phrase" }}{% endif %}
      {%- if event.places %} (المكان: {{ event.places | join }}){% endif %}
      {%- if event.under %} (في إطار: {{ event.under | cite }}){% endif %}
      {%- if event.participants %}؛ المشاركون: {{ event.participants | join }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/follow-up.md",
      ##"""
      {# known: The acts that took up the outcome of a session. #}
      {% argument session: session %}
      {% for act in session.taken-up-by %}
      {% with effects = act.effects | where: "takes-up", session | reject: "class", "endorses" %}
      {% include "act" act: act, effects: effects, again: false %}
      {% else %}
      {% if not (act in session.endorsements) %}
      {% with endorsing = act.effects | where: "takes-up", session %}
      {% include "act" act: act, effects: endorsing, again: false %}
      {% endwith %}
      {% endif %}

      {% with guidance = act.effects | reject: "takes-up" | reject: "on" %}
      {% include "act" act: act, effects: guidance, again: false %}
      {% endwith %}

      {% with mandate = act.effects | reject: "takes-up" | where: "on" %}
      {% include "act" act: act, effects: mandate, again: true %}
      {% endwith %}
      {% endwith %}

      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ar/item-sentences.md",
      ##"""
      {# unsure: What was said on a matter: its statements in order, the figures after the first. #}
      {% argument item: item %}
      {% argument lead?: text %}
      {% argument sourced?: flag %}
      {% if lead %}{{ lead }} {% endif %}
      {% for statement in item.statements %}
      {%- if loop.first %}{% include "statement" statement: statement, start: not lead, place: 1 %}
      {%- elsif statement.contrast %}، في حين {% include "statement" statement: statement, start: false, place: 1 %}
      {%- elsif (statement.verb | complement) == "to" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker and statement.addressee and loop.previous.addressee == statement.addressee %}، وكذلك{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %} {{ statement.text }}
      {%- elsif (statement.verb | complement) == "noun" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker %}، {% if statement.text | text: "ar" %}فضلا عن{% else %}فضلا عما يلي:{% endif %} {{ statement.text }}
      {%- else %}. {% include "statement" statement: statement, previous: loop.previous, start: true, place: loop.index %}
      {%- endif %}
      {%- with act = statement.builds-on | of_kind: "act" %}{% if not statement.documents %} ({{ act | cite }}){% endif %}{% endwith %}
      {%- include "references" statement: statement, previous: loop.previous, next: loop.next %}
      {%- with event = statement.builds-on | of_kind: "event" %}. {% include "event" event: event %}{% endwith %}
      {%- if loop.first %}{% for statistic in item.statistics | where: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}{% endif %}
      {%- endfor %}
      {%- for statistic in item.statistics | reject: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}
      {%- if sourced %}{% with cited = item.statements | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/ar/mandating-act.md",
      ##"""
      {# known: An act with what it does for a body, and where that is reported. #}
      {% argument act: act %}
      {% argument body: body %}
      {% argument turned: flag %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false, sourced: true %}
      {% endwith %}

      """##
    ),
    (
      "Templates/partials/ar/masthead.md",
      ##"""
      {# unsure: The lines of a masthead that every paper has: a name, a colon and a text. #}
      {% argument paper: document %}
      {% argument body: body %}
      {% argument session?: session %}
      {% argument as-of?: date %}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent | called: "alone", "whole" }}{% endif %}
      {% if paper.distribution == "general" %}distribution: Distr.: General{% elsif paper.distribution == "limited" %}distribution: Distr.: Limited{% endif %}
      {% if paper.submitted %}date: {{ paper.submitted | date }}{% endif %}
      language: Arabic
      {% if paper.original == "en" %}original: Original: English{% elsif paper.original == "zh" %}original: Original: Chinese{% elsif paper.original == "fr" %}original: Original: French{% elsif paper.original == "es" %}original: Original: Spanish{% elsif paper.original == "ru" %}original: Original: Russian{% elsif paper.original == "ar" %}original: Original: Arabic{% endif %}
      body: {{ body | called: "alone", "whole" }}
      {% if session.place and session.days %}session: {{ session.place }}، {{ session.days | days: "short" }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      {% if paper.item.number %}item: البند {{ paper.item.number }} من جدول الأعمال المؤقت{% endif %}
      {% if paper.item %}item-title: {{ paper.item.title | capitalize }}{% endif %}
      title: {{ paper.title }}
      {% if body.organization %}notice: مشروع، وليس وثيقة رسمية ({{ body.organization }}){% else %}notice: مشروع، وليس وثيقة رسمية{% endif %}
      {% if paper.agenda %}note: {{ paper.agenda | cite }}.{% endif %}
      {% include "coverage" body: body, as-of: as-of, paper: paper %}

      """##
    ),
    (
      "Templates/partials/ar/method.md",
      ##"""
      {# unsure: A method of work as a sentence. #}
      {% argument method: method %}
      {% argument sourced?: flag %}
      {% if method.since %}وفقا للممارسة المتبعة {% if method.since.ordinal %}منذ {{ method.since | cite }}{% else %}(منذ: {{ method.since | cite }}){% endif %}{% if method.text | text: "ar" %}، {% else %}، يُتبع ما يلي: {% endif %}{% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif not (method.text | text: "ar") %}يُتبع ما يلي: {% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif method.actor %}{{ method.actor | capitalize }} {{ method.text }}{% else %}{{ method.text | capitalize }}{% endif %}
      {%- if method.informs %} (مع إبلاغ {{ method.informs | called: "the" }} بذلك){% endif %}
      {%- if sourced %}{% with cited = method | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/ar/methods.md",
      ##"""
      {# known: Methods of work, one sentence each. #}
      {% argument methods: list of method %}
      {% for method in methods %}
      {% include "method" method: method %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ar/nothing-recorded.md",
      ##"""
      {# known: That nothing is recorded at a place of a draft: silence, and no absence. #}
      {% argument place: text %}
      {% if place == "mandates" %}
      لا يرد في الوثائق التي جرى فحصها أي قرار أو مقرر يسند مهمة بشأن هذا الموضوع.
      {% elsif place == "mandates-of-body" %}
      لا يرد في الوثائق التي جرى فحصها أي قرار أو مقرر له أثر بالنسبة إلى هذه الجهة.
      {% elsif place == "related-acts" %}
      لا يرد في الوثائق التي جرى فحصها أي قرار أو مقرر آخر بشأن هذا الموضوع.
      {% elsif place == "history" %}
      لا يرد في الوثائق التي جرى فحصها ما يفيد بالنظر في هذا الموضوع.
      {% elsif place == "recommendations" %}
      لا ترد في الوثائق التي جرى فحصها أي توصية بشأن هذا الموضوع.
      {% elsif place == "documents" %}
      لا توجد أي وثيقة مسجلة بشأن هذا الموضوع.
      {% elsif place == "sessions" %}
      لا يرد في الوثائق التي جرى فحصها ما يفيد بعقد أي دورة.
      {% else %}
      لا يرد في الوثائق التي جرى فحصها أي أسلوب عمل.
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ar/overview-introduction.md",
      ##"""
      {# known: What an overview of a body tells, and through which session. #}
      {% argument body: body %}
      {% argument last: session %}
      {% paragraph %}
      تقدم هذه الورقة لمحة عامة عن ولايات {% include "body-introduced" body: body %} وعن العمل المضطلع به في إطارها حتى {% include "session-name" session: last, start: false %}{% if last.year %}{% if last.ordinal %} ({{ last.year }}){% else %} لعام {{ last.year }}{% endif %}{% endif %}.
      وتعرض الورقة ما يرد في الوثائق التي جرى فحصها؛ وعدم ذكر أمر ما لا يعني أنه لم يحدث.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/ar/overview-method.md",
      ##"""
      {# known: A method of work as a paragraph. #}
      {% argument method: method %}
      {% paragraph %}
      {% include "method" method: method, sourced: true %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/ar/overview-session.md",
      ##"""
      {# unsure: A session in an overview, with where it is reported; one that is not known to have been held is told as such. #}
      {% argument session: session %}
      {% if session.status == "scheduled" or session.status == "planned" or session.status == "cancelled" %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}، {{ session.year }}{% endif %}

      {% paragraph %}
      {% if session.status == "cancelled" %}أُلغي عقد{% elsif session.status == "scheduled" %}دُعي إلى عقد{% else %}كان من المقرر عقد{% endif %} {% include "session-of-body" session: session %}
      {%- if session.status == "cancelled" %}{% if session.days or session.place %}، وكان قد أُعلن عن عقد{% if session.gathering == "meeting" %}ه{% else %}ها{% endif %}{% endif %}{% endif %}
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %}، في {{ session.place }}{% endif %}
      {%- if session.status != "cancelled" %}؛ ولم تُفحص أي وثيقة تتضمن تقريرا عن{% if session.gathering == "meeting" %}ه{% else %}ها{% endif %}{% endif %}
      {%- with cited = session | source %} ({{ cited }}){% endwith %}.
      {% include "session-inferred" session: session %}
      {% for item in session.items %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endfor %}
      {% endparagraph %}
      {% else %}
      {% include "session" session: session %}

      {% paragraph %}
      {% with cited = session.parts | source %}
      يستند هذا الفرع إلى {{ cited }}.
      {% else %}
      ولا تذكر الوثائق التي جرى فحصها ما جرت مناقشته.
      {% with cited = session | source %}يستند هذا الفرع إلى {{ cited }}.{% else %}{% with days = session.days | stated %}{% with cited = days | source %}يستند هذا الفرع إلى {{ cited }}.{% endwith %}{% endwith %}{% endwith %}
      {% endwith %}
      {% include "session-inferred" session: session %}
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ar/overview-title.md",
      ##"""
      {# known: The title of an overview of a body through one of its sessions. #}
      {% argument body: body %}
      {% argument last: session %}
      ولايات {{ body | called: "of", "whole" }} والعمل المضطلع به حتى {% include "session-name" session: last, start: false %}{% if not last.ordinal and last.year %} لعام {{ last.year }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/proposals.md",
      ##"""
      {# known: What a paper puts before a session for its consideration, as a list; nobody has adopted it. #}
      {% argument proposals: list of recommendation %}
      {% for proposal in proposals %}
      1. {{ proposal.text | capitalize }}{% if proposal.aim %}، وذلك لما يلي: {{ proposal.aim }}{% endif %}{% if loop.last %}.{% else %}؛{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ar/provisions.md",
      ##"""
      {# known: The provisions that a source cites, in brackets. #}
      {% argument provisions: list of item.provisions %}
      {% with cited = provisions | reject: "basis", "topical" | reject: "basis", "mentioned" %} ({{ cited | values: "provision" | cite: "with-body" }}){% endwith %}

      """##
    ),
    (
      "Templates/partials/ar/recommendation-entry.md",
      ##"""
      {# unsure: A recommendation, what is known to have become of it, and where that is reported. #}
      {% argument recommendation: recommendation %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}، وذلك لما يلي: {{ recommendation.aim }}{% endif %}. {% include "recommendation-history" recommendation: recommendation %}{% with cited = recommendation | source: "whole" %} ({{ cited }}){% endwith %}.

      """##
    ),
    (
      "Templates/partials/ar/recommendation-group.md",
      ##"""
      {# unsure: Recommendations with one outcome, each with the act that brought it about. #}
      {% argument recommendations: list of recommendation %}
      {% argument outcome: text %}
      {% paragraph %}
      التوصيات التالية {{ outcome }}:
      {% endparagraph %}

      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% with act = (recommendation.history | values: "by" | last) | of_kind: "act" %} ({{ act | cite }}){% else %}{% if recommendation.history %}. {% include "recommendation-history" recommendation: recommendation %}{% endif %}{% endwith %}{% if loop.last %}.{% else %}؛{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ar/recommendation-history.md",
      ##"""
      {# unsure: The states of a recommendation in the order of time; silence is told as silence. #}
      {% argument recommendation: recommendation %}
      {% for state in recommendation.history %}
      {%- if not loop.first %}؛ {% endif %}
      {%- if state.state == "proposed" %}اقتُرحت
      {%- elsif state.state == "adopted" %}اعتُمدت
      {%- elsif state.state == "adopted-ad-referendum" %}اعتُمدت بشرط الاستشارة
      {%- elsif state.state == "submitted" %}{% if state.to.body %}قُدمت لاسترعاء انتباه{% else %}قُدمت لاسترعاء الانتباه إليها{% endif %}
      {%- elsif state.state == "taken-note-of" %}أُحيط بها علما
      {%- elsif state.state == "welcomed" %}جرى الترحيب بها
      {%- elsif state.state == "endorsed" %}أُقرت{% if state.extent == "part" %} جزئيا{% endif %}
      {%- elsif state.state == "followed-up" %}{% with item = state.by | of_kind: "item" %}{% include "taken-up-by" state: state, item: item, start: loop.first %}{% else %}جرت متابعتها{% if state.extent == "part" %} جزئيا{% endif %}{% endwith %}
      {%- elsif state.state == "repeated" %}أُعيد تقديمها
      {%- elsif state.state == "superseded" %}حلت محلها توصية أخرى
      {%- else %}أُفيد بأنها لم تفض إلى خطوات أخرى
      {%- endif %}
      {%- include "state-circumstances" state: state, submitted: state.state == "submitted" %}
      {%- if loop.last and (state.state == "proposed" or state.state == "submitted" or state.state == "adopted" or state.state == "adopted-ad-referendum") %}؛ ولا تذكر الوثائق التي جرى فحصها ما آلت إليه بعد ذلك{% endif %}
      {%- empty %}لا تذكر الوثائق التي جرى فحصها ما آلت إليه هذه التوصية
      {%- endfor %}

      """##
    ),
    (
      "Templates/partials/ar/recommendation-list.md",
      ##"""
      {# known: Recommendations as the entries of a list. #}
      {% argument recommendations: list of recommendation %}
      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% if loop.last %}.{% else %}؛{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ar/recommendation.md",
      ##"""
      {# unsure: One recommendation: who recommends, who is to act, what should be done, under which provisions. #}
      {% argument recommendation: recommendation %}
      {% if recommendation.addressee %}
      {%- if recommendation.modal and (recommendation.modal | complement) != "that" %}{{ recommendation.addressee }}: {{ recommendation.modal | report }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %} {{ recommendation.text }}
      {%- elsif recommendation.modal and recommendation.state == "proposed" %}{{ recommendation.session.body | called: "the" }}: {% include "spoken" verb: recommendation.modal, body: recommendation.session.body %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- elsif recommendation.modal %}{% include "spoken" verb: recommendation.modal, body: recommendation.session.body %} {{ recommendation.session.body | called: "the" }}{% include "clause" verb: recommendation.modal, text: recommendation.text, addressee: recommendation.addressee %}
      {%- elsif recommendation.state == "proposed" %}يُقترح ما يلي: {{ recommendation.addressee }} {{ recommendation.text }}
      {%- else %}{% if (recommendation.session.body | gender) != "masculine" %}أوصت{% else %}أوصى{% endif %} {{ recommendation.session.body | called: "the" }} بما يلي: {{ recommendation.addressee }} {{ recommendation.text }}
      {%- endif %}
      {%- else %}{{ recommendation.text | capitalize }}
      {%- endif %}{% if recommendation.provisions %}{% include "provisions" provisions: recommendation.provisions %}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/recommendations.md",
      ##"""
      {# unsure: What a session recommended, and what is known to have become of it: one group for each outcome. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      {% for recommendation in session.recommendations | where: "state", "followed-up" | where: "modal" %}
      {% with act = (recommendation.history | where: "state", "followed-up" | values: "by" | last) | of_kind: "act" %}
      {% paragraph %}
      أفضت إلى {{ act | cite }} توصية صادرة عن {{ session.body | called: "the" }} مفادها: {{ recommendation.addressee }} {{ recommendation.text }}.
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      {% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}
      {% endwith %}

      {% endfor %}
      {% for act in session.endorsements %}
      {% with endorsed = session.recommendations | where: "endorsed-by", act %}
      {% with one = endorsed | first %}
      {% if not (skip and skip in one.topics) %}
      {% paragraph %}
      {% if (act.body | gender) != "masculine" %}أقرت{% else %}أقر{% endif %} {{ act.body | called: "the" }} التوصيات الصادرة عن {{ session.body | called: "the" }} ({{ act | cite }})
      {%- with state = one.history | where: "by", act | where: "annexed-to" %}، وهي مرفقة بذلك {% if act.form == "resolution" %}القرار{% else %}المقرر{% endif %}{% endwith %}.
      {% if session.recommendations-listed == "partial" %}ومن بينها ما يلي:{% else %}ونصها كما يلي:{% endif %}
      {% endparagraph %}

      {% include "recommendation-list" recommendations: endorsed %}
      {% endif %}
      {% endwith %}
      {% endwith %}

      {% endfor %}
      {% for later in session.submissions | where: "body" %}
      {% with submitted = session.recommendations | where: "state", "submitted" | where: "submitted-to", later %}
      {% paragraph %}
      {% if session.recommendations-listed == "partial" %}من التوصيات{% else %}التوصيات{% endif %} التي قُدمت من {{ session.body | called: "the" }} لاسترعاء انتباه {{ later.body | called: "the" }} {% if later.ordinal %}في {{ later | cite }}{% else %}({{ later | cite }}){% endif %} ما يلي؛ ولا تذكر الوثائق التي جرى فحصها ما آلت إليه:
      {% endparagraph %}

      {% include "recommendation-list" recommendations: submitted %}
      {% endwith %}

      {% endfor %}
      {% with group = session.recommendations | where: "state", "adopted" %}{% include "recommendation-group" recommendations: group, outcome: "اعتُمدت" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "adopted-ad-referendum" %}{% include "recommendation-group" recommendations: group, outcome: "اعتُمدت بشرط الاستشارة" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "taken-note-of" %}{% include "recommendation-group" recommendations: group, outcome: "أُحيط بها علما" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "welcomed" %}{% include "recommendation-group" recommendations: group, outcome: "جرى الترحيب بها" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "followed-up" | reject: "modal" %}{% include "recommendation-group" recommendations: group, outcome: "جرت متابعتها كليا أو جزئيا" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "repeated" %}{% include "recommendation-group" recommendations: group, outcome: "أُعيد تقديمها لاحقا" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "superseded" %}{% include "recommendation-group" recommendations: group, outcome: "حلت محلها لاحقا توصيات أخرى" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "no-further-step" %}{% include "recommendation-group" recommendations: group, outcome: "أُفيد بأنها لم تفض إلى خطوات أخرى" %}{% endwith %}

      {% with group = session.recommendations | reject: "state" %}{% include "recommendation-group" recommendations: group, outcome: "قُدمت، ولا تذكر الوثائق التي جرى فحصها ما آلت إليه" %}{% endwith %}

      """##
    ),
    (
      "Templates/partials/ar/references.md",
      ##"""
      {# known: The provisions that a statement cites and where it is reported, in one pair of brackets. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument next?: statement %}
      {% with cited = statement.provisions | reject: "basis", "topical" | reject: "basis", "mentioned" | values: "provision" %}
      {%- if previous and previous.provisions %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}{% else %} ({{ cited | cite: "with-body" }}{% include "reported" statement: statement, next: next, opening: "؛ ", closing: "" %}){% endif %}
      {%- else %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}
      {%- endwith %}

      """##
    ),
    (
      "Templates/partials/ar/reported.md",
      ##"""
      {# known: Where a statement is reported; once for statements that follow each other and are reported alike. #}
      {% argument statement: statement %}
      {% argument next?: statement %}
      {% argument opening: text %}
      {% argument closing: text %}
      {% if statement.documents and not (next and next.documents) %}{{ opening }}انظر {{ statement.documents | cite }}{{ closing }}{% elsif statement.see-also %}{{ opening }}انظر أيضا {{ statement.see-also | cite }}{{ closing }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/said.md",
      ##"""
      {# known: The form of a verb that goes with who said something. #}
      {% argument statement: statement %}
      {% if statement.speaker == "body" %}{% if statement.speaker-body %}{% include "spoken" verb: statement.verb, body: statement.speaker-body %}{% else %}{% include "spoken" verb: statement.verb, body: statement.session.body %}{% endif %}
      {%- elsif statement.speaker == "secretariat" and statement.session.body.secretariat %}{% include "spoken" verb: statement.verb, body: statement.session.body.secretariat %}
      {%- elsif statement.speaker == "secretariat" %}{{ statement.verb | report: "feminine" }}
      {%- else %}{{ statement.verb | report }}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/ar/session-inferred.md",
      ##"""
      {# unsure: What of a session no source prints, and from what it follows. #}
      {% argument session: session %}
      {% with status = session.status | inferred %}{% if status == "held" %}واستُنتج {% if session.gathering == "meeting" %}أنه عُقد{% else %}أنها عُقدت{% endif %}{% elsif status == "scheduled" %}واستُنتج {% if session.gathering == "meeting" %}أنه دُعي إلى عقده{% else %}أنها دُعي إلى عقدها{% endif %}{% elsif status == "cancelled" %}واستُنتج {% if session.gathering == "meeting" %}أنه أُلغي{% else %}أنها أُلغيت{% endif %}{% else %}واستُنتج {% if session.gathering == "meeting" %}أنه كان من المقرر عقده{% else %}أنها كان من المقرر عقدها{% endif %}{% endif %}{% with cited = session.status | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with days = session.days | inferred %}واستُنتج {% if session.gathering == "meeting" %}موعده{% else %}موعدها{% endif %}{% with cited = days | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with ordinal = session.ordinal | inferred %}واستُنتج {% if session.gathering == "meeting" %}رقمه{% else %}رقمها{% endif %}{% with cited = ordinal | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with place = session.place | inferred %}واستُنتج {% if session.gathering == "meeting" %}مكانه{% else %}مكانها{% endif %}{% with cited = place | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% if session.status != "scheduled" and session.status != "planned" and session.status != "cancelled" %}
      {% with sittings = session.sittings | inferred %}واستُنتج عدد {% if session.gathering == "meeting" %}جلساته{% else %}جلساتها{% endif %}{% with cited = sittings | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with relations = session.relations | inferred %}واستُنتج ما ذُكر عن {% if session.gathering == "meeting" %}صلته{% else %}صلتها{% endif %} بدورات أو اجتماعات أخرى{% with cited = relations | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with invited = session.invited | inferred %}واستُنتجت قائمة المدعوين{% with cited = invited | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ar/session-name.md",
      ##"""
      {# known: What a session is called: by its number where it has one, else by what the body calls its gatherings. #}
      {% argument session: session %}
      {% argument start: flag %}
      {% if session.ordinal and start %}{{ session | name | capitalize }}{% elsif session.ordinal %}{{ session | name }}{% elsif session.gathering == "meeting" %}اجتماع{% else %}دورة{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/session-of-body.md",
      ##"""
      {# unsure: A session with the body whose it is; of a body without a name in the language it is told what it is. #}
      {% argument session: session %}
      {% if session.ordinal and (session.body | gender) != "unknown" %}{{ session | name: "with-body" }}{% else %}{% include "session-name" session: session, start: false %} في إطار {{ session.body | called: "the" }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/session-opening.md",
      ##"""
      {# unsure: When, where and beside what a session was held. #}
      {% argument session: session %}
      {% if session.gathering == "meeting" %}عُقد{% else %}عُقدت{% endif %} {% include "session-of-body" session: session %}
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %}، في {{ session.place }}{% endif %}
      {%- for relation in session.relations | where: "kind", "during" | where: "session.body" %}، خلال {{ relation.session | cite: "with-body" }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "after" | where: "session.body" %}، بعد {{ relation.session | cite: "with-body" }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "before" | where: "session.body" %}، قبل {{ relation.session | cite: "with-body" }}{% endfor %}.
      {% if session.sittings %}
      {% if (session.body | gender) != "masculine" %}وعقدت{% else %}وعقد{% endif %} {{ session.body | called: "the" }} {{ session.sittings | words: "جلسة واحدة", "جلستين", "جلسات", "جلسة" }}
      {%- for relation in session.relations | where: "kind", "in-parallel" %} بالتوازي {% if relation.note | text: "ar" %}{{ relation.note }}{% else %}مع {{ relation.session | cite: "with-body" }}{% if relation.note %} ({{ relation.note }}){% endif %}{% endif %}{% endfor %}.
      {% endif %}
      {% if session.invited %}ودُعي إلى المشاركة: {{ session.invited | join }}.{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/session.md",
      ##"""
      {# known: A session: heading, opening, matters considered, what became of them. #}
      {# A matter of one statement joins the paragraph of the matter before it. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}، {{ session.year }}{% endif %}

      {% paragraph %}
      {% include "session-opening" session: session %}
      {% for item in session.items %}{% if loop.first and not item.summarized-in and item.statements and not (skip and skip in item.topics) %}{% include "item-sentences" item: item %}{% endif %}{% endfor %}
      {% endparagraph %}

      {% for item in session.items %}
      {% if item.summarized-in %}
      {% if loop.first or not loop.previous.summarized-in %}
      {% paragraph %}
      {% if (session.body | gender) != "masculine" %}ناقشت{% else %}ناقش{% endif %} {{ session.body | called: "the" }} المسائل التالية مناقشة متعمقة (الموجز: {{ item.summarized-in | cite }}):
      {% endparagraph %}

      {% for summarized in session.items | where: "summarized-in" %}
      1. {% include "summarized-item" item: summarized %}{% if loop.last %}.{% else %}؛{% endif %}
      {% endfor %}
      {% endif %}
      {% elsif item.statements and not loop.first and not (skip and skip in item.topics) %}
      {% if (item.statements | count) > 1 or (loop.previous.statements | count) < 2 or loop.index == 2 or loop.previous.summarized-in or (skip and skip in loop.previous.topics) %}
      {% paragraph %}
      {% if loop.index == 3 %}
      {% include "item-sentences" item: item, lead: "وعلاوة على ذلك،" %}
      {% elsif loop.index == 6 %}
      {% include "item-sentences" item: item, lead: "وبالإضافة إلى ذلك،" %}
      {% else %}
      {% include "item-sentences" item: item %}
      {% endif %}
      {% if (item.statements | count) > 1 and loop.next and (loop.next.statements | count) == 1 and not loop.next.summarized-in and not (skip and skip in loop.next.topics) %}
      {% include "item-sentences" item: loop.next %}
      {% endif %}
      {% endparagraph %}
      {% endif %}
      {% elsif not item.statements and not (skip and skip in item.topics) %}
      {% paragraph %}
      {% if item.agenda-only %}{% include "agenda-item" item: item %}{% else %}وكان من المسائل المنظور فيها ما يلي: {{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}؛ ولا تذكر الوثائق التي جرى فحصها ما قيل بشأنها.{% endif %}
      {% endparagraph %}
      {% endif %}

      {% endfor %}

      {% with loose = session.statements | reject: "item" %}
      {% paragraph %}
      {% for statement in loose %}{% include "statement" statement: statement, start: true, place: 1 %}{% if statement.documents %} (انظر {{ statement.documents | cite }}){% endif %}. {% endfor %}
      {% if session.recommendations-listed == "unlisted" %}ولا تسرد الوثائق التي جرى فحصها تلك التوصيات.{% endif %}
      {% endparagraph %}
      {% endwith %}

      {% include "follow-up" session: session %}

      {% include "recommendations" session: session, skip: skip %}

      """##
    ),
    (
      "Templates/partials/ar/speaker.md",
      ##"""
      {# known: Who said something, as the subject of a sentence. #}
      {% argument statement: statement %}
      {% if statement.speaker == "body" %}{% if statement.speaker-body %}{{ statement.speaker-body | called: "the" }}{% else %}{{ statement.session.body | called: "the" }}{% endif %}
      {%- elsif statement.speaker == "chair" %}الرئيس
      {%- elsif statement.speaker == "secretariat" %}{% if statement.session.body.secretariat %}{{ statement.session.body.secretariat | called: "the" }}{% else %}أمانة المحفل{% endif %}
      {%- elsif statement.speaker == "one" %}أحد المتكلمين
      {%- elsif statement.speaker == "some" %}بعض المتكلمين
      {%- elsif statement.speaker == "several" %}عدة متكلمين
      {%- elsif statement.speaker == "others" %}متكلمون آخرون
      {%- elsif statement.speaker == "participants" %}المشاركون
      {%- else %}المتكلمون
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/ar/spoken.md",
      ##"""
      {# known: The form of a verb that goes with a body. #}
      {% argument verb: localized %}
      {% argument body: body %}
      {% if (body | gender) != "masculine" %}{{ verb | report: "feminine" }}{% else %}{{ verb | report }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/state-circumstances.md",
      ##"""
      {# unsure: By what a recommendation came into a state, before whom, and when. #}
      {% argument state: recommendation.history %}
      {% argument submitted: flag %}
      {% if state.to.body %} {{ state.to.body | called: "the" }} في {% include "session-name" session: state.to, start: false %}{% if state.to.year %} ({{ state.to.year }}){% endif %}{% endif %}
      {%- with act = state.by | of_kind: "act" %} ({{ act | cite: "with-body" }}{% if not state.on %}{% if act.adopted %}، {{ act.adopted | date }}{% elsif act.year %}، {{ act.year }}{% endif %}{% endif %})
      {%- else %}{% if not submitted %}{% with session = state.by | of_kind: "session" %} من جانب {% include "session-of-body" session: session %}{% if session.year and not state.on %} ({{ session.year }}){% endif %}{% endwith %}{% with body = state.by | of_kind: "body" %} من جانب {{ body | called: "the" }}{% endwith %}{% endif %}
      {%- endwith %}{% if state.on %} (التاريخ: {{ state.on | date }}){% endif %}
      {%- if not state.by and not state.to and not state.on %} (لا تذكر الوثائق التي جرى فحصها الجهة التي قامت بذلك ولا تاريخه){% endif %}

      """##
    ),
    (
      "Templates/partials/ar/statement.md",
      ##"""
      {# unsure: One statement as a clause: who, which verb, whom, what. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument start: flag %}
      {% argument place: number %}
      {% if statement.speaker == "unattributed" %}{{ statement.verb | impersonal }}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee, impersonal: true %}{% else %}{% if previous and previous.speaker == statement.speaker and start %}{% if place == 3 %}وعلاوة على ذلك،{% else %}وبالإضافة إلى ذلك،{% endif %} {% endif %}{% include "said" statement: statement %} {% include "speaker" statement: statement %}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee %}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/statistic.md",
      ##"""
      {# known: A figure or a list of answers, with what limits it. #}
      {% argument statistic: statistic %}
      {{ statistic.verb | impersonal | capitalize }}{% with joint = statistic.verb | joint: statistic.text, "impersonal" %}{{ joint }}{% endwith %} {% if statistic.value %}{% if statistic.qualifier %}{{ statistic.qualifier }} {% endif %}{{ statistic.value }}{% if statistic.unit == "per-cent" %} في المائة{% endif %}{% if statistic.text | text: "ar" %} من {{ statistic.of }}{% else %} ({{ statistic.of }}){% endif %} {{ statistic.text }}{% else %}{{ statistic.values | join }} {{ statistic.text }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ar/summarized-item.md",
      ##"""
      {# known: A matter that an act summarizes, as one entry of a list. #}
      {% argument item: item %}
      {{ item.title | capitalize }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}: {% for statement in item.statements %}{% if loop.first %}{{ statement.text }}{% else %}؛ وفي هذا الصدد، {% include "statement" statement: statement, start: false, place: 1 %}{% endif %}{% endfor %}

      """##
    ),
    (
      "Templates/partials/ar/taken-up-by.md",
      ##"""
      {# unsure: That a matter of a later session follows a recommendation up: on its agenda, where no more is known. #}
      {% argument state: recommendation.history %}
      {% argument item: item %}
      {% argument start: flag %}
      {% if item.agenda-only %}{% if start %}أُدرجت{% else %}أُدرجت{% endif %}{% else %}{% if start %}جرى تناولها{% else %}جرى تناولها{% endif %}{% endif %}{% if state.extent == "part" %} جزئيا{% endif %}{% if item.agenda-only %} في جدول أعمال{% else %} في{% endif %} {% include "session-of-body" session: item.session %}{% if item.session.days %} ({{ item.session.days | days: "phrase" }}){% endif %}{% if item.number %}، في إطار البند {{ item.number }} ("{{ item.title }}"){% else %}، في إطار المسألة "{{ item.title }}"{% endif %}{% if item.agenda-only %}؛ ولا تفيد الوثائق التي جرى فحصها بأنه جرى تناولها هناك{% endif %}

      """##
    ),
    (
      "Templates/partials/en/act-opening.md",
      ##"""
      {# How a sentence about an act begins. #}
      {% argument act: act %}
      {% argument again: flag %}
      {% if again %}In the same {% if act.form == "resolution" %}resolution{% else %}decision{% endif %}, the {% include "body-name" body: act.body %} also{% else %}In its {{ act | cite }}{% with title = act.title | stated %}, entitled “{{ title }}”{% endwith %}, the {% include "body-name" body: act.body %}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/act.md",
      ##"""
      {# An act and what it does; more than three effects stand as a list. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% argument sourced?: flag %}
      {% if (effects | count) > 3 %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}{% if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}:
      {% endparagraph %}

      {% for effect in effects %}
      1. {% include "effect-capital" effect: effect %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}
      {% else %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}
      {%- for effect in effects %}{% if loop.first %} {% elsif loop.previous.verb == effect.verb and effect.addressee and loop.previous.addressee == effect.addressee and (effect.verb | complement) == "to" %}{% else %}{% if loop.last %}, and {% else %}, {% endif %}{% endif %}
      {%- if not loop.first and loop.previous.verb == effect.verb and effect.addressee and loop.previous.addressee == effect.addressee and (effect.verb | complement) == "to" %}{% include "effect-joined" effect: effect %}{% else %}{% include "effect" effect: effect %}{% endif %}{% endfor %}{% if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}.
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/en/agenda-heading.md",
      ##"""
      {# An item as a heading: its number where it has one, and its title; alone, as a sentence. #}
      {% argument item: item %}
      {% argument alone: flag %}
      {% if alone %}
      {% paragraph %}
      {% if item.number %}The item recorded is item {{ item.number }}: {{ item.title }}.{% else %}The matter recorded is {{ item.title }}.{% endif %}
      {% endparagraph %}
      {% else %}{% if item.number %}Item {{ item.number }}: {{ item.title }}{% else %}{{ item.title | capitalize }}{% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/agenda-item.md",
      ##"""
      {# A matter that was to be taken up, of which no source tells that it was. #}
      {% argument item: item %}
      {% argument sourced?: flag %}
      {% if item.planned %}It was planned to take up {{ item.title }}{% else %}On the agenda{% if item.number %}, as item {{ item.number }},{% endif %} stood {{ item.title }}{% endif %}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}; the documents examined do not tell that {% if item.planned %}this was done{% else %}the matter was taken up{% endif %}
      {%- if sourced %}{% with cited = item | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/en/agenda-other.md",
      ##"""
      {# A matter that is recorded for a session and not said to stand on its agenda. #}
      {% argument item: item %}
      {% paragraph %}
      The records also name {{ item.title }} for the {% include "session-name" session: item.session, start: false %}; the documents examined do not say that it stands on the agenda
      {%- with cited = item | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/agenda-table.md",
      ##"""
      {# The items of an agenda with their numbers. #}
      {% argument items: list of item %}
      | Item | Title |
      | --- | --- |
      {% for item in items %}
      | {% if item.number %}{{ item.number }}{% else %}–{% endif %} | {{ item.title | capitalize }} |
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/agenda-title.md",
      ##"""
      {# The title of the annotated provisional agenda of a session. #}
      {% argument session: session %}
      Annotated provisional agenda{% if session.ordinal %} for the {% include "session-name" session: session, start: false %}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/attendance.md",
      ##"""
      {# Participants of a kind: how many, and who in alphabetical order, as recorded. #}
      {% argument session: session %}
      {% argument participation: session.participation %}
      {% paragraph %}
      {% if participation.kind == "states-parties" %}States parties{% elsif participation.kind == "signatories" %}States signatories{% elsif participation.kind == "observers" %}Other observers{% elsif participation.kind == "entities" %}{% if session.body.organization %}Entities of the {{ session.body.organization }} system{% else %}Entities of the same system{% endif %}{% elsif participation.kind == "organizations" %}Intergovernmental organizations{% else %}Non-governmental organizations{% endif %} represented
      {%- if participation.count and not participation.names %} (number recorded: {{ participation.count }}; no names are recorded){% elsif participation.count %} (number recorded: {{ participation.count }}){% endif %}
      {%- if participation.names %}: {% for name in participation.names | alphabetical separator ", " last ", " %}{{ name }}{% endfor %}{% endif %}
      {%- with cited = participation | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/body-coverage.md",
      ##"""
      {# How much was examined for the records of a body, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% if body.examined %}For the records of this body ({{ body.name }}) {{ body.examined | count }} {% if (body.examined | count) == 1 %}document was{% else %}documents were{% endif %} examined{% if body.examined | where: "extent", "part" %}, {{ body.examined | where: "extent", "part" | count }} of them in part{% endif %}; what {% if (body.examined | count) == 1 %}it does{% else %}they do{% endif %} not report is unknown, not absent.{% else %}No document is recorded as examined for this body; what is not told here is unknown, not absent.{% endif %}{% if as-of %} Told as of {{ as-of | date }}: what is not known to have happened by then is left out.{% endif %}

      """##
    ),
    (
      "Templates/partials/en/body-introduced.md",
      ##"""
      {# A body at its first mention, with the name that is used from there on, and the body above it. #}
      {% argument body: body %}
      {{ body.name }}{% if body.short-name %} (hereinafter “the {{ body.short-name }}”){% endif %}{% if body.parent.name %} of the {{ body.parent.name }}{% if body.parent.short-name %} (hereinafter “the {{ body.parent.short-name }}”){% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/body-name.md",
      ##"""
      {# The name by which a body is called after its first mention. #}
      {% argument body: body %}
      {% if body.short-name %}{{ body.short-name }}{% else %}{{ body.name }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/chairs.md",
      ##"""
      {# Who chaired a session, as printed. #}
      {% argument session: session %}
      {% paragraph %}
      {% if session.chairs %}
      The {% if session.gathering == "meeting" %}meeting{% else %}session{% endif %} was chaired by {{ session.chairs | join }}
      {%- with cited = session.chairs | source %} ({{ cited }}){% endwith %}.
      {% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/complement.md",
      ##"""
      {# What follows a verb: a clause, an infinitive or a noun phrase, with the one addressed. #}
      {% argument verb: localized %}
      {% argument text: localized %}
      {% argument addressee?: localized %}
      {% if (verb | complement) == "to" %}{% if addressee %}{{ addressee }} {% endif %}to {{ text }}{% elsif (verb | complement) == "that" %}that {% if addressee %}{{ addressee }} {% endif %}{{ text }}{% else %}{{ text }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/considered-item.md",
      ##"""
      {# A matter on a subject that a session took up, with what was said and where it is reported. #}
      {% argument item: item %}
      {% if item.agenda-only and not item.statements %}
      {% paragraph %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endparagraph %}
      {% elsif item.summarized-in %}
      {% paragraph %}
      The {% include "body-name" body: item.session.body %} discussed {{ item.title }} in depth{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}, as summarized in {{ item.summarized-in | cite }}
      {%- for statement in item.statements %}{% if loop.first %}: {{ statement.text }}{% else %}; in that connection, {% include "statement" statement: statement, start: false, place: 1 %}{% endif %}{% endfor %}
      {%- with cited = item | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}
      {% elsif item.statements %}
      {% paragraph %}
      {% include "item-sentences" item: item, sourced: true %}
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      The matters considered included {{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}; the documents examined do not report what was said
      {%- with cited = item | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/en/considering-session.md",
      ##"""
      {# A session that took up a subject: heading, and when and where it was held. #}
      {% argument session: session %}
      {% argument body: body %}
      ### {% include "session-name" session: session, start: true %}{% if session.body != body %} of the {% include "body-name" body: session.body %}{% endif %}{% if session.year %}, {{ session.year }}{% endif %}

      {% paragraph %}
      {% if session.ordinal %}The{% else %}A{% endif %} {% include "session-name" session: session, start: false %} of the {% include "body-name" body: session.body %} was held
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} in {{ session.place }}{% endif %}
      {%- if not session.days and not session.place %}; the documents examined do not say when or where{% endif %}
      {%- with cited = session | source %} ({{ cited }}){% else %}{% with cited = session.days | source %} ({{ cited }}){% endwith %}{% endwith %}.
      {% include "session-inferred" session: session %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/consulted.md",
      ##"""
      {# What follows the citation of a document to be consulted: its title, where that was not the citation. #}
      {% argument document: document %}
      {% argument cited: flag %}
      {% if cited and document.title %}: {{ document.title }}{% endif %}.

      """##
    ),
    (
      "Templates/partials/en/coverage.md",
      ##"""
      {# What was examined, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% argument paper?: document %}
      coverage: {% if paper.sources-used %}Drawn from {% for source in paper.sources-used separator ", " last " and " %}{{ source | cite }}{% if source.examined == "part" %} (in part){% endif %}{% endfor %}; other documents, and acts that {% if (paper.sources-used | count) > 1 %}they do{% else %}it does{% endif %} not report, were not examined{% if (paper.sources-used | count) > 1 %} for this paper{% endif %}.{% elsif body.examined %}Drawn from {% for examined in body.examined separator ", " last " and " %}{{ examined.document | cite }}{% if examined.extent == "part" %} (in part){% endif %}{% endfor %}; other documents, and acts that {% if (body.examined | count) > 1 %}they do{% else %}it does{% endif %} not report, were not examined.{% else %}No document is recorded as examined for this body; what is not told here is unknown, not absent.{% endif %}{% if as-of %} Told as of {{ as-of | date }}: what is not known to have happened by then is left out.{% endif %}

      """##
    ),
    (
      "Templates/partials/en/deliberation-figure.md",
      ##"""
      {# A figure that was reported as a paragraph, and where it is. #}
      {% argument statistic: statistic %}
      {% paragraph %}
      {% if statistic.verb and (statistic.of or not statistic.value) %}{% include "statistic" statistic: statistic %}{% elsif statistic.value %}{% if statistic.qualifier %}{{ statistic.qualifier | capitalize }} {% endif %}{{ statistic.value }}{% if statistic.unit == "per-cent" %} per cent{% endif %}{% if statistic.of %}{% if statistic.unit == "per-cent" %} of{% endif %} {{ statistic.of }}{% endif %} {{ statistic.text }}{% else %}{{ statistic.text | capitalize }}: {{ statistic.values | join }}{% endif %}
      {%- with cited = statistic | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/deliberation.md",
      ##"""
      {# A statement as a paragraph: who, which verb, what, on which provisions, and where it is reported. #}
      {% argument statement: statement %}
      {% paragraph %}
      {% include "statement" statement: statement, start: true, place: 1 %}
      {%- with act = statement.builds-on | of_kind: "act" %}{% if not statement.documents %} ({{ act | cite }}){% endif %}{% endwith %}
      {%- include "references" statement: statement %}
      {%- with cited = statement | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/documents-lead.md",
      ##"""
      {# What introduces the documents to be consulted. #}
      {% paragraph %}
      What is told above can be read in the following documents, but for those marked otherwise, which are on the subject:
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/documents-table.md",
      ##"""
      {# Documents before a session by their symbols, with item and title. #}
      {% argument documents: list of document %}
      | Symbol | Item | Title |
      | --- | --- | --- |
      {% for document in documents %}
      | {{ document | cite }} | {% if document.items | where: "number" %}{% for item in document.items | where: "number" separator ", " %}{{ item.number }}{% endfor %}{% else %}–{% endif %} | {% if document.title %}{{ document.title }}{% else %}\[Title not recorded\]{% endif %} |
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/documents-title.md",
      ##"""
      {# The title of the list of documents of a session. #}
      {% argument session: session %}
      List of documents before the {% include "session-name" session: session, start: false %}

      """##
    ),
    (
      "Templates/partials/en/effect-capital.md",
      ##"""
      {# An effect as an entry of a list. #}
      {% argument effect: act.effects %}
      {{ effect.verb | report | capitalize }} {% if effect.addressee and (effect.verb | complement) == "to" %}{{ effect.addressee }}{% if effect.conditions %}, {{ effect.conditions | join }},{% endif %} to {{ effect.text }}{% else %}{% include "complement" verb: effect.verb, text: effect.text, addressee: effect.addressee %}{% if effect.conditions %}, {{ effect.conditions | join }}{% endif %}{% endif %}
      {%- with sessions = effect.due | where: "ordinal" %}, at its {{ sessions | name }}{% endwith %}
      {%- if effect.class == "widens-scope" and effect.before and effect.after %}, from {{ effect.before }} to {{ effect.after }}{% endif %}
      {%- if effect.class == "makes-constant" and effect.after %}, thereby providing {{ effect.after }}{% endif %}
      {%- if effect.provisions %} ({{ effect.provisions | cite: "with-body" }}){% endif %}
      {%- if effect.reason %}, {{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/effect-joined.md",
      ##"""
      {# An effect with the verb and addressee of the one before it. #}
      {% argument effect: act.effects %}
       and{% if effect.conditions %}, {{ effect.conditions | join }},{% endif %} to {{ effect.text }}
      {%- with sessions = effect.due | where: "ordinal" %}, at its {{ sessions | name }}{% endwith %}
      {%- if effect.provisions %} ({{ effect.provisions | cite: "with-body" }}){% endif %}
      {%- if effect.reason %}, {{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/effect.md",
      ##"""
      {# What an act does, from the verb on, with its conditions and reason. #}
      {% argument effect: act.effects %}
      {{ effect.verb | report }} {% if effect.addressee and (effect.verb | complement) == "to" %}{{ effect.addressee }}{% if effect.conditions %}, {{ effect.conditions | join }},{% endif %} to {{ effect.text }}{% else %}{% include "complement" verb: effect.verb, text: effect.text, addressee: effect.addressee %}{% if effect.conditions %}, {{ effect.conditions | join }}{% endif %}{% endif %}
      {%- with sessions = effect.due | where: "ordinal" %}, at its {{ sessions | name }}{% endwith %}
      {%- if effect.class == "widens-scope" and effect.before and effect.after %}, from {{ effect.before }} to {{ effect.after }}{% endif %}
      {%- if effect.class == "makes-constant" and effect.after %}, thereby providing {{ effect.after }}{% endif %}
      {%- if effect.provisions %} ({{ effect.provisions | cite: "with-body" }}){% endif %}
      {%- if effect.reason %}, {{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/event.md",
      ##"""
      {# Where and when the parts of an event were held, and who took part. #}
      {% argument event: event %}
      {% if event.type == "workshop-series" or event.type == "workshop" %}The workshops{% elsif event.type == "seminar" %}The seminars{% else %}The events{% endif %}, held
      {%- if event.years %} in {{ event.years | join }}{% elsif event.days %} {{ event.days | days: "phrase" }}{% endif %}
      {%- if event.places %} in {{ event.places | join }}{% endif %}
      {%- if event.under %} under {{ event.under | cite }}{% endif %}
      {%- if event.participants %}, were attended by {{ event.participants | join }}{% else %}, are on record{% endif %}

      """##
    ),
    (
      "Templates/partials/en/follow-up.md",
      ##"""
      {# The acts that took up the outcome of a session. #}
      {% argument session: session %}
      {% for act in session.taken-up-by %}
      {% with effects = act.effects | where: "takes-up", session | reject: "class", "endorses" %}
      {% include "act" act: act, effects: effects, again: false %}
      {% else %}
      {% if not (act in session.endorsements) %}
      {% with endorsing = act.effects | where: "takes-up", session %}
      {% include "act" act: act, effects: endorsing, again: false %}
      {% endwith %}
      {% endif %}

      {% with guidance = act.effects | reject: "takes-up" | reject: "on" %}
      {% include "act" act: act, effects: guidance, again: false %}
      {% endwith %}

      {% with mandate = act.effects | reject: "takes-up" | where: "on" %}
      {% include "act" act: act, effects: mandate, again: true %}
      {% endwith %}
      {% endwith %}

      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/item-mandate.md",
      ##"""
      {# What an act does for the body on the subject of an item, with the paragraph, and where it is reported. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}
      {% for effect in effects listed %}{% include "effect" effect: effect %}{% if effect.paragraph %} (paragraph {{ effect.paragraph }}){% endif %}{% endfor %}
      {%- with cited = effects | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/item-sentences.md",
      ##"""
      {# What was said on a matter: its statements in order, the figures after the first. #}
      {% argument item: item %}
      {% argument lead?: text %}
      {% argument sourced?: flag %}
      {% if lead %}{{ lead }} {% endif %}
      {% for statement in item.statements %}
      {%- if loop.first %}{% include "statement" statement: statement, start: not lead, place: 1 %}
      {%- elsif statement.contrast %}, while {% include "statement" statement: statement, start: false, place: 1 %}
      {%- elsif (statement.verb | complement) == "to" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker and statement.addressee and loop.previous.addressee == statement.addressee %} and to {{ statement.text }}
      {%- elsif (statement.verb | complement) == "noun" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker %}, and {{ statement.text }}
      {%- else %}. {% include "statement" statement: statement, previous: loop.previous, start: true, place: loop.index %}
      {%- endif %}
      {%- with act = statement.builds-on | of_kind: "act" %}{% if not statement.documents %} ({{ act | cite }}){% endif %}{% endwith %}
      {%- include "references" statement: statement, previous: loop.previous, next: loop.next %}
      {%- with event = statement.builds-on | of_kind: "event" %}. {% include "event" event: event %}{% endwith %}
      {%- if loop.first %}{% for statistic in item.statistics | where: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}{% endif %}
      {%- endfor %}
      {%- for statistic in item.statistics | reject: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}
      {%- if sourced %}{% with cited = item.statements | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/en/joint-discussion.md",
      ##"""
      {# With which other session a matter was discussed, and in whose report it is told: own, other or open. #}
      {% argument other: session %}
      {% argument lead: text %}
      {% paragraph %}
      {% if lead == "own" %}
      The discussion was held jointly with the {% include "session-name" session: other, start: false %} of the {% include "body-name" body: other.body %}, and is told in the present report.
      {% elsif lead == "other" %}
      The discussion was held jointly with the {% include "session-name" session: other, start: false %} of the {% include "body-name" body: other.body %}; it is told in the report of that {% if other.gathering == "meeting" %}meeting{% else %}session{% endif %}{% if other.report %} ({{ other.report | cite }}){% endif %}.
      {% else %}
      A discussion was held jointly with the {% include "session-name" session: other, start: false %} of the {% include "body-name" body: other.body %}; the records do not say in which of the reports it is told.
      {% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/mandating-act.md",
      ##"""
      {# An act with what it does for a body, and where that is reported. #}
      {% argument act: act %}
      {% argument body: body %}
      {% argument turned: flag %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false, sourced: true %}
      {% endwith %}

      """##
    ),
    (
      "Templates/partials/en/masthead.md",
      ##"""
      {# The lines of a masthead that every paper has: a name, a colon and a text. #}
      {% argument paper: document %}
      {% argument body: body %}
      {% argument session?: session %}
      {% argument as-of?: date %}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent.name }}{% endif %}
      {% if paper.distribution == "general" %}distribution: Distr.: General{% elsif paper.distribution == "limited" %}distribution: Distr.: Limited{% endif %}
      {% if paper.submitted %}date: {{ paper.submitted | date }}{% endif %}
      {% if paper.original == "en" %}original: Original: English{% elsif paper.original == "zh" %}original: Original: Chinese{% elsif paper.original == "fr" %}original: Original: French{% elsif paper.original == "es" %}original: Original: Spanish{% elsif paper.original == "ru" %}original: Original: Russian{% elsif paper.original == "ar" %}original: Original: Arabic{% endif %}
      body: {{ body.name }}
      {% if session.place and session.days %}session: {{ session.place }}, {{ session.days | days: "short" }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      {% if paper.item.number %}item: Item {{ paper.item.number }} of the provisional agenda{% endif %}
      {% if paper.item %}item-title: {{ paper.item.title | capitalize }}{% endif %}
      title: {{ paper.title }}
      {% if body.organization %}notice: Draft, not a {{ body.organization }} document{% else %}notice: Draft, not an official document{% endif %}
      {% if paper.agenda %}note: {{ paper.agenda | cite }}.{% endif %}
      {% include "coverage" body: body, as-of: as-of, paper: paper %}

      """##
    ),
    (
      "Templates/partials/en/mentioning-item.md",
      ##"""
      {# A matter that mentions a provision, which is not its consideration. #}
      {% argument item: item %}
      {% paragraph %}
      It was mentioned in connection with {{ item.title }}; the documents examined do not report that it was considered
      {%- with cited = item | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/method.md",
      ##"""
      {# A method of work as a sentence. #}
      {% argument method: method %}
      {% argument sourced?: flag %}
      {% if method.since %}Since the {{ method.since | cite }}, it has been the practice that {% if method.actor %}{{ method.actor }} {{ method.text }}{% else %}{{ method.text }}{% endif %}{% elsif method.actor %}{{ method.actor | capitalize }} {{ method.text }}{% else %}{{ method.text | capitalize }}{% endif %}
      {%- if method.informs %}, and inform the {% include "body-name" body: method.informs %} accordingly{% endif %}
      {%- if sourced %}{% with cited = method | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/en/methods.md",
      ##"""
      {# Methods of work, one sentence each. #}
      {% argument methods: list of method %}
      {% for method in methods %}
      {% include "method" method: method %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/not-drawn-on.md",
      ##"""
      {# What follows a document on the subject that the paper is not drawn from. #}
       (the paper is not drawn from it)

      """##
    ),
    (
      "Templates/partials/en/nothing-recorded.md",
      ##"""
      {# That nothing is recorded at a place of a draft: silence, and no absence. #}
      {% argument place: text %}
      {% if place == "mandates" %}
      No act that gives a task on the subject is recorded in the documents examined.
      {% elsif place == "mandates-of-body" %}
      No act with an effect on the body is recorded in the documents examined.
      {% elsif place == "related-acts" %}
      No other act on the subject is recorded in the documents examined.
      {% elsif place == "history" %}
      No consideration of the subject is recorded in the documents examined.
      {% elsif place == "recommendations" %}
      No recommendation on the subject is recorded in the documents examined.
      {% elsif place == "documents" %}
      No document on the subject is recorded.
      {% elsif place == "sessions" %}
      No session is recorded as held in the documents examined.
      {% else %}
      No method of work is recorded in the documents examined.
      {% endif %}

      """##
    ),
    (
      "Templates/partials/en/organization-of-work.md",
      ##"""
      {# When, where and under which act a session is to be held, as far as that is recorded; the paper is from before it. #}
      {% argument session: session %}
      {% paragraph %}
      {% if session.status == "scheduled" and not (session.status | inferred) %}
      {% if session.ordinal %}The{% else %}A{% endif %} {% include "session-name" session: session, start: false %} of the {% include "body-introduced" body: session.body %} is to be held
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} in {{ session.place }}{% endif %}
      {% else %}
      The present agenda is that of {% if session.ordinal %}the{% else %}a{% endif %} {% include "session-name" session: session, start: false %} of the {% include "body-introduced" body: session.body %}
      {%- if session.days %}{% if (session.days | days_kind) == "bounds" %}; time: {{ session.days | days }}{% else %}; dates: {{ session.days | days }}{% endif %}{% if session.days | inferred %} (inferred){% endif %}{% endif %}
      {%- if session.place %}; place: {{ session.place }}{% if session.place | inferred %} (inferred){% endif %}{% endif %}
      {% endif %}
      {%- if not session.days and not session.place %}; the documents examined do not say when or where{% endif %}
      {%- with cited = session | source %} ({{ cited }}){% endwith %}.
      {% if session.convened-under %}It is convened under {{ session.convened-under | cite: "with-body" }}{% if session.convened-under | inferred %} (inferred){% endif %}.{% endif %}
      {% if session.sittings %}Meetings with interpretation: {{ session.sittings | cardinal }}{% if session.sittings | inferred %} (inferred){% endif %}.{% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/overview-introduction.md",
      ##"""
      {# What an overview of a body tells, and through which session. #}
      {% argument body: body %}
      {% argument last: session %}
      {% paragraph %}
      The present paper gives an overview of the mandates of the {% include "body-introduced" body: body %} and of the work done under them through {% if last.ordinal %}its{% else %}the{% endif %} {% include "session-name" session: last, start: false %}{% if last.year %} ({{ last.year }}){% endif %}.
      It tells what the documents examined report; that something is not told does not mean that it did not happen.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/overview-method.md",
      ##"""
      {# A method of work as a paragraph. #}
      {% argument method: method %}
      {% paragraph %}
      {% include "method" method: method, sourced: true %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/overview-session.md",
      ##"""
      {# A session in an overview, with where it is reported; one that is not known to have been held is told as such. #}
      {% argument session: session %}
      {% if session.status == "scheduled" or session.status == "planned" or session.status == "cancelled" %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }}{% endif %}

      {% paragraph %}
      {% if session.ordinal %}The{% else %}A{% endif %} {% include "session-name" session: session, start: false %} of the {% include "body-name" body: session.body %} was {% if session.status == "cancelled" %}cancelled{% if session.days %}, having been announced to be held{% endif %}{% elsif session.status == "scheduled" %}convened{% else %}to be held{% endif %}
      {%- if session.days %}{% if session.status == "scheduled" %} to be held{% endif %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} in {{ session.place }}{% endif %}
      {%- if session.status != "cancelled" %}; no document that reports on it was examined{% endif %}
      {%- with cited = session | source %} ({{ cited }}){% endwith %}.
      {% include "session-inferred" session: session %}
      {% for item in session.items %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endfor %}
      {% endparagraph %}
      {% else %}
      {% include "session" session: session %}

      {% paragraph %}
      {% with cited = session.parts | source %}
      This section is drawn from {{ cited }}.
      {% else %}
      The documents examined do not report what was discussed.
      {% with cited = session | source %}This section is drawn from {{ cited }}.{% else %}{% with days = session.days | stated %}{% with cited = days | source %}This section is drawn from {{ cited }}.{% endwith %}{% endwith %}{% endwith %}
      {% endwith %}
      {% include "session-inferred" session: session %}
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/en/overview-title.md",
      ##"""
      {# The title of an overview of a body through one of its sessions. #}
      {% argument body: body %}
      {% argument last: session %}
      Mandates and work of the {{ body.name }} through its {% include "session-name" session: last, start: false %}{% if not last.ordinal and last.year %} of {{ last.year }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/panellists.md",
      ##"""
      {# Who is recorded as leading the discussion of an item, but for names that are withheld. #}
      {% argument item: item %}
      {% paragraph %}
      {% with named = item.panellists | where: "name" %}
      The following panellists are recorded:
      {% for one in named separator "; " last "; " %}{{ one.name }}{% if one.title %}, {{ one.title }}{% endif %}{% if one.affiliation %}, {{ one.affiliation }}{% endif %}{% if one.from %} ({{ one.from }}){% endif %}{% endfor %}
      {%- with cited = item.panellists | source %} ({{ cited }}){% endwith %}.
      {% endwith %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/proposals.md",
      ##"""
      {# What a paper puts before a session for its consideration, as a list; nobody has adopted it. #}
      {% argument proposals: list of recommendation %}
      {% for proposal in proposals %}
      1. {{ proposal.text | capitalize }}{% if proposal.aim %}, with a view to {{ proposal.aim }}{% endif %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/provisions.md",
      ##"""
      {# The provisions that a source cites, in brackets. #}
      {% argument provisions: list of item.provisions %}
      {% with cited = provisions | reject: "basis", "topical" | reject: "basis", "mentioned" %} ({{ cited | values: "provision" | cite: "with-body" }}){% endwith %}

      """##
    ),
    (
      "Templates/partials/en/recommendation-alone.md",
      ##"""
      {# The only recommendation of a session on a subject. #}
      {% argument recommendation: recommendation %}
      {% paragraph %}
      One recommendation on the subject, {% if recommendation.state == "proposed" %}put before{% else %}made at{% endif %} the {% include "session-name" session: recommendation.session, start: false %}{% if recommendation.session.year %} ({{ recommendation.session.year }}){% endif %} of the {% include "body-name" body: recommendation.session.body %}, is recorded: {% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/recommendation-entry.md",
      ##"""
      {# A recommendation, what is known to have become of it, and where that is reported. #}
      {% argument recommendation: recommendation %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}, with a view to {{ recommendation.aim }}{% endif %}. {% include "recommendation-history" recommendation: recommendation %}{% with cited = recommendation | source: "whole" %} ({{ cited }}){% endwith %}.

      """##
    ),
    (
      "Templates/partials/en/recommendation-group.md",
      ##"""
      {# Recommendations with one outcome, each with the act that brought it about. #}
      {% argument recommendations: list of recommendation %}
      {% argument outcome: text %}
      {% paragraph %}
      The following recommendations {{ outcome }}:
      {% endparagraph %}

      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% with act = (recommendation.history | values: "by" | last) | of_kind: "act" %} ({{ act | cite }}){% else %}{% if recommendation.history %}. {% include "recommendation-history" recommendation: recommendation %}{% endif %}{% endwith %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/recommendation-history.md",
      ##"""
      {# The states of a recommendation in the order of time; silence is told as silence. #}
      {% argument recommendation: recommendation %}
      {% for state in recommendation.history %}
      {%- if not loop.first %}; {% endif %}
      {%- if state.state == "proposed" %}{% if loop.first %}Proposed{% else %}proposed{% endif %}
      {%- elsif state.state == "adopted" %}{% if loop.first %}Adopted{% else %}adopted{% endif %}
      {%- elsif state.state == "adopted-ad-referendum" %}{% if loop.first %}Adopted{% else %}adopted{% endif %} ad referendum
      {%- elsif state.state == "submitted" %}{% if loop.first %}Submitted{% else %}submitted{% endif %} for attention
      {%- elsif state.state == "taken-note-of" %}{% if loop.first %}Taken{% else %}taken{% endif %} note of
      {%- elsif state.state == "welcomed" %}{% if loop.first %}Welcomed{% else %}welcomed{% endif %}
      {%- elsif state.state == "endorsed" %}{% if loop.first %}Endorsed{% else %}endorsed{% endif %}{% if state.extent == "part" %} in part{% endif %}
      {%- elsif state.state == "followed-up" %}{% with item = state.by | of_kind: "item" %}{% include "taken-up-by" state: state, item: item, start: loop.first %}{% else %}{% if loop.first %}Followed{% else %}followed{% endif %} up{% if state.extent == "part" %} in part{% endif %}{% endwith %}
      {%- elsif state.state == "repeated" %}{% if loop.first %}Made{% else %}made{% endif %} again
      {%- elsif state.state == "superseded" %}{% if loop.first %}Superseded{% else %}superseded{% endif %}
      {%- else %}{% if loop.first %}Reported{% else %}reported{% endif %} to have led to no further step
      {%- endif %}
      {%- include "state-circumstances" state: state, submitted: state.state == "submitted" %}
      {%- if loop.last and (state.state == "proposed" or state.state == "submitted" or state.state == "adopted" or state.state == "adopted-ad-referendum") %}; the documents examined do not report what became of it then{% endif %}
      {%- empty %}The documents examined do not report what became of it
      {%- endfor %}

      """##
    ),
    (
      "Templates/partials/en/recommendation-list.md",
      ##"""
      {# Recommendations as the entries of a list. #}
      {% argument recommendations: list of recommendation %}
      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/recommendation.md",
      ##"""
      {# One recommendation: who recommends, who is to act, what should be done, under which provisions. #}
      {% argument recommendation: recommendation %}
      {% if recommendation.addressee %}
      {%- if recommendation.modal and (recommendation.modal | complement) != "that" %}{{ recommendation.addressee | capitalize }} {{ recommendation.modal | report }} {% if (recommendation.modal | complement) == "to" %}to {% endif %}{{ recommendation.text }}
      {%- elsif recommendation.modal %}The {% include "body-name" body: recommendation.session.body %} {{ recommendation.modal | report }} that {{ recommendation.addressee }} {{ recommendation.text }}
      {%- elsif recommendation.state == "proposed" %}It is proposed that {{ recommendation.addressee }} {{ recommendation.text }}
      {%- else %}The {% include "body-name" body: recommendation.session.body %} recommended that {{ recommendation.addressee }} {{ recommendation.text }}
      {%- endif %}
      {%- else %}{{ recommendation.text | capitalize }}
      {%- endif %}{% if recommendation.provisions %}{% include "provisions" provisions: recommendation.provisions %}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/recommendations-lead.md",
      ##"""
      {# What introduces the recommendations of a session: those that it made, or those only put before it. #}
      {% argument session: session %}
      {% argument made: flag %}
      {% paragraph %}
      {% if made %}The following recommendations of the {% include "body-name" body: session.body %} are recorded:{% else %}The following recommendations were put before the {% include "body-name" body: session.body %}; the documents examined do not report that it made them:{% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/recommendations.md",
      ##"""
      {# What a session recommended, and what is known to have become of it: one group for each outcome. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      {% for recommendation in session.recommendations | where: "state", "followed-up" | where: "modal" %}
      {% with act = (recommendation.history | where: "state", "followed-up" | values: "by" | last) | of_kind: "act" %}
      {% paragraph %}
      A recommendation of the {% include "body-name" body: session.body %} that {{ recommendation.addressee }} {{ recommendation.text }} led to {{ act | cite }}.
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      {% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}
      {% endwith %}

      {% endfor %}
      {% for act in session.endorsements %}
      {% with endorsed = session.recommendations | where: "endorsed-by", act %}
      {% with one = endorsed | first %}
      {% if not (skip and skip in one.topics) %}
      {% paragraph %}
      The recommendations made by the {% include "body-name" body: session.body %} were endorsed by the {% include "body-name" body: act.body %} in its {{ act | cite }}
      {%- with state = one.history | where: "by", act | where: "annexed-to" %} and are annexed to that {% if act.form == "resolution" %}resolution{% else %}decision{% endif %}{% endwith %}.
      {% if session.recommendations-listed == "partial" %}They include the following:{% else %}They read as follows:{% endif %}
      {% endparagraph %}

      {% include "recommendation-list" recommendations: endorsed %}
      {% endif %}
      {% endwith %}
      {% endwith %}

      {% endfor %}
      {% for later in session.submissions | where: "body" %}
      {% with submitted = session.recommendations | where: "state", "submitted" | where: "submitted-to", later %}
      {% paragraph %}
      The recommendations that the {% include "body-name" body: session.body %} submitted for the attention of the {% include "body-name" body: later.body %} at its {{ later | cite }}
      {%- if session.recommendations-listed == "partial" %} include the following{% else %} are the following{% endif %}; the documents examined do not report what became of them:
      {% endparagraph %}

      {% include "recommendation-list" recommendations: submitted %}
      {% endwith %}

      {% endfor %}
      {% with group = session.recommendations | where: "state", "adopted" %}{% include "recommendation-group" recommendations: group, outcome: "were adopted" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "adopted-ad-referendum" %}{% include "recommendation-group" recommendations: group, outcome: "were adopted ad referendum" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "taken-note-of" %}{% include "recommendation-group" recommendations: group, outcome: "were taken note of" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "welcomed" %}{% include "recommendation-group" recommendations: group, outcome: "were welcomed" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "followed-up" | reject: "modal" %}{% include "recommendation-group" recommendations: group, outcome: "were followed up, in whole or in part" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "repeated" %}{% include "recommendation-group" recommendations: group, outcome: "were later made again" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "superseded" %}{% include "recommendation-group" recommendations: group, outcome: "were later superseded" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "no-further-step" %}{% include "recommendation-group" recommendations: group, outcome: "are reported to have led to no further step" %}{% endwith %}

      {% with group = session.recommendations | reject: "state" %}{% include "recommendation-group" recommendations: group, outcome: "were made, and the documents examined do not report what became of them" %}{% endwith %}

      """##
    ),
    (
      "Templates/partials/en/recommending-session.md",
      ##"""
      {# What introduces the recommendations of a session on a subject, made there or only put before it. #}
      {% argument session: session %}
      {% paragraph %}
      The following recommendations on the subject are recorded for the {% include "session-name" session: session, start: false %}{% if session.year %} ({{ session.year }}){% endif %} of the {% include "body-name" body: session.body %}:
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/references.md",
      ##"""
      {# The provisions that a statement cites and where it is reported, in one pair of brackets. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument next?: statement %}
      {% with cited = statement.provisions | reject: "basis", "topical" | reject: "basis", "mentioned" | values: "provision" %}
      {%- if previous and previous.provisions %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}{% else %} ({{ cited | cite: "with-body" }}{% include "reported" statement: statement, next: next, opening: "; ", closing: "" %}){% endif %}
      {%- else %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}
      {%- endwith %}

      """##
    ),
    (
      "Templates/partials/en/remark.md",
      ##"""
      {# What was said on a subject while something else was considered. #}
      {% argument statement: statement %}
      {% paragraph %}
      {% if statement.item %}The subject came up in connection with {{ statement.item.title }}: {% include "statement" statement: statement, start: false, place: 1 %}{% else %}{% include "statement" statement: statement, start: true, place: 1 %}{% endif %}
      {%- include "references" statement: statement %}
      {%- with cited = statement | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/report-introduction.md",
      ##"""
      {# What the report of a session begins with: when, where and beside what it was held. #}
      {% argument session: session %}
      {% paragraph %}
      The present report is that of the {% include "session-name" session: session, start: false %} of the {% include "body-introduced" body: session.body %}.
      {% if session.status == "scheduled" or session.status == "planned" %}
      {% if session.ordinal %}The{% else %}A{% endif %} {% include "session-name" session: session, start: false %} of the {% include "body-name" body: session.body %} was announced
      {%- if session.days %} to be held {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} in {{ session.place }}{% endif %}; the documents examined do not report that it was held.
      {% else %}
      {% include "session-opening" session: session %}
      {% endif %}
      {% if session.convened-under %}{% if session.convened-under | inferred %}That it was convened under {{ session.convened-under | cite: "with-body" }} is inferred.{% else %}It was convened under {{ session.convened-under | cite: "with-body" }}.{% endif %}{% endif %}
      {% include "session-inferred" session: session %}
      {% with cited = session | source %}The records of it are drawn from {{ cited }}.{% endwith %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/report-recommendation.md",
      ##"""
      {# A recommendation with its letter in print, where that is not its own in the list, and its sources. #}
      {% argument recommendation: recommendation %}
      {% argument lettered: flag %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}, with a view to {{ recommendation.aim }}{% endif %}
      {%- if lettered %}{% for printed in recommendation.printed | where: "letter" | limit: 1 %} (printed as ({{ printed.letter }})){% endfor %}{% endif %}
      {%- with cited = recommendation | source: "whole" %} ({{ cited }}){% endwith %}.

      """##
    ),
    (
      "Templates/partials/en/report-title.md",
      ##"""
      {# The title of the report of a session; when it was held, where that is reported and the very days are known. #}
      {% argument session: session %}
      Report on the {% include "session-name" session: session, start: false %} of the {{ session.body.name }}{% if session.status != "scheduled" and session.status != "planned" and not (session.status | inferred) and (session.days | stated) and (session.days | days_kind) != "bounds" %}, held {% with place = session.place | stated | text: "en" %}in {{ place }} {% endwith %}{{ session.days | days: "phrase" }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/reported.md",
      ##"""
      {# Where a statement is reported; once for statements that follow each other and are reported alike. #}
      {% argument statement: statement %}
      {% argument next?: statement %}
      {% argument opening: text %}
      {% argument closing: text %}
      {% if statement.documents and not (next and next.documents) %}{{ opening }}see {{ statement.documents | cite }}{{ closing }}{% elsif statement.see-also %}{{ opening }}see also {{ statement.see-also | cite }}{{ closing }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/session-inferred.md",
      ##"""
      {# What of a session no source prints, and from what it follows. #}
      {% argument session: session %}
      {% with status = session.status | inferred %}That it was {% if status == "held" %}held{% elsif status == "scheduled" %}convened{% elsif status == "cancelled" %}cancelled{% else %}to be held{% endif %} is inferred{% with cited = session.status | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with days = session.days | inferred %}Its time is inferred{% with cited = days | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with ordinal = session.ordinal | inferred %}Its number is inferred{% with cited = ordinal | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with place = session.place | inferred %}Its place is inferred{% with cited = place | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% if session.status != "scheduled" and session.status != "planned" and session.status != "cancelled" %}
      {% with sittings = session.sittings | inferred %}The number of its meetings is inferred{% with cited = sittings | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with relations = session.relations | inferred %}What is said of its relation to other sessions is inferred{% with cited = relations | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with invited = session.invited | inferred %}Who was invited to it is inferred{% with cited = invited | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/en/session-name.md",
      ##"""
      {# What a session is called: by its number where it has one, else by what the body calls its gatherings. #}
      {% argument session: session %}
      {% argument start: flag %}
      {% if session.ordinal and start %}{{ session | name | capitalize }}{% elsif session.ordinal %}{{ session | name }}{% elsif session.gathering == "meeting" %}{% if start %}Meeting{% else %}meeting{% endif %}{% else %}{% if start %}Session{% else %}session{% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/session-opening.md",
      ##"""
      {# When, where and beside what a session was held. #}
      {% argument session: session %}
      {% if session.ordinal %}The{% else %}A{% endif %} {% include "session-name" session: session, start: false %} of the {% include "body-name" body: session.body %} was held
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} in {{ session.place }}{% endif %}
      {%- for relation in session.relations | where: "kind", "during" | where: "session.body" %}, during the {{ relation.session | cite }} of the {% include "body-name" body: relation.session.body %}{% endfor %}
      {%- for relation in session.relations | where: "kind", "after" | where: "session.body" %}, after the {{ relation.session | cite }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "before" | where: "session.body" %} and before the {{ relation.session | cite }} of the {% include "body-name" body: relation.session.body %}{% endfor %}.
      {% if session.sittings %}
      The {% include "body-name" body: session.body %} held {{ session.sittings | words: "meeting", "meetings" }}
      {%- for relation in session.relations | where: "kind", "in-parallel" %}{% if relation.note | text: "en" %} in parallel {{ relation.note }}{% elsif relation.session.body %} in parallel with the {{ relation.session | cite }} of the {% include "body-name" body: relation.session.body %}{% if relation.note %} ({{ relation.note }}){% endif %}{% endif %}{% endfor %}.
      {% endif %}
      {% if session.invited %}{{ session.invited | join | capitalize }} had been invited to take part.{% endif %}

      """##
    ),
    (
      "Templates/partials/en/session.md",
      ##"""
      {# A session: heading, opening, matters considered, what became of them. #}
      {# A matter of one statement joins the paragraph of the matter before it. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }}{% endif %}

      {% paragraph %}
      {% include "session-opening" session: session %}
      {% for item in session.items %}{% if loop.first and not item.summarized-in and item.statements and not (skip and skip in item.topics) %}{% include "item-sentences" item: item %}{% endif %}{% endfor %}
      {% endparagraph %}

      {% for item in session.items %}
      {% if item.summarized-in %}
      {% if loop.first or not loop.previous.summarized-in %}
      {% paragraph %}
      The {% include "body-name" body: session.body %} discussed the following matters in depth, as summarized in {{ item.summarized-in | cite }}:
      {% endparagraph %}

      {% for summarized in session.items | where: "summarized-in" %}
      1. {% include "summarized-item" item: summarized %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}
      {% endif %}
      {% elsif item.statements and not loop.first and not (skip and skip in item.topics) %}
      {% if (item.statements | count) > 1 or (loop.previous.statements | count) < 2 or loop.index == 2 or loop.previous.summarized-in or (skip and skip in loop.previous.topics) %}
      {% paragraph %}
      {% if loop.index == 3 %}
      {% include "item-sentences" item: item, lead: "In addition," %}
      {% elsif loop.index == 6 %}
      {% include "item-sentences" item: item, lead: "Furthermore," %}
      {% else %}
      {% include "item-sentences" item: item %}
      {% endif %}
      {% if (item.statements | count) > 1 and loop.next and (loop.next.statements | count) == 1 and not loop.next.summarized-in and not (skip and skip in loop.next.topics) %}
      {% include "item-sentences" item: loop.next %}
      {% endif %}
      {% endparagraph %}
      {% endif %}
      {% elsif not item.statements and not (skip and skip in item.topics) %}
      {% paragraph %}
      {% if item.agenda-only %}{% include "agenda-item" item: item %}{% else %}The matters considered included {{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}; the documents examined do not report what was said.{% endif %}
      {% endparagraph %}
      {% endif %}

      {% endfor %}

      {% with loose = session.statements | reject: "item" %}
      {% paragraph %}
      {% for statement in loose %}{% include "statement" statement: statement, start: true, place: 1 %}{% if statement.documents %} (see {{ statement.documents | cite }}){% endif %}. {% endfor %}
      {% if session.recommendations-listed == "unlisted" %}The documents examined do not list those recommendations.{% endif %}
      {% endparagraph %}
      {% endwith %}

      {% include "follow-up" session: session %}

      {% include "recommendations" session: session, skip: skip %}

      """##
    ),
    (
      "Templates/partials/en/speaker.md",
      ##"""
      {# Who said something, as the subject of a sentence. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument start: flag %}
      {% argument place: number %}
      {% if statement.speaker == "body" %}
      {%- if previous and previous.speaker == "body" and place == 4 %}{% if start %}In addition, it{% else %}in addition, it{% endif %}
      {%- elsif previous and previous.speaker == "body" and place != 3 %}{% if start %}It{% else %}it{% endif %} also
      {%- else %}{% if start %}The{% else %}the{% endif %} {% if statement.speaker-body %}{% include "body-name" body: statement.speaker-body %}{% else %}{% include "body-name" body: statement.session.body %}{% endif %}
      {%- if previous and previous.speaker == "body" %} further{% endif %}
      {%- endif %}
      {%- elsif statement.speaker == "chair" %}{% if start %}The{% else %}the{% endif %} Chair
      {%- elsif statement.speaker == "secretariat" %}{% if start %}The{% else %}the{% endif %} {% if statement.session.body.secretariat %}{% include "body-name" body: statement.session.body.secretariat %}{% else %}secretariat{% endif %}
      {%- elsif statement.speaker == "one" %}{% if start %}One{% else %}one{% endif %} speaker
      {%- elsif statement.speaker == "some" %}{% if start %}Some{% else %}some{% endif %} speakers
      {%- elsif statement.speaker == "several" %}{% if start %}Several{% else %}several{% endif %} speakers
      {%- elsif statement.speaker == "others" %}{% if start %}Other{% else %}other{% endif %} speakers
      {%- elsif statement.speaker == "participants" %}{% if start %}Participants{% else %}participants{% endif %}
      {%- elsif previous and previous.speaker == "speakers" %}{% if start %}They{% else %}they{% endif %} also
      {%- else %}{% if start %}Speakers{% else %}speakers{% endif %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/en/state-circumstances.md",
      ##"""
      {# By what a recommendation came into a state, before whom, and when. #}
      {% argument state: recommendation.history %}
      {% argument submitted: flag %}
      {% with act = state.by | of_kind: "act" %} by {{ act | cite: "with-body" }}{% if state.on %}, {{ state.on | date: "phrase" }}{% elsif act.adopted %} of {{ act.adopted | date }}{% elsif act.year %} ({{ act.year }}){% endif %}
      {%- else %}{% if not submitted %}{% with session = state.by | of_kind: "session" %} by the {% include "session-name" session: session, start: false %} of the {% include "body-name" body: session.body %}{% if session.year and not state.on %} ({{ session.year }}){% endif %}{% endwith %}{% with body = state.by | of_kind: "body" %} by the {% include "body-name" body: body %}{% endwith %}{% endif %}{% if state.on %} {{ state.on | date: "phrase" }}{% endif %}
      {%- endwith %}
      {%- if state.to.body %} to the {% include "body-name" body: state.to.body %} at its {% include "session-name" session: state.to, start: false %}{% if state.to.year %} ({{ state.to.year }}){% endif %}{% endif %}
      {%- if not state.by and not state.to and not state.on %} (the documents examined do not tell by whom or when){% endif %}

      """##
    ),
    (
      "Templates/partials/en/statement.md",
      ##"""
      {# One statement as a clause: who, which verb, whom, what. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument start: flag %}
      {% argument place: number %}
      {% if statement.speaker == "unattributed" %}
      {%- if (statement.verb | complement) == "to" and statement.addressee %}{% if start %}{{ statement.addressee | capitalize }}{% else %}{{ statement.addressee }}{% endif %} {{ statement.verb | impersonal }} to {{ statement.text }}
      {%- else %}{% if start %}{{ statement.verb | impersonal | capitalize }}{% else %}{{ statement.verb | impersonal }}{% endif %} {% include "complement" verb: statement.verb, text: statement.text %}
      {%- endif %}
      {%- else %}{% include "speaker" statement: statement, previous: previous, start: start, place: place %} {{ statement.verb | report }} {% include "complement" verb: statement.verb, text: statement.text, addressee: statement.addressee %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/en/statistic.md",
      ##"""
      {# A figure or a list of answers, with what limits it. #}
      {% argument statistic: statistic %}
      {{ statistic.verb | impersonal | capitalize }} that {% if statistic.value %}{% if statistic.qualifier %}{{ statistic.qualifier }} {% endif %}{{ statistic.value }}{% if statistic.unit == "per-cent" %} per cent{% endif %} of {{ statistic.of }} {{ statistic.text }}{% else %}{{ statistic.values | join }} {{ statistic.text }}{% endif %}

      """##
    ),
    (
      "Templates/partials/en/subject-name.md",
      ##"""
      {# What a paper on a subject or a provision calls it. #}
      {% argument subject: topic or treaty %}
      {% with topic = subject | of_kind: "topic" %}{{ topic.name }}{% else %}{{ subject | cite: "with-body" }}{% endwith %}

      """##
    ),
    (
      "Templates/partials/en/summarized-item.md",
      ##"""
      {# A matter that an act summarizes, as one entry of a list. #}
      {% argument item: item %}
      {{ item.title | capitalize }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}: {% for statement in item.statements %}{% if loop.first %}{{ statement.text }}{% else %}; in that connection, {% include "statement" statement: statement, start: false, place: 1 %}{% endif %}{% endfor %}

      """##
    ),
    (
      "Templates/partials/en/summary-standing.md",
      ##"""
      {# Who stands behind the summary of the discussion of an item. #}
      {% argument item: item %}
      {% paragraph %}
      {% if item.summary == "negotiated" %}The summary of the deliberations on this matter was negotiated{% else %}The summary of the deliberations on this matter is the Chair’s; it was not negotiated{% endif %}
      {%- with cited = item.summary | source %} ({{ cited }}){% endwith %}.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/taken-up-by.md",
      ##"""
      {# That a matter of a later session follows a recommendation up: on its agenda, where no more is known. #}
      {% argument state: recommendation.history %}
      {% argument item: item %}
      {% argument start: flag %}
      {% if item.agenda-only %}{% if start %}Placed{% else %}placed{% endif %}{% else %}{% if start %}Taken{% else %}taken{% endif %} up{% endif %}{% if state.extent == "part" %} in part{% endif %}{% if item.agenda-only %} on the agenda of{% else %} at{% endif %} the {% include "session-name" session: item.session, start: false %} of the {% include "body-name" body: item.session.body %}{% if item.session.days %}, {{ item.session.days | days: "phrase" }},{% endif %} under {% if item.number %}item {{ item.number }}, {% endif %}“{{ item.title }}”{% if item.agenda-only %}; the documents examined do not tell that it was taken up there{% endif %}

      """##
    ),
    (
      "Templates/partials/en/thematic-introduction.md",
      ##"""
      {# Why a paper on a subject is drafted, and what it tells. #}
      {% argument subject: topic or treaty %}
      {% argument session: session %}
      {% argument item?: item %}
      {% paragraph %}
      The present paper is drafted for
      {% if item.number %}
      item {{ item.number }} of the provisional agenda (“{{ item.title }}”) of
      {% elsif item %}
      the consideration of {{ item.title }} at
      {% endif %}
      the {% include "session-name" session: session, start: false %} of the {% include "body-introduced" body: session.body %}.
      Its subject is {% include "subject-name" subject: subject %}.
      {% endparagraph %}

      {% paragraph %}
      The paper sets out the mandates of the {% include "body-name" body: session.body %} on the subject, what was considered and recommended, and what is known to have become of the recommendations.
      It tells what the documents examined report; that something is not told does not mean that it did not happen.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/en/thematic-title.md",
      ##"""
      {# The title of a paper on a subject. #}
      {% argument subject: topic or treaty %}
      {% with topic = subject | of_kind: "topic" %}{{ topic.name | capitalize }}{% else %}{{ subject | name: "with-body" | capitalize }}{% endwith %}: mandates, consideration and recommendations

      """##
    ),
    (
      "Templates/partials/en/timetable.md",
      ##"""
      {# On which days the items are taken up, as recorded. #}
      {% argument items: list of item %}
      | Days | Item |
      | --- | --- |
      {% for item in items | sort_by: "days" %}
      | {{ item.days | days: "short" }} | {% include "agenda-heading" item: item, alone: false %} |
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/en/to-complete.md",
      ##"""
      {# What the officer has still to write, said in print, and why: the records are silent. #}
      {% argument what: text %}
      {% paragraph %}
      {% if what == "agenda" %}
      \[To be completed: the items of the agenda; none is recorded\]
      {% elsif what == "agenda-rest" %}
      \[To be completed: any items of the agenda beside those above; the records do not say that these are all\]
      {% elsif what == "annotations" %}
      \[To be completed: the annotations; no item of the agenda is recorded\]
      {% elsif what == "mandates" %}
      \[To be completed: the mandates on which the item rests; none on its subject is recorded\]
      {% elsif what == "panellists" %}
      \[To be completed: the panellists; none is recorded by name\]
      {% elsif what == "documents" %}
      \[To be completed: the documents before the meeting on the item; none is recorded\]
      {% elsif what == "timetable" %}
      \[To be completed: the proposed organization of work, day by day; the records do not say when items are taken up\]
      {% elsif what == "documentation" %}
      \[To be completed: the documents before the meeting; none is recorded\]
      {% elsif what == "recommendations" %}
      \[To be completed: the recommendations; none is recorded as made\]
      {% elsif what == "recommendations-rest" %}
      \[To be completed: any recommendations beside those above; the records do not say that these are all\]
      {% elsif what == "deliberations" %}
      \[To be completed: the summary of deliberations; nothing of them is recorded\]
      {% elsif what == "summary" %}
      \[To be completed: whether the following summary was negotiated or is the Chair’s; the records do not say, and the officer must decide\]
      {% elsif what == "statements" %}
      \[To be completed: the summary of the discussion, and whether it was negotiated or is the Chair’s; what was said is not recorded\]
      {% elsif what == "joint" %}
      \[To be completed: in which of the reports the joint discussion is told; the officer must decide\]
      {% elsif what == "opening" %}
      \[To be completed: the opening of the meeting: who opened it, and who made statements; it is not recorded\]
      {% elsif what == "agenda-adopted" %}
      \[To be completed: the adoption of the agenda and of the organization of work; it is not recorded\]
      {% elsif what == "states-parties" %}
      \[To be completed: the States parties represented; they are not recorded\]
      {% elsif what == "signatories" %}
      \[To be completed: the States signatories represented; they are not recorded\]
      {% elsif what == "observers" %}
      \[To be completed: other observers represented; they are not recorded\]
      {% elsif what == "entities" %}
      \[To be completed: the entities of the same system of organizations represented; they are not recorded\]
      {% elsif what == "organizations" %}
      \[To be completed: the intergovernmental organizations represented; they are not recorded\]
      {% elsif what == "non-governmental" %}
      \[To be completed: the non-governmental organizations represented; they are not recorded\]
      {% else %}
      \[To be completed: the adoption of the report; it is not recorded\]
      {% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/es/act-opening.md",
      ##"""
      {# known: How a sentence about an act begins. #}
      {% argument act: act %}
      {% argument again: flag %}
      {% if again %}En la misma {% if act.form == "resolution" %}resolución{% else %}decisión{% endif %}, {{ act.body | called: "the" }} también{% else %}En su {{ act | cite }}{% with title = act.title | stated %}, titulada “{{ title }}”{% endwith %}, {{ act.body | called: "the" }}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/act.md",
      ##"""
      {# known: An act and what it does; more than three effects stand as a list. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% argument sourced?: flag %}
      {% if (effects | count) > 3 %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}{% if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}:
      {% endparagraph %}

      {% for effect in effects %}
      1. {% include "effect" effect: effect, body: act.body, start: true, joined: false, named: false %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}
      {% else %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}
      {%- for effect in effects %}{% if loop.first %} {% include "effect" effect: effect, body: act.body, start: false, joined: false, named: true %}{% elsif loop.previous.verb == effect.verb and effect.addressee and loop.previous.addressee == effect.addressee and (effect.verb | complement) == "to" %}{% include "effect" effect: effect, body: act.body, start: false, joined: true, named: false %}{% else %}{% if loop.last %}, y {% else %}, {% endif %}{% include "effect" effect: effect, body: act.body, start: false, joined: false, named: false %}{% endif %}{% endfor %}
      {%- if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}.
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/es/agenda-item.md",
      ##"""
      {# known: A matter that was to be taken up, of which no source tells that it was. #}
      {% argument item: item %}
      {% argument sourced?: flag %}
      {% if item.planned %}Estaba previsto tratar lo siguiente: {{ item.title }}{% else %}En el programa figuraba{% if item.number %}, como tema {{ item.number }},{% endif %} lo siguiente: {{ item.title }}{% endif %}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}; en los documentos examinados no consta que {% if item.planned %}así se hiciera{% else %}se tratara esa cuestión{% endif %}
      {%- if sourced %}{% with cited = item | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/es/body-introduced.md",
      ##"""
      {# known: A body at its first mention, as the one whose something is, with the name that is used from there on, and the body above it. #}
      {% argument body: body %}
      {{ body | called: "of", "whole" }}{% if body.short-name %} (en adelante, “{{ body | called: "the" }}”){% endif %}{% if body.parent.name %} {{ body.parent | called: "of", "whole" }}{% if body.parent.short-name %} (en adelante, “{{ body.parent | called: "the" }}”){% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/body-name.md",
      ##"""
      {# known: The name by which a body is called after its first mention. #}
      {% argument body: body %}
      {{ body | called: "alone" }}

      """##
    ),
    (
      "Templates/partials/es/clause.md",
      ##"""
      {# known: What follows a verb, with the space before it: the one addressed, what joins the text to it, and the text. #}
      {% argument verb: localized %}
      {% argument text: localized %}
      {% argument addressee?: localized %}
      {% argument impersonal?: flag %}
      {% if addressee and (verb | complement) != "that" %}{% with addressing = verb | addressing %} {{ addressing }}{% endwith %} {{ addressee }}{% endif %}{% if impersonal %}{% with joint = verb | joint: text, "impersonal" %}{{ joint }}{% endwith %}{% else %}{% with joint = verb | joint: text %}{{ joint }}{% endwith %}{% endif %}{% if addressee and (verb | complement) == "that" %} {{ addressee }}{% endif %} {{ text }}

      """##
    ),
    (
      "Templates/partials/es/coverage.md",
      ##"""
      {# known: What was examined, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% argument paper?: document %}
      coverage: {% if paper.sources-used %}Elaborado a partir de {% for source in paper.sources-used listed %}{{ source | cite }}{% if source.examined == "part" %} (en parte){% endif %}{% endfor %}; {% if (paper.sources-used | count) > 1 %}a los efectos del presente documento {% endif %}no se examinaron otros documentos ni las resoluciones y decisiones de las que {% if (paper.sources-used | count) > 1 %}aquellos no dan{% else %}aquel no da{% endif %} cuenta.{% elsif body.examined %}Elaborado a partir de {% for examined in body.examined listed %}{{ examined.document | cite }}{% if examined.extent == "part" %} (en parte){% endif %}{% endfor %}; no se examinaron otros documentos ni las resoluciones y decisiones de las que {% if (body.examined | count) > 1 %}aquellos no dan{% else %}aquel no da{% endif %} cuenta.{% else %}No consta que se haya examinado ningún documento respecto de este órgano; lo que aquí no se dice se desconoce, sin que ello signifique que no exista.{% endif %}{% if as-of %} Situación al {{ as-of | date }}: se omite lo que no consta que hubiera ocurrido hasta entonces.{% endif %}

      """##
    ),
    (
      "Templates/partials/es/effect.md",
      ##"""
      {# known: What an act does, from the verb on, with its conditions and reason; joined, it takes verb and addressee from the effect before it. #}
      {% argument effect: act.effects %}
      {% argument body: body %}
      {% argument start: flag %}
      {% argument joined: flag %}
      {% argument named: flag %}
      {% if joined %} y{% with joint = effect.verb | joint: effect.text %}{{ joint }}{% endwith %} {{ effect.text }}{% else %}{% if start %}{{ effect.verb | report | capitalize }}{% else %}{{ effect.verb | report }}{% endif %}{% include "clause" verb: effect.verb, text: effect.text, addressee: effect.addressee %}{% endif %}
      {%- if effect.conditions %}, {{ effect.conditions | join }}{% endif %}
      {%- with sessions = effect.due | where: "ordinal" %}, en su {{ sessions | name }}{% endwith %}
      {%- if effect.class == "widens-scope" and effect.before and effect.after %}{% if effect.after | text: "es" %}, de {{ effect.before }} a {{ effect.after }}{% else %} (antes: {{ effect.before }}; después: {{ effect.after }}){% endif %}{% endif %}
      {%- if effect.class == "makes-constant" and effect.after %}{% if effect.after | text: "es" %}, lo que proporciona {{ effect.after }}{% else %} (resultado: {{ effect.after }}){% endif %}{% endif %}
      {%- if effect.provisions %} ({{ effect.provisions | cite: "with-body" }}){% endif %}
      {%- if effect.reason %}, {{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/event.md",
      ##"""
      {# unsure: Where and when the parts of an event were held, and who took part. #}
      {% argument event: event %}
      {% if event.type == "workshop-series" or event.type == "workshop" %}Esos talleres{% elsif event.type == "seminar" %}Esos seminarios{% else %}Esas actividades{% endif %} se celebraron
      {%- if event.years %} en {{ event.years | join }}{% elsif event.days %} {{ event.days | days: "phrase" }}{% endif %}
      {%- if event.places %} (lugar: {{ event.places | join }}){% endif %}
      {%- if event.under %} (marco: {{ event.under | cite }}){% endif %}
      {%- if event.participants %}; participantes: {{ event.participants | join }}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/follow-up.md",
      ##"""
      {# known: The acts that took up the outcome of a session. #}
      {% argument session: session %}
      {% for act in session.taken-up-by %}
      {% with effects = act.effects | where: "takes-up", session | reject: "class", "endorses" %}
      {% include "act" act: act, effects: effects, again: false %}
      {% else %}
      {% if not (act in session.endorsements) %}
      {% with endorsing = act.effects | where: "takes-up", session %}
      {% include "act" act: act, effects: endorsing, again: false %}
      {% endwith %}
      {% endif %}

      {% with guidance = act.effects | reject: "takes-up" | reject: "on" %}
      {% include "act" act: act, effects: guidance, again: false %}
      {% endwith %}

      {% with mandate = act.effects | reject: "takes-up" | where: "on" %}
      {% include "act" act: act, effects: mandate, again: true %}
      {% endwith %}
      {% endwith %}

      {% endfor %}

      """##
    ),
    (
      "Templates/partials/es/item-sentences.md",
      ##"""
      {# known: What was said on a matter: its statements in order, the figures after the first. #}
      {% argument item: item %}
      {% argument lead?: text %}
      {% argument sourced?: flag %}
      {% if lead %}{{ lead }} {% endif %}
      {% for statement in item.statements %}
      {%- if loop.first %}{% include "statement" statement: statement, start: not lead, place: 1 %}
      {%- elsif statement.contrast %}, mientras que {% include "statement" statement: statement, start: false, place: 1 %}
      {%- elsif (statement.verb | complement) == "to" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker and statement.addressee and loop.previous.addressee == statement.addressee %} y{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %} {{ statement.text }}
      {%- elsif (statement.verb | complement) == "noun" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker %}, así como{% if statement.speaker == "unattributed" %}{% with joint = statement.verb | joint: statement.text, "impersonal" %}{{ joint }}{% endwith %}{% else %}{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %}{% endif %} {{ statement.text }}
      {%- else %}. {% include "statement" statement: statement, previous: loop.previous, start: true, place: loop.index %}
      {%- endif %}
      {%- with act = statement.builds-on | of_kind: "act" %}{% if not statement.documents %} ({{ act | cite }}){% endif %}{% endwith %}
      {%- include "references" statement: statement, previous: loop.previous, next: loop.next %}
      {%- with event = statement.builds-on | of_kind: "event" %}. {% include "event" event: event %}{% endwith %}
      {%- if loop.first %}{% for statistic in item.statistics | where: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}{% endif %}
      {%- endfor %}
      {%- for statistic in item.statistics | reject: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}
      {%- if sourced %}{% with cited = item.statements | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/es/mandating-act.md",
      ##"""
      {# known: An act with what it does for a body, and where that is reported. #}
      {% argument act: act %}
      {% argument body: body %}
      {% argument turned: flag %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false, sourced: true %}
      {% endwith %}

      """##
    ),
    (
      "Templates/partials/es/masthead.md",
      ##"""
      {# known: The lines of a masthead that every paper has: a name, a colon and a text. #}
      {% argument paper: document %}
      {% argument body: body %}
      {% argument session?: session %}
      {% argument as-of?: date %}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent | called: "alone", "whole" }}{% endif %}
      {% if paper.distribution == "general" %}distribution: Distr. general{% elsif paper.distribution == "limited" %}distribution: Distr. limitada{% endif %}
      {% if paper.submitted %}date: {{ paper.submitted | date }}{% endif %}
      language: Español
      {% if paper.original == "en" %}original: Original: inglés{% elsif paper.original == "zh" %}original: Original: chino{% elsif paper.original == "fr" %}original: Original: francés{% elsif paper.original == "es" %}original: Original: español{% elsif paper.original == "ru" %}original: Original: ruso{% elsif paper.original == "ar" %}original: Original: árabe{% endif %}
      body: {{ body | called: "alone", "whole" }}
      {% if session.place and session.days %}session: {{ session.place }}, {{ session.days | days: "short" }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      {% if paper.item.number %}item: Tema {{ paper.item.number }} del programa provisional{% endif %}
      {% if paper.item %}item-title: {{ paper.item.title | capitalize }}{% endif %}
      title: {{ paper.title }}
      {% if body.organization %}notice: Proyecto, no constituye un documento oficial ({{ body.organization }}){% else %}notice: Proyecto, no constituye un documento oficial{% endif %}
      {% if paper.agenda %}note: {{ paper.agenda | cite }}.{% endif %}
      {% include "coverage" body: body, as-of: as-of, paper: paper %}

      """##
    ),
    (
      "Templates/partials/es/method.md",
      ##"""
      {# unsure: A method of work as a sentence. #}
      {% argument method: method %}
      {% argument sourced?: flag %}
      {% if method.since %}Según la práctica seguida {% if method.since.ordinal %}desde {% if method.since.gathering == "meeting" %}la{% else %}el{% endif %} {{ method.since | cite }}{% else %}(desde: {{ method.since | cite }}){% endif %}{% if method.text | text: "es" %}, {% else %}, se procede como sigue: {% endif %}{% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif not (method.text | text: "es") %}Se procede como sigue: {% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif method.actor %}{{ method.actor | capitalize }} {{ method.text }}{% else %}{{ method.text | capitalize }}{% endif %}
      {%- if method.informs %} (con notificación {{ method.informs | called: "to" }}){% endif %}
      {%- if sourced %}{% with cited = method | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/es/methods.md",
      ##"""
      {# known: Methods of work, one sentence each. #}
      {% argument methods: list of method %}
      {% for method in methods %}
      {% include "method" method: method %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/es/nothing-recorded.md",
      ##"""
      {# known: That nothing is recorded at a place of a draft: silence, and no absence. #}
      {% argument place: text %}
      {% if place == "mandates" %}
      En los documentos examinados no consta ninguna resolución o decisión que encomiende una tarea sobre este tema.
      {% elsif place == "mandates-of-body" %}
      En los documentos examinados no consta ninguna resolución o decisión que surta efecto respecto de este órgano.
      {% elsif place == "related-acts" %}
      En los documentos examinados no consta ninguna otra resolución o decisión sobre este tema.
      {% elsif place == "history" %}
      En los documentos examinados no consta que se haya examinado este tema.
      {% elsif place == "recommendations" %}
      En los documentos examinados no consta ninguna recomendación sobre este tema.
      {% elsif place == "documents" %}
      No consta ningún documento sobre este tema.
      {% elsif place == "sessions" %}
      En los documentos examinados no consta la celebración de ningún período de sesiones.
      {% else %}
      En los documentos examinados no consta ningún método de trabajo.
      {% endif %}

      """##
    ),
    (
      "Templates/partials/es/overview-introduction.md",
      ##"""
      {# known: What an overview of a body tells, and through which session. #}
      {% argument body: body %}
      {% argument last: session %}
      {% paragraph %}
      En el presente documento se ofrece una sinopsis de los mandatos {% include "body-introduced" body: body %} y de la labor realizada en cumplimiento de ellos hasta {% if last.ordinal %}su{% else %}{% if last.gathering == "meeting" %}la{% else %}el{% endif %}{% endif %} {% include "session-name" session: last, start: false %}{% if last.year %} ({{ last.year }}){% endif %}.
      En él se expone lo que consta en los documentos examinados; el hecho de que algo no se mencione no significa que no haya ocurrido.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/es/overview-method.md",
      ##"""
      {# known: A method of work as a paragraph. #}
      {% argument method: method %}
      {% paragraph %}
      {% include "method" method: method, sourced: true %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/es/overview-session.md",
      ##"""
      {# known: A session in an overview, with where it is reported; one that is not known to have been held is told as such. #}
      {% argument session: session %}
      {% if session.status == "scheduled" or session.status == "planned" or session.status == "cancelled" %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }}{% endif %}

      {% paragraph %}
      {% if session.ordinal %}{% if session.gathering == "meeting" %}La{% else %}El{% endif %}{% else %}{% if session.gathering == "meeting" %}Una{% else %}Un{% endif %}{% endif %} {% include "session-name" session: session, start: false %} {{ session.body | called: "of" }} {% if session.status == "cancelled" %}se canceló{% if session.days or session.place %}, tras haberse anunciado que se celebraría{% endif %}{% elsif session.status == "scheduled" %}se convocó{% if session.days or session.place %} para celebrarse{% endif %}{% else %}debía celebrarse{% endif %}
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} en {{ session.place }}{% endif %}
      {%- if session.status != "cancelled" %}; no se examinó ningún documento que dé cuenta de {% if session.gathering == "meeting" %}ella{% else %}él{% endif %}{% endif %}
      {%- with cited = session | source %} ({{ cited }}){% endwith %}.
      {% include "session-inferred" session: session %}
      {% for item in session.items %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endfor %}
      {% endparagraph %}
      {% else %}
      {% include "session" session: session %}

      {% paragraph %}
      {% with cited = session.parts | source %}
      La presente sección se basa en {{ cited }}.
      {% else %}
      En los documentos examinados no consta lo que se debatió.
      {% with cited = session | source %}La presente sección se basa en {{ cited }}.{% else %}{% with days = session.days | stated %}{% with cited = days | source %}La presente sección se basa en {{ cited }}.{% endwith %}{% endwith %}{% endwith %}
      {% endwith %}
      {% include "session-inferred" session: session %}
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/es/overview-title.md",
      ##"""
      {# known: The title of an overview of a body through one of its sessions. #}
      {% argument body: body %}
      {% argument last: session %}
      Mandatos y labor {{ body | called: "of", "whole" }} hasta {% if last.ordinal %}su{% else %}{% if last.gathering == "meeting" %}la{% else %}el{% endif %}{% endif %} {% include "session-name" session: last, start: false %}{% if not last.ordinal and last.year %} de {{ last.year }}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/proposals.md",
      ##"""
      {# known: What a paper puts before a session for its consideration, as a list; nobody has adopted it. #}
      {% argument proposals: list of recommendation %}
      {% for proposal in proposals %}
      1. {{ proposal.text | capitalize }}{% if proposal.aim %}, con miras a lo siguiente: {{ proposal.aim }}{% endif %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/es/provisions.md",
      ##"""
      {# known: The provisions that a source cites, in brackets. #}
      {% argument provisions: list of item.provisions %}
      {% with cited = provisions | reject: "basis", "topical" | reject: "basis", "mentioned" %} ({{ cited | values: "provision" | cite: "with-body" }}){% endwith %}

      """##
    ),
    (
      "Templates/partials/es/recommendation-entry.md",
      ##"""
      {# known: A recommendation, what is known to have become of it, and where that is reported. #}
      {% argument recommendation: recommendation %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}, con miras a lo siguiente: {{ recommendation.aim }}{% endif %}. {% include "recommendation-history" recommendation: recommendation %}{% with cited = recommendation | source: "whole" %} ({{ cited }}){% endwith %}.

      """##
    ),
    (
      "Templates/partials/es/recommendation-group.md",
      ##"""
      {# known: Recommendations with one outcome, each with the act that brought it about. #}
      {% argument recommendations: list of recommendation %}
      {% argument outcome: text %}
      {% paragraph %}
      Las siguientes recomendaciones {{ outcome }}:
      {% endparagraph %}

      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% with act = (recommendation.history | values: "by" | last) | of_kind: "act" %} ({{ act | cite }}){% else %}{% if recommendation.history %}. {% include "recommendation-history" recommendation: recommendation %}{% endif %}{% endwith %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/es/recommendation-history.md",
      ##"""
      {# unsure: The states of a recommendation in the order of time; silence is told as silence. #}
      {% argument recommendation: recommendation %}
      {% for state in recommendation.history %}
      {%- if not loop.first %}; {% endif %}
      {%- if state.state == "proposed" %}{% if loop.first %}Propuesta{% else %}propuesta{% endif %}
      {%- elsif state.state == "adopted" %}{% if loop.first %}Aprobada{% else %}aprobada{% endif %}
      {%- elsif state.state == "adopted-ad-referendum" %}{% if loop.first %}Aprobada{% else %}aprobada{% endif %} ad referéndum
      {%- elsif state.state == "submitted" %}{% if state.to.body %}{% if loop.first %}Señalada a la atención{% else %}señalada a la atención{% endif %}{% else %}{% if loop.first %}Presentada para que se le prestara atención{% else %}presentada para que se le prestara atención{% endif %}{% endif %}
      {%- elsif state.state == "taken-note-of" %}{% if loop.first %}Objeto de toma de nota{% else %}objeto de toma de nota{% endif %}
      {%- elsif state.state == "welcomed" %}{% if loop.first %}Acogida con beneplácito{% else %}acogida con beneplácito{% endif %}
      {%- elsif state.state == "endorsed" %}{% if loop.first %}Refrendada{% else %}refrendada{% endif %}{% if state.extent == "part" %} en parte{% endif %}
      {%- elsif state.state == "followed-up" %}{% with item = state.by | of_kind: "item" %}{% include "taken-up-by" state: state, item: item, start: loop.first %}{% else %}{% if loop.first %}Fue objeto de seguimiento{% else %}fue objeto de seguimiento{% endif %}{% if state.extent == "part" %} en parte{% endif %}{% endwith %}
      {%- elsif state.state == "repeated" %}{% if loop.first %}Reiterada{% else %}reiterada{% endif %}
      {%- elsif state.state == "superseded" %}{% if loop.first %}Sustituida{% else %}sustituida{% endif %}
      {%- else %}{% if loop.first %}Según se informa, no dio lugar a ninguna otra medida{% else %}según se informa, no dio lugar a ninguna otra medida{% endif %}
      {%- endif %}
      {%- include "state-circumstances" state: state, submitted: state.state == "submitted" %}
      {%- if loop.last and (state.state == "proposed" or state.state == "submitted" or state.state == "adopted" or state.state == "adopted-ad-referendum") %}; en los documentos examinados no consta el curso que se le dio posteriormente{% endif %}
      {%- empty %}En los documentos examinados no consta el curso que se le dio
      {%- endfor %}

      """##
    ),
    (
      "Templates/partials/es/recommendation-list.md",
      ##"""
      {# known: Recommendations as the entries of a list. #}
      {% argument recommendations: list of recommendation %}
      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/es/recommendation.md",
      ##"""
      {# known: One recommendation: who recommends, who is to act, what should be done, under which provisions. #}
      {% argument recommendation: recommendation %}
      {% if recommendation.addressee %}
      {%- if recommendation.modal and (recommendation.modal | complement) == "to" %}{{ recommendation.addressee | capitalize }} {{ recommendation.modal | report }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %} {{ recommendation.text }}
      {%- elsif recommendation.modal and (recommendation.modal | complement) != "that" %}{{ recommendation.modal | report | capitalize }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- elsif recommendation.modal %}{{ recommendation.session.body | called: "the" | capitalize }} {{ recommendation.modal | report }}{% include "clause" verb: recommendation.modal, text: recommendation.text, addressee: recommendation.addressee %}
      {%- elsif recommendation.state == "proposed" %}Se propone{% if recommendation.text | text: "es" %} que{% else %} lo siguiente:{% endif %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- else %}{{ recommendation.session.body | called: "the" | capitalize }} recomendó{% if recommendation.text | text: "es" %} que{% else %} lo siguiente:{% endif %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- endif %}
      {%- else %}{{ recommendation.text | capitalize }}
      {%- endif %}{% if recommendation.provisions %}{% include "provisions" provisions: recommendation.provisions %}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/recommendations.md",
      ##"""
      {# unsure: What a session recommended, and what is known to have become of it: one group for each outcome. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      {% for recommendation in session.recommendations | where: "state", "followed-up" | where: "modal" %}
      {% with act = (recommendation.history | where: "state", "followed-up" | values: "by" | last) | of_kind: "act" %}
      {% paragraph %}
      Una recomendación {{ session.body | called: "of" }}{% if recommendation.text | text: "es" %} de que {{ recommendation.addressee }} {{ recommendation.text }}{% endif %} dio lugar al siguiente texto: {{ act | cite }}{% if not (recommendation.text | text: "es") %}; esa recomendación era la siguiente: {{ recommendation.addressee }} {{ recommendation.text }}{% endif %}.
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      {% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}
      {% endwith %}

      {% endfor %}
      {% for act in session.endorsements %}
      {% with endorsed = session.recommendations | where: "endorsed-by", act %}
      {% with one = endorsed | first %}
      {% if not (skip and skip in one.topics) %}
      {% paragraph %}
      {{ act.body | called: "the" | capitalize }} hizo suyas las recomendaciones {{ session.body | called: "of" }} ({{ act | cite }})
      {%- with state = one.history | where: "by", act | where: "annexed-to" %}, que figuran en el anexo de esa {% if act.form == "resolution" %}resolución{% else %}decisión{% endif %}{% endwith %}.
      {% if session.recommendations-listed == "partial" %}Entre ellas figuran las siguientes:{% else %}Su texto es el siguiente:{% endif %}
      {% endparagraph %}

      {% include "recommendation-list" recommendations: endorsed %}
      {% endif %}
      {% endwith %}
      {% endwith %}

      {% endfor %}
      {% for later in session.submissions | where: "body" %}
      {% with submitted = session.recommendations | where: "state", "submitted" | where: "submitted-to", later %}
      {% paragraph %}
      Las recomendaciones que {{ session.body | called: "the" }} señaló a la atención {{ later.body | called: "of" }} {% if later.ordinal %}en su {{ later | cite }}{% else %}({{ later | cite }}){% endif %} {% if session.recommendations-listed == "partial" %}incluyen las siguientes{% else %}son las siguientes{% endif %}; en los documentos examinados no consta el curso que se les dio:
      {% endparagraph %}

      {% include "recommendation-list" recommendations: submitted %}
      {% endwith %}

      {% endfor %}
      {% with group = session.recommendations | where: "state", "adopted" %}{% include "recommendation-group" recommendations: group, outcome: "fueron aprobadas" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "adopted-ad-referendum" %}{% include "recommendation-group" recommendations: group, outcome: "fueron aprobadas ad referéndum" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "taken-note-of" %}{% include "recommendation-group" recommendations: group, outcome: "fueron objeto de toma de nota" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "welcomed" %}{% include "recommendation-group" recommendations: group, outcome: "fueron acogidas con beneplácito" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "followed-up" | reject: "modal" %}{% include "recommendation-group" recommendations: group, outcome: "fueron objeto de seguimiento, total o parcialmente" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "repeated" %}{% include "recommendation-group" recommendations: group, outcome: "se reiteraron posteriormente" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "superseded" %}{% include "recommendation-group" recommendations: group, outcome: "fueron sustituidas posteriormente" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "no-further-step" %}{% include "recommendation-group" recommendations: group, outcome: "no dieron lugar a ninguna otra medida, según se informa" %}{% endwith %}

      {% with group = session.recommendations | reject: "state" %}{% include "recommendation-group" recommendations: group, outcome: "se formularon, sin que conste en los documentos examinados el curso que se les dio" %}{% endwith %}

      """##
    ),
    (
      "Templates/partials/es/references.md",
      ##"""
      {# known: The provisions that a statement cites and where it is reported, in one pair of brackets. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument next?: statement %}
      {% with cited = statement.provisions | reject: "basis", "topical" | reject: "basis", "mentioned" | values: "provision" %}
      {%- if previous and previous.provisions %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}{% else %} ({{ cited | cite: "with-body" }}{% include "reported" statement: statement, next: next, opening: "; ", closing: "" %}){% endif %}
      {%- else %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}
      {%- endwith %}

      """##
    ),
    (
      "Templates/partials/es/reported.md",
      ##"""
      {# known: Where a statement is reported; once for statements that follow each other and are reported alike. #}
      {% argument statement: statement %}
      {% argument next?: statement %}
      {% argument opening: text %}
      {% argument closing: text %}
      {% if statement.documents and not (next and next.documents) %}{{ opening }}véase {{ statement.documents | cite }}{{ closing }}{% elsif statement.see-also %}{{ opening }}véase también {{ statement.see-also | cite }}{{ closing }}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/said.md",
      ##"""
      {# known: The form of a verb that goes with who said something. #}
      {% argument statement: statement %}
      {% if statement.speaker == "some" or statement.speaker == "several" or statement.speaker == "others" or statement.speaker == "participants" or statement.speaker == "speakers" %}{{ statement.verb | report: "several" }}{% else %}{{ statement.verb | report }}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/session-inferred.md",
      ##"""
      {# unsure: What of a session no source prints, and from what it follows. #}
      {% argument session: session %}
      {% with status = session.status | inferred %}{% if status == "held" %}El hecho de que se celebró se ha deducido{% elsif status == "scheduled" %}El hecho de que se convocó se ha deducido{% elsif status == "cancelled" %}El hecho de que se canceló se ha deducido{% else %}El hecho de que debía celebrarse se ha deducido{% endif %}{% with cited = session.status | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with days = session.days | inferred %}Su fecha se ha deducido{% with cited = days | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with ordinal = session.ordinal | inferred %}Su número de orden se ha deducido{% with cited = ordinal | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with place = session.place | inferred %}Su lugar se ha deducido{% with cited = place | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% if session.status != "scheduled" and session.status != "planned" and session.status != "cancelled" %}
      {% with sittings = session.sittings | inferred %}El número de sus sesiones se ha deducido{% with cited = sittings | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with relations = session.relations | inferred %}Lo que se dice de su relación con otras reuniones se ha deducido{% with cited = relations | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with invited = session.invited | inferred %}La lista de invitados se ha deducido{% with cited = invited | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/es/session-name.md",
      ##"""
      {# known: What a session is called: by its number where it has one, else by what the body calls its gatherings. #}
      {% argument session: session %}
      {% argument start: flag %}
      {% if session.ordinal and start %}{{ session | name | capitalize }}{% elsif session.ordinal %}{{ session | name }}{% elsif session.gathering == "meeting" %}{% if start %}Reunión{% else %}reunión{% endif %}{% else %}{% if start %}Período de sesiones{% else %}período de sesiones{% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/session-opening.md",
      ##"""
      {# known: When, where and beside what a session was held. #}
      {% argument session: session %}
      {% if session.ordinal %}{% if session.gathering == "meeting" %}La{% else %}El{% endif %}{% else %}{% if session.gathering == "meeting" %}Una{% else %}Un{% endif %}{% endif %} {% include "session-name" session: session, start: false %} {{ session.body | called: "of" }} se celebró
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} en {{ session.place }}{% endif %}
      {%- for relation in session.relations | where: "kind", "during" | where: "session.body" %}, durante {% if relation.session.gathering == "meeting" %}la{% else %}el{% endif %} {{ relation.session | cite: "with-body" }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "after" | where: "session.body" %}, tras {% if relation.session.gathering == "meeting" %}la{% else %}el{% endif %} {{ relation.session | cite: "with-body" }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "before" | where: "session.body" %}, con anterioridad {% if relation.session.gathering == "meeting" %}a la{% else %}al{% endif %} {{ relation.session | cite: "with-body" }}{% endfor %}.
      {% if session.sittings %}
      {{ session.body | called: "the" | capitalize }} celebró {{ session.sittings | words: "sesión", "sesiones" }}
      {%- for relation in session.relations | where: "kind", "in-parallel" %} en paralelo {% if relation.note | text: "es" %}{{ relation.note }}{% else %}con {% if relation.session.gathering == "meeting" %}la{% else %}el{% endif %} {{ relation.session | cite: "with-body" }}{% if relation.note %} ({{ relation.note }}){% endif %}{% endif %}{% endfor %}.
      {% endif %}
      {% if session.invited %}Fueron invitados a participar: {{ session.invited | join }}.{% endif %}

      """##
    ),
    (
      "Templates/partials/es/session.md",
      ##"""
      {# known: A session: heading, opening, matters considered, what became of them. #}
      {# A matter of one statement joins the paragraph of the matter before it. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }}{% endif %}

      {% paragraph %}
      {% include "session-opening" session: session %}
      {% for item in session.items %}{% if loop.first and not item.summarized-in and item.statements and not (skip and skip in item.topics) %}{% include "item-sentences" item: item %}{% endif %}{% endfor %}
      {% endparagraph %}

      {% for item in session.items %}
      {% if item.summarized-in %}
      {% if loop.first or not loop.previous.summarized-in %}
      {% paragraph %}
      {{ session.body | called: "the" | capitalize }} examinó en profundidad las cuestiones siguientes (resumen: {{ item.summarized-in | cite }}):
      {% endparagraph %}

      {% for summarized in session.items | where: "summarized-in" %}
      1. {% include "summarized-item" item: summarized %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}
      {% endif %}
      {% elsif item.statements and not loop.first and not (skip and skip in item.topics) %}
      {% if (item.statements | count) > 1 or (loop.previous.statements | count) < 2 or loop.index == 2 or loop.previous.summarized-in or (skip and skip in loop.previous.topics) %}
      {% paragraph %}
      {% if loop.index == 3 %}
      {% include "item-sentences" item: item, lead: "Asimismo," %}
      {% elsif loop.index == 6 %}
      {% include "item-sentences" item: item, lead: "Además," %}
      {% else %}
      {% include "item-sentences" item: item %}
      {% endif %}
      {% if (item.statements | count) > 1 and loop.next and (loop.next.statements | count) == 1 and not loop.next.summarized-in and not (skip and skip in loop.next.topics) %}
      {% include "item-sentences" item: loop.next %}
      {% endif %}
      {% endparagraph %}
      {% endif %}
      {% elsif not item.statements and not (skip and skip in item.topics) %}
      {% paragraph %}
      {% if item.agenda-only %}{% include "agenda-item" item: item %}{% else %}Entre las cuestiones examinadas figuró la siguiente: {{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}; en los documentos examinados no consta lo que se dijo.{% endif %}
      {% endparagraph %}
      {% endif %}

      {% endfor %}

      {% with loose = session.statements | reject: "item" %}
      {% paragraph %}
      {% for statement in loose %}{% include "statement" statement: statement, start: true, place: 1 %}{% if statement.documents %} (véase {{ statement.documents | cite }}){% endif %}. {% endfor %}
      {% if session.recommendations-listed == "unlisted" %}Los documentos examinados no enumeran esas recomendaciones.{% endif %}
      {% endparagraph %}
      {% endwith %}

      {% include "follow-up" session: session %}

      {% include "recommendations" session: session, skip: skip %}

      """##
    ),
    (
      "Templates/partials/es/speaker.md",
      ##"""
      {# known: Who said something, as the subject of a sentence. #}
      {% argument statement: statement %}
      {% argument start: flag %}
      {% if statement.speaker == "body" %}{% if statement.speaker-body %}{% if start %}{{ statement.speaker-body | called: "the" | capitalize }}{% else %}{{ statement.speaker-body | called: "the" }}{% endif %}{% else %}{% if start %}{{ statement.session.body | called: "the" | capitalize }}{% else %}{{ statement.session.body | called: "the" }}{% endif %}{% endif %}
      {%- elsif statement.speaker == "chair" %}{% if start %}La presidencia{% else %}la presidencia{% endif %}
      {%- elsif statement.speaker == "secretariat" %}{% if statement.session.body.secretariat %}{% if start %}{{ statement.session.body.secretariat | called: "the" | capitalize }}{% else %}{{ statement.session.body.secretariat | called: "the" }}{% endif %}{% else %}{% if start %}La secretaría{% else %}la secretaría{% endif %}{% endif %}
      {%- elsif statement.speaker == "one" %}{% if start %}Un orador{% else %}un orador{% endif %}
      {%- elsif statement.speaker == "some" %}{% if start %}Algunos oradores{% else %}algunos oradores{% endif %}
      {%- elsif statement.speaker == "several" %}{% if start %}Varios oradores{% else %}varios oradores{% endif %}
      {%- elsif statement.speaker == "others" %}{% if start %}Otros oradores{% else %}otros oradores{% endif %}
      {%- elsif statement.speaker == "participants" %}{% if start %}Los participantes{% else %}los participantes{% endif %}
      {%- else %}{% if start %}Los oradores{% else %}los oradores{% endif %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/es/state-circumstances.md",
      ##"""
      {# unsure: By what a recommendation came into a state, before whom, and when. #}
      {% argument state: recommendation.history %}
      {% argument submitted: flag %}
      {% if state.to.body %} {{ state.to.body | called: "of" }} en {% if state.to.ordinal %}su{% else %}{% if state.to.gathering == "meeting" %}una{% else %}un{% endif %}{% endif %} {% include "session-name" session: state.to, start: false %}{% if state.to.year %} ({{ state.to.year }}){% endif %}{% endif %}
      {%- with act = state.by | of_kind: "act" %} ({{ act | cite: "with-body" }}{% if not state.on %}{% if act.adopted %}, {{ act.adopted | date }}{% elsif act.year %}, {{ act.year }}{% endif %}{% endif %})
      {%- else %}{% if not submitted %}{% with session = state.by | of_kind: "session" %} por {% if session.gathering == "meeting" %}la{% else %}el{% endif %} {% include "session-name" session: session, start: false %} {{ session.body | called: "of" }}{% if session.year and not state.on %} ({{ session.year }}){% endif %}{% endwith %}{% with body = state.by | of_kind: "body" %} por {{ body | called: "the" }}{% endwith %}{% endif %}
      {%- endwith %}{% if state.on %} (fecha: {{ state.on | date }}){% endif %}
      {%- if not state.by and not state.to and not state.on %} (en los documentos examinados no consta por quién ni cuándo){% endif %}

      """##
    ),
    (
      "Templates/partials/es/statement.md",
      ##"""
      {# known: One statement as a clause: who, which verb, whom, what. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument start: flag %}
      {% argument place: number %}
      {% if statement.speaker == "unattributed" %}{% if start %}{{ statement.verb | impersonal | capitalize }}{% else %}{{ statement.verb | impersonal }}{% endif %}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee, impersonal: true %}
      {%- else %}{% if previous and previous.speaker == statement.speaker and (statement.speaker == "body" or statement.speaker == "speakers") %}{% if place == 3 %}{% if start %}Asimismo,{% else %}asimismo,{% endif %}{% else %}{% if start %}Además,{% else %}además,{% endif %}{% endif %} {% include "speaker" statement: statement, start: false %}{% else %}{% include "speaker" statement: statement, start: start %}{% endif %} {% include "said" statement: statement %}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/es/statistic.md",
      ##"""
      {# known: A figure or a list of answers, with what limits it. #}
      {% argument statistic: statistic %}
      {{ statistic.verb | impersonal | capitalize }}{% with joint = statistic.verb | joint: statistic.text, "impersonal" %}{{ joint }}{% endwith %} {% if statistic.value %}{% if statistic.qualifier %}{{ statistic.qualifier }} {% endif %}{{ statistic.value }}{% if statistic.unit == "per-cent" %} %{% endif %}{% if statistic.text | text: "es" %} de {{ statistic.of }}{% else %} ({{ statistic.of }}){% endif %} {{ statistic.text }}{% else %}{{ statistic.values | join }} {{ statistic.text }}{% endif %}

      """##
    ),
    (
      "Templates/partials/es/summarized-item.md",
      ##"""
      {# known: A matter that an act summarizes, as one entry of a list. #}
      {% argument item: item %}
      {{ item.title | capitalize }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}: {% for statement in item.statements %}{% if loop.first %}{{ statement.text }}{% else %}; a ese respecto, {% include "statement" statement: statement, start: false, place: 1 %}{% endif %}{% endfor %}

      """##
    ),
    (
      "Templates/partials/es/taken-up-by.md",
      ##"""
      {# unsure: That a matter of a later session follows a recommendation up: on its agenda, where no more is known. #}
      {% argument state: recommendation.history %}
      {% argument item: item %}
      {% argument start: flag %}
      {% if item.agenda-only %}{% if start %}Incluida{% else %}incluida{% endif %}{% else %}{% if start %}Tratada{% else %}tratada{% endif %}{% endif %}{% if state.extent == "part" %} en parte{% endif %}{% if item.agenda-only %} en el programa {% if item.session.gathering == "meeting" %}de la{% else %}del{% endif %}{% else %} en {% if item.session.gathering == "meeting" %}la{% else %}el{% endif %}{% endif %} {% include "session-name" session: item.session, start: false %} {{ item.session.body | called: "of" }}{% if item.session.days %} ({{ item.session.days | days: "phrase" }}){% endif %}{% if item.number %}, en relación con el tema {{ item.number }} (“{{ item.title }}”){% else %}, en relación con la cuestión “{{ item.title }}”{% endif %}{% if item.agenda-only %}; en los documentos examinados no consta que se tratara allí{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/act-opening.md",
      ##"""
      {# known: How a sentence about an act begins. #}
      {% argument act: act %}
      {% argument again: flag %}
      {% if again %}Toujours dans la même {% if act.form == "resolution" %}résolution{% else %}décision{% endif %}, {{ act.body | called: "the" }}{% else %}Dans sa {{ act | cite }}{% with title = act.title | stated %}, intitulée « {{ title }} »{% endwith %}, {{ act.body | called: "the" }}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/act.md",
      ##"""
      {# known: An act and what it does; more than three effects stand as a list. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% argument sourced?: flag %}
      {% if (effects | count) > 3 %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}{% if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %} :
      {% endparagraph %}

      {% for effect in effects %}
      1. {% include "effect" effect: effect, body: act.body, start: true, joined: false, named: false %}{% if loop.last %}.{% else %} ;{% endif %}
      {% endfor %}
      {% else %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}
      {%- for effect in effects %}{% if loop.first %} {% include "effect" effect: effect, body: act.body, start: false, joined: false, named: true %}{% elsif loop.previous.verb == effect.verb and effect.addressee and loop.previous.addressee == effect.addressee and (effect.verb | complement) == "to" %}{% include "effect" effect: effect, body: act.body, start: false, joined: true, named: false %}{% else %}{% if loop.last %}, et {% else %}, {% endif %}{% include "effect" effect: effect, body: act.body, start: false, joined: false, named: false %}{% endif %}{% endfor %}
      {%- if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}.
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/fr/agenda-item.md",
      ##"""
      {# known: A matter that was to be taken up, of which no source tells that it was. #}
      {% argument item: item %}
      {% argument sourced?: flag %}
      {% if item.planned %}Il était prévu d’examiner la question suivante : {{ item.title }}{% else %}À l’ordre du jour figurait{% if item.number %}, en tant que point {{ item.number }},{% endif %} la question suivante : {{ item.title }}{% endif %}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %} ; les documents examinés n’indiquent pas que {% if item.planned %}cela ait été fait{% else %}la question ait été abordée{% endif %}
      {%- if sourced %}{% with cited = item | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/fr/body-introduced.md",
      ##"""
      {# known: A body at its first mention, as the one whose something is, with the name that is used from there on, and the body above it. #}
      {% argument body: body %}
      {{ body | called: "of", "whole" }}{% if body.short-name %} (ci-après « {{ body | called: "the" }} »){% endif %}{% if body.parent.name %} {{ body.parent | called: "of", "whole" }}{% if body.parent.short-name %} (ci-après « {{ body.parent | called: "the" }} »){% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/body-name.md",
      ##"""
      {# known: The name by which a body is called after its first mention. #}
      {% argument body: body %}
      {{ body | called: "alone" }}

      """##
    ),
    (
      "Templates/partials/fr/clause.md",
      ##"""
      {# known: What follows a verb, with the space before it: the one addressed, what joins the text to it, and the text. #}
      {% argument verb: localized %}
      {% argument text: localized %}
      {% argument addressee?: localized %}
      {% argument impersonal?: flag %}
      {% if addressee and (verb | complement) != "that" %}{% with addressing = verb | addressing %} {{ addressing }}{% endwith %} {{ addressee }}{% endif %}{% if impersonal %}{% with joint = verb | joint: text, "impersonal" %}{{ joint }}{% endwith %}{% else %}{% with joint = verb | joint: text %}{{ joint }}{% endwith %}{% endif %}{% if addressee and (verb | complement) == "that" %} {{ addressee }}{% endif %} {{ text }}

      """##
    ),
    (
      "Templates/partials/fr/coverage.md",
      ##"""
      {# known: What was examined, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% argument paper?: document %}
      coverage: {% if paper.sources-used %}Établi à partir de {% for source in paper.sources-used listed %}{{ source | cite }}{% if source.examined == "part" %} (en partie){% endif %}{% endfor %} ; les autres documents, ainsi que les résolutions et décisions dont {% if (paper.sources-used | count) > 1 %}ceux-ci ne rendent pas{% else %}celui-ci ne rend pas{% endif %} compte, n’ont pas été examinés{% if (paper.sources-used | count) > 1 %} aux fins du présent document{% endif %}.{% elsif body.examined %}Établi à partir de {% for examined in body.examined listed %}{{ examined.document | cite }}{% if examined.extent == "part" %} (en partie){% endif %}{% endfor %} ; les autres documents, ainsi que les résolutions et décisions dont {% if (body.examined | count) > 1 %}ceux-ci ne rendent pas{% else %}celui-ci ne rend pas{% endif %} compte, n’ont pas été examinés.{% else %}Aucun document n’est enregistré comme ayant été examiné pour cet organe ; ce qui n’est pas dit ici est inconnu, et non inexistant.{% endif %}{% if as-of %} Situation au {{ as-of | date }} : ce dont on ignore s’il avait eu lieu à cette date est omis.{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/effect.md",
      ##"""
      {# known: What an act does, from the verb on, with its conditions and reason; joined, it takes verb and addressee from the effect before it. #}
      {% argument effect: act.effects %}
      {% argument body: body %}
      {% argument start: flag %}
      {% argument joined: flag %}
      {% argument named: flag %}
      {% if joined %} et{% with joint = effect.verb | joint: effect.text %}{{ joint }}{% endwith %} {{ effect.text }}{% else %}{% if start %}{{ effect.verb | report | capitalize }}{% else %}{{ effect.verb | report }}{% endif %}{% include "clause" verb: effect.verb, text: effect.text, addressee: effect.addressee %}{% endif %}
      {%- if effect.conditions %}, {{ effect.conditions | join }}{% endif %}
      {%- with sessions = effect.due | where: "ordinal" %}, à sa {{ sessions | name }}{% endwith %}
      {%- if effect.class == "widens-scope" and effect.before and effect.after %}{% if effect.after | text: "fr" %}, de {{ effect.before }} à {{ effect.after }}{% else %} (avant : {{ effect.before }} ; après : {{ effect.after }}){% endif %}{% endif %}
      {%- if effect.class == "makes-constant" and effect.after %}{% if effect.after | text: "fr" %}, offrant ainsi {{ effect.after }}{% else %} (résultat : {{ effect.after }}){% endif %}{% endif %}
      {%- if effect.provisions %} ({{ effect.provisions | cite: "with-body" }}){% endif %}
      {%- if effect.reason %}, {{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/event.md",
      ##"""
      {# unsure: Where and when the parts of an event were held, and who took part. #}
      {% argument event: event %}
      Ces {% if event.type == "workshop-series" or event.type == "workshop" %}ateliers{% elsif event.type == "seminar" %}séminaires{% else %}activités{% endif %} ont eu lieu
      {%- if event.years %} en {{ event.years | join }}{% elsif event.days %} {{ event.days | days: "phrase" }}{% endif %}
      {%- if event.places %} (lieu : {{ event.places | join }}){% endif %}
      {%- if event.under %} (cadre : {{ event.under | cite }}){% endif %}
      {%- if event.participants %} ; participants : {{ event.participants | join }}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/follow-up.md",
      ##"""
      {# known: The acts that took up the outcome of a session. #}
      {% argument session: session %}
      {% for act in session.taken-up-by %}
      {% with effects = act.effects | where: "takes-up", session | reject: "class", "endorses" %}
      {% include "act" act: act, effects: effects, again: false %}
      {% else %}
      {% if not (act in session.endorsements) %}
      {% with endorsing = act.effects | where: "takes-up", session %}
      {% include "act" act: act, effects: endorsing, again: false %}
      {% endwith %}
      {% endif %}

      {% with guidance = act.effects | reject: "takes-up" | reject: "on" %}
      {% include "act" act: act, effects: guidance, again: false %}
      {% endwith %}

      {% with mandate = act.effects | reject: "takes-up" | where: "on" %}
      {% include "act" act: act, effects: mandate, again: true %}
      {% endwith %}
      {% endwith %}

      {% endfor %}

      """##
    ),
    (
      "Templates/partials/fr/item-sentences.md",
      ##"""
      {# known: What was said on a matter: its statements in order, the figures after the first. #}
      {% argument item: item %}
      {% argument lead?: text %}
      {% argument sourced?: flag %}
      {% if lead %}{{ lead }} {% endif %}
      {% for statement in item.statements %}
      {%- if loop.first %}{% include "statement" statement: statement, start: not lead, place: 1 %}
      {%- elsif statement.contrast %}, tandis que {% include "statement" statement: statement, start: false, place: 1 %}
      {%- elsif (statement.verb | complement) == "to" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker and statement.addressee and loop.previous.addressee == statement.addressee %} et{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %} {{ statement.text }}
      {%- elsif (statement.verb | complement) == "noun" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker %}, ainsi que{% if statement.speaker == "unattributed" %}{% with joint = statement.verb | joint: statement.text, "impersonal" %}{{ joint }}{% endwith %}{% else %}{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %}{% endif %} {{ statement.text }}
      {%- else %}. {% include "statement" statement: statement, previous: loop.previous, start: true, place: loop.index %}
      {%- endif %}
      {%- with act = statement.builds-on | of_kind: "act" %}{% if not statement.documents %} ({{ act | cite }}){% endif %}{% endwith %}
      {%- include "references" statement: statement, previous: loop.previous, next: loop.next %}
      {%- with event = statement.builds-on | of_kind: "event" %}. {% include "event" event: event %}{% endwith %}
      {%- if loop.first %}{% for statistic in item.statistics | where: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}{% endif %}
      {%- endfor %}
      {%- for statistic in item.statistics | reject: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}
      {%- if sourced %}{% with cited = item.statements | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/fr/mandating-act.md",
      ##"""
      {# known: An act with what it does for a body, and where that is reported. #}
      {% argument act: act %}
      {% argument body: body %}
      {% argument turned: flag %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false, sourced: true %}
      {% endwith %}

      """##
    ),
    (
      "Templates/partials/fr/masthead.md",
      ##"""
      {# known: The lines of a masthead that every paper has: a name, a colon and a text. #}
      {% argument paper: document %}
      {% argument body: body %}
      {% argument session?: session %}
      {% argument as-of?: date %}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent | called: "alone", "whole" }}{% endif %}
      {% if paper.distribution == "general" %}distribution: Distr. générale{% elsif paper.distribution == "limited" %}distribution: Distr. limitée{% endif %}
      {% if paper.submitted %}date: {{ paper.submitted | date }}{% endif %}
      language: Français
      {% if paper.original == "en" %}original: Original: anglais{% elsif paper.original == "zh" %}original: Original: chinois{% elsif paper.original == "fr" %}original: Original: français{% elsif paper.original == "es" %}original: Original: espagnol{% elsif paper.original == "ru" %}original: Original: russe{% elsif paper.original == "ar" %}original: Original: arabe{% endif %}
      body: {{ body | called: "alone", "whole" }}
      {% if session.place and session.days %}session: {{ session.place }}, {{ session.days | days: "short" }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      {% if paper.item.number %}item: Point {{ paper.item.number }} de l’ordre du jour provisoire{% endif %}
      {% if paper.item %}item-title: {{ paper.item.title | capitalize }}{% endif %}
      title: {{ paper.title }}
      {% if body.organization %}notice: Projet, ne constitue pas un document officiel ({{ body.organization }}){% else %}notice: Projet, ne constitue pas un document officiel{% endif %}
      {% if paper.agenda %}note: {{ paper.agenda | cite }}.{% endif %}
      {% include "coverage" body: body, as-of: as-of, paper: paper %}

      """##
    ),
    (
      "Templates/partials/fr/method.md",
      ##"""
      {# unsure: A method of work as a sentence. #}
      {% argument method: method %}
      {% argument sourced?: flag %}
      {% if method.since %}Selon la pratique suivie {% if method.since.ordinal %}depuis la {{ method.since | cite }}{% else %}(depuis : {{ method.since | cite }}){% endif %}{% if method.text | text: "fr" %}, {% else %}, il est procédé comme suit : {% endif %}{% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif not (method.text | text: "fr") %}Il est procédé comme suit : {% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif method.actor %}{{ method.actor | capitalize }} {{ method.text }}{% else %}{{ method.text | capitalize }}{% endif %}
      {%- if method.informs %} (avec notification {{ method.informs | called: "to" }}){% endif %}
      {%- if sourced %}{% with cited = method | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/fr/methods.md",
      ##"""
      {# known: Methods of work, one sentence each. #}
      {% argument methods: list of method %}
      {% for method in methods %}
      {% include "method" method: method %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/fr/nothing-recorded.md",
      ##"""
      {# known: That nothing is recorded at a place of a draft: silence, and no absence. #}
      {% argument place: text %}
      {% if place == "mandates" %}
      Les documents examinés ne font état d’aucune résolution ou décision confiant une tâche à ce sujet.
      {% elsif place == "mandates-of-body" %}
      Les documents examinés ne font état d’aucune résolution ou décision ayant un effet à l’égard de cet organe.
      {% elsif place == "related-acts" %}
      Les documents examinés ne font état d’aucune autre résolution ou décision à ce sujet.
      {% elsif place == "history" %}
      Les documents examinés ne font état d’aucun examen de ce sujet.
      {% elsif place == "recommendations" %}
      Les documents examinés ne font état d’aucune recommandation à ce sujet.
      {% elsif place == "documents" %}
      Aucun document sur ce sujet n’est enregistré.
      {% elsif place == "sessions" %}
      Les documents examinés ne font état de la tenue d’aucune session.
      {% else %}
      Les documents examinés ne font état d’aucune méthode de travail.
      {% endif %}

      """##
    ),
    (
      "Templates/partials/fr/overview-introduction.md",
      ##"""
      {# known: What an overview of a body tells, and through which session. #}
      {% argument body: body %}
      {% argument last: session %}
      {% paragraph %}
      Le présent document donne un aperçu des mandats {% include "body-introduced" body: body %} et des travaux menés à ce titre jusqu’à {% if last.ordinal %}sa{% else %}la{% endif %} {% include "session-name" session: last, start: false %}{% if last.year %} ({{ last.year }}){% endif %}.
      Il rend compte de ce qu’indiquent les documents examinés ; le fait qu’une chose n’y soit pas mentionnée ne signifie pas qu’elle n’a pas eu lieu.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/fr/overview-method.md",
      ##"""
      {# known: A method of work as a paragraph. #}
      {% argument method: method %}
      {% paragraph %}
      {% include "method" method: method, sourced: true %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/fr/overview-session.md",
      ##"""
      {# known: A session in an overview, with where it is reported; one that is not known to have been held is told as such. #}
      {% argument session: session %}
      {% if session.status == "scheduled" or session.status == "planned" or session.status == "cancelled" %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }}{% endif %}

      {% paragraph %}
      {% if session.ordinal %}La{% else %}Une{% endif %} {% include "session-name" session: session, start: false %} {{ session.body | called: "of" }} {% if session.status == "cancelled" %}a été annulée{% if session.days or session.place %}, après avoir été annoncée comme devant se tenir{% endif %}{% elsif session.status == "scheduled" %}a été convoquée{% if session.days or session.place %} pour se tenir{% endif %}{% else %}devait se tenir{% endif %}
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} à {{ session.place }}{% endif %}
      {%- if session.status != "cancelled" %} ; aucun document en rendant compte n’a été examiné{% endif %}
      {%- with cited = session | source %} ({{ cited }}){% endwith %}.
      {% include "session-inferred" session: session %}
      {% for item in session.items %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endfor %}
      {% endparagraph %}
      {% else %}
      {% include "session" session: session %}

      {% paragraph %}
      {% with cited = session.parts | source %}
      La présente section est établie d’après {{ cited }}.
      {% else %}
      Les documents examinés ne rendent pas compte de ce qui a été débattu.
      {% with cited = session | source %}La présente section est établie d’après {{ cited }}.{% else %}{% with days = session.days | stated %}{% with cited = days | source %}La présente section est établie d’après {{ cited }}.{% endwith %}{% endwith %}{% endwith %}
      {% endwith %}
      {% include "session-inferred" session: session %}
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/fr/overview-title.md",
      ##"""
      {# known: The title of an overview of a body through one of its sessions. #}
      {% argument body: body %}
      {% argument last: session %}
      Mandats et travaux {{ body | called: "of", "whole" }} jusqu’à {% if last.ordinal %}sa{% else %}la{% endif %} {% include "session-name" session: last, start: false %}{% if not last.ordinal and last.year %} de {{ last.year }}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/proposals.md",
      ##"""
      {# known: What a paper puts before a session for its consideration, as a list; nobody has adopted it. #}
      {% argument proposals: list of recommendation %}
      {% for proposal in proposals %}
      1. {{ proposal.text | capitalize }}{% if proposal.aim %}, en vue de ce qui suit : {{ proposal.aim }}{% endif %}{% if loop.last %}.{% else %} ;{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/fr/provisions.md",
      ##"""
      {# known: The provisions that a source cites, in brackets. #}
      {% argument provisions: list of item.provisions %}
      {% with cited = provisions | reject: "basis", "topical" | reject: "basis", "mentioned" %} ({{ cited | values: "provision" | cite: "with-body" }}){% endwith %}

      """##
    ),
    (
      "Templates/partials/fr/recommendation-entry.md",
      ##"""
      {# known: A recommendation, what is known to have become of it, and where that is reported. #}
      {% argument recommendation: recommendation %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}, en vue de ce qui suit : {{ recommendation.aim }}{% endif %}. {% include "recommendation-history" recommendation: recommendation %}{% with cited = recommendation | source: "whole" %} ({{ cited }}){% endwith %}.

      """##
    ),
    (
      "Templates/partials/fr/recommendation-group.md",
      ##"""
      {# known: Recommendations with one outcome, each with the act that brought it about. #}
      {% argument recommendations: list of recommendation %}
      {% argument outcome: text %}
      {% paragraph %}
      Les recommandations suivantes {{ outcome }} :
      {% endparagraph %}

      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% with act = (recommendation.history | values: "by" | last) | of_kind: "act" %} ({{ act | cite }}){% else %}{% if recommendation.history %}. {% include "recommendation-history" recommendation: recommendation %}{% endif %}{% endwith %}{% if loop.last %}.{% else %} ;{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/fr/recommendation-history.md",
      ##"""
      {# unsure: The states of a recommendation in the order of time; silence is told as silence. #}
      {% argument recommendation: recommendation %}
      {% for state in recommendation.history %}
      {%- if not loop.first %} ; {% endif %}
      {%- if state.state == "proposed" %}{% if loop.first %}Proposée{% else %}proposée{% endif %}
      {%- elsif state.state == "adopted" %}{% if loop.first %}Adoptée{% else %}adoptée{% endif %}
      {%- elsif state.state == "adopted-ad-referendum" %}{% if loop.first %}Adoptée{% else %}adoptée{% endif %} ad referendum
      {%- elsif state.state == "submitted" %}{% if state.to.body %}{% if loop.first %}Portée à l’attention{% else %}portée à l’attention{% endif %}{% else %}{% if loop.first %}Soumise pour attention{% else %}soumise pour attention{% endif %}{% endif %}
      {%- elsif state.state == "taken-note-of" %}{% if loop.first %}Il en a été pris note{% else %}il en a été pris note{% endif %}
      {%- elsif state.state == "welcomed" %}{% if loop.first %}Accueillie avec satisfaction{% else %}accueillie avec satisfaction{% endif %}
      {%- elsif state.state == "endorsed" %}{% if loop.first %}Approuvée{% else %}approuvée{% endif %}{% if state.extent == "part" %} en partie{% endif %}
      {%- elsif state.state == "followed-up" %}{% with item = state.by | of_kind: "item" %}{% include "taken-up-by" state: state, item: item, start: loop.first %}{% else %}{% if loop.first %}A fait l’objet d’un suivi{% else %}a fait l’objet d’un suivi{% endif %}{% if state.extent == "part" %} en partie{% endif %}{% endwith %}
      {%- elsif state.state == "repeated" %}{% if loop.first %}Réitérée{% else %}réitérée{% endif %}
      {%- elsif state.state == "superseded" %}{% if loop.first %}Remplacée{% else %}remplacée{% endif %}
      {%- else %}{% if loop.first %}Signalée comme n’ayant donné lieu à aucune autre mesure{% else %}signalée comme n’ayant donné lieu à aucune autre mesure{% endif %}
      {%- endif %}
      {%- include "state-circumstances" state: state, submitted: state.state == "submitted" %}
      {%- if loop.last and (state.state == "proposed" or state.state == "submitted" or state.state == "adopted" or state.state == "adopted-ad-referendum") %} ; les documents examinés n’indiquent pas la suite qui lui a ensuite été donnée{% endif %}
      {%- empty %}Les documents examinés n’indiquent pas la suite qui lui a été donnée
      {%- endfor %}

      """##
    ),
    (
      "Templates/partials/fr/recommendation-list.md",
      ##"""
      {# known: Recommendations as the entries of a list. #}
      {% argument recommendations: list of recommendation %}
      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% if loop.last %}.{% else %} ;{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/fr/recommendation.md",
      ##"""
      {# known: One recommendation: who recommends, who is to act, what should be done, under which provisions. #}
      {% argument recommendation: recommendation %}
      {% if recommendation.addressee %}
      {%- if recommendation.modal and (recommendation.modal | complement) == "to" %}{{ recommendation.addressee | capitalize }} {{ recommendation.modal | report }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %} {{ recommendation.text }}
      {%- elsif recommendation.modal and (recommendation.modal | complement) != "that" %}{{ recommendation.modal | report | capitalize }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- elsif recommendation.modal %}{{ recommendation.session.body | called: "the" | capitalize }} {{ recommendation.modal | report }}{% include "clause" verb: recommendation.modal, text: recommendation.text, addressee: recommendation.addressee %}
      {%- elsif recommendation.state == "proposed" %}Il est proposé{% if recommendation.text | text: "fr" %} que{% else %} ce qui suit :{% endif %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- else %}{{ recommendation.session.body | called: "the" | capitalize }} a recommandé{% if recommendation.text | text: "fr" %} que{% else %} ce qui suit :{% endif %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- endif %}
      {%- else %}{{ recommendation.text | capitalize }}
      {%- endif %}{% if recommendation.provisions %}{% include "provisions" provisions: recommendation.provisions %}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/recommendations.md",
      ##"""
      {# unsure: What a session recommended, and what is known to have become of it: one group for each outcome. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      {% for recommendation in session.recommendations | where: "state", "followed-up" | where: "modal" %}
      {% with act = (recommendation.history | where: "state", "followed-up" | values: "by" | last) | of_kind: "act" %}
      {% paragraph %}
      Une recommandation {{ session.body | called: "of" }}{% if recommendation.text | text: "fr" %} tendant à ce que {{ recommendation.addressee }} {{ recommendation.text }}{% endif %} est à l’origine du texte suivant : {{ act | cite }}{% if not (recommendation.text | text: "fr") %} ; cette recommandation était la suivante : {{ recommendation.addressee }} {{ recommendation.text }}{% endif %}.
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      {% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}
      {% endwith %}

      {% endfor %}
      {% for act in session.endorsements %}
      {% with endorsed = session.recommendations | where: "endorsed-by", act %}
      {% with one = endorsed | first %}
      {% if not (skip and skip in one.topics) %}
      {% paragraph %}
      {{ act.body | called: "the" | capitalize }} a approuvé les recommandations {{ session.body | called: "of" }} ({{ act | cite }})
      {%- with state = one.history | where: "by", act | where: "annexed-to" %}, qui figurent en annexe de cette {% if act.form == "resolution" %}résolution{% else %}décision{% endif %}{% endwith %}.
      {% if session.recommendations-listed == "partial" %}Elles comprennent notamment ce qui suit :{% else %}Elles se lisent comme suit :{% endif %}
      {% endparagraph %}

      {% include "recommendation-list" recommendations: endorsed %}
      {% endif %}
      {% endwith %}
      {% endwith %}

      {% endfor %}
      {% for later in session.submissions | where: "body" %}
      {% with submitted = session.recommendations | where: "state", "submitted" | where: "submitted-to", later %}
      {% paragraph %}
      Les recommandations que {{ session.body | called: "the" }} a portées à l’attention {{ later.body | called: "of" }} {% if later.ordinal %}à sa {{ later | cite }}{% else %}({{ later | cite }}){% endif %} {% if session.recommendations-listed == "partial" %}comprennent les suivantes{% else %}sont les suivantes{% endif %} ; les documents examinés n’indiquent pas la suite qui leur a été donnée :
      {% endparagraph %}

      {% include "recommendation-list" recommendations: submitted %}
      {% endwith %}

      {% endfor %}
      {% with group = session.recommendations | where: "state", "adopted" %}{% include "recommendation-group" recommendations: group, outcome: "ont été adoptées" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "adopted-ad-referendum" %}{% include "recommendation-group" recommendations: group, outcome: "ont été adoptées ad referendum" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "taken-note-of" %}{% include "recommendation-group" recommendations: group, outcome: "ont fait l’objet d’une prise de note" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "welcomed" %}{% include "recommendation-group" recommendations: group, outcome: "ont été accueillies avec satisfaction" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "followed-up" | reject: "modal" %}{% include "recommendation-group" recommendations: group, outcome: "ont fait l’objet d’un suivi, en tout ou en partie" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "repeated" %}{% include "recommendation-group" recommendations: group, outcome: "ont été réitérées par la suite" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "superseded" %}{% include "recommendation-group" recommendations: group, outcome: "ont été remplacées par la suite" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "no-further-step" %}{% include "recommendation-group" recommendations: group, outcome: "n’ont donné lieu, d’après ce qui est signalé, à aucune autre mesure" %}{% endwith %}

      {% with group = session.recommendations | reject: "state" %}{% include "recommendation-group" recommendations: group, outcome: "ont été formulées, sans que les documents examinés indiquent la suite qui leur a été donnée" %}{% endwith %}

      """##
    ),
    (
      "Templates/partials/fr/references.md",
      ##"""
      {# known: The provisions that a statement cites and where it is reported, in one pair of brackets. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument next?: statement %}
      {% with cited = statement.provisions | reject: "basis", "topical" | reject: "basis", "mentioned" | values: "provision" %}
      {%- if previous and previous.provisions %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}{% else %} ({{ cited | cite: "with-body" }}{% include "reported" statement: statement, next: next, opening: " ; ", closing: "" %}){% endif %}
      {%- else %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}
      {%- endwith %}

      """##
    ),
    (
      "Templates/partials/fr/reported.md",
      ##"""
      {# known: Where a statement is reported; once for statements that follow each other and are reported alike. #}
      {% argument statement: statement %}
      {% argument next?: statement %}
      {% argument opening: text %}
      {% argument closing: text %}
      {% if statement.documents and not (next and next.documents) %}{{ opening }}voir {{ statement.documents | cite }}{{ closing }}{% elsif statement.see-also %}{{ opening }}voir aussi {{ statement.see-also | cite }}{{ closing }}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/said.md",
      ##"""
      {# known: The form of a verb that goes with who said something. #}
      {% argument statement: statement %}
      {% if statement.speaker == "some" or statement.speaker == "several" or statement.speaker == "others" or statement.speaker == "participants" or statement.speaker == "speakers" %}{{ statement.verb | report: "several" }}{% else %}{{ statement.verb | report }}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/session-inferred.md",
      ##"""
      {# unsure: What of a session no source prints, and from what it follows. #}
      {% argument session: session %}
      {% with status = session.status | inferred %}{% if status == "held" %}Le fait qu’elle s’est tenue est déduit{% elsif status == "scheduled" %}Le fait qu’elle a été convoquée est déduit{% elsif status == "cancelled" %}Le fait qu’elle a été annulée est déduit{% else %}Le fait qu’elle devait se tenir est déduit{% endif %}{% with cited = session.status | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with days = session.days | inferred %}Sa date est déduite{% with cited = days | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with ordinal = session.ordinal | inferred %}Son numéro d’ordre est déduit{% with cited = ordinal | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with place = session.place | inferred %}Son lieu est déduit{% with cited = place | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% if session.status != "scheduled" and session.status != "planned" and session.status != "cancelled" %}
      {% with sittings = session.sittings | inferred %}Le nombre de ses séances est déduit{% with cited = sittings | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with relations = session.relations | inferred %}Ce qui est dit de ses liens avec d’autres sessions est déduit{% with cited = relations | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with invited = session.invited | inferred %}La liste des invités est déduite{% with cited = invited | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/fr/session-name.md",
      ##"""
      {# known: What a session is called: by its number where it has one, else by what the body calls its gatherings. #}
      {% argument session: session %}
      {% argument start: flag %}
      {% if session.ordinal and start %}{{ session | name | capitalize }}{% elsif session.ordinal %}{{ session | name }}{% elsif session.gathering == "meeting" %}{% if start %}Réunion{% else %}réunion{% endif %}{% else %}{% if start %}Session{% else %}session{% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/session-opening.md",
      ##"""
      {# known: When, where and beside what a session was held. #}
      {% argument session: session %}
      {% if session.ordinal %}La{% else %}Une{% endif %} {% include "session-name" session: session, start: false %} {{ session.body | called: "of" }} s’est tenue
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} à {{ session.place }}{% endif %}
      {%- for relation in session.relations | where: "kind", "during" | where: "session.body" %}, pendant la {{ relation.session | cite: "with-body" }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "after" | where: "session.body" %}, après la {{ relation.session | cite: "with-body" }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "before" | where: "session.body" %}, avant la {{ relation.session | cite: "with-body" }}{% endfor %}.
      {% if session.sittings %}
      {{ session.body | called: "the" | capitalize }} a tenu {{ session.sittings | words: "séance", "séances" }}
      {%- for relation in session.relations | where: "kind", "in-parallel" %} en parallèle {% if relation.note | text: "fr" %}{{ relation.note }}{% else %}avec la {{ relation.session | cite: "with-body" }}{% if relation.note %} ({{ relation.note }}){% endif %}{% endif %}{% endfor %}.
      {% endif %}
      {% if session.invited %}Ont été invités à participer : {{ session.invited | join }}.{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/session.md",
      ##"""
      {# known: A session: heading, opening, matters considered, what became of them. #}
      {# A matter of one statement joins the paragraph of the matter before it. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }}{% endif %}

      {% paragraph %}
      {% include "session-opening" session: session %}
      {% for item in session.items %}{% if loop.first and not item.summarized-in and item.statements and not (skip and skip in item.topics) %}{% include "item-sentences" item: item %}{% endif %}{% endfor %}
      {% endparagraph %}

      {% for item in session.items %}
      {% if item.summarized-in %}
      {% if loop.first or not loop.previous.summarized-in %}
      {% paragraph %}
      {{ session.body | called: "the" | capitalize }} a examiné de manière approfondie les questions ci-après (résumé : {{ item.summarized-in | cite }}) :
      {% endparagraph %}

      {% for summarized in session.items | where: "summarized-in" %}
      1. {% include "summarized-item" item: summarized %}{% if loop.last %}.{% else %} ;{% endif %}
      {% endfor %}
      {% endif %}
      {% elsif item.statements and not loop.first and not (skip and skip in item.topics) %}
      {% if (item.statements | count) > 1 or (loop.previous.statements | count) < 2 or loop.index == 2 or loop.previous.summarized-in or (skip and skip in loop.previous.topics) %}
      {% paragraph %}
      {% if loop.index == 3 %}
      {% include "item-sentences" item: item, lead: "Par ailleurs," %}
      {% elsif loop.index == 6 %}
      {% include "item-sentences" item: item, lead: "De plus," %}
      {% else %}
      {% include "item-sentences" item: item %}
      {% endif %}
      {% if (item.statements | count) > 1 and loop.next and (loop.next.statements | count) == 1 and not loop.next.summarized-in and not (skip and skip in loop.next.topics) %}
      {% include "item-sentences" item: loop.next %}
      {% endif %}
      {% endparagraph %}
      {% endif %}
      {% elsif not item.statements and not (skip and skip in item.topics) %}
      {% paragraph %}
      {% if item.agenda-only %}{% include "agenda-item" item: item %}{% else %}Parmi les questions examinées figurait la suivante : {{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %} ; les documents examinés ne rendent pas compte de ce qui a été dit.{% endif %}
      {% endparagraph %}
      {% endif %}

      {% endfor %}

      {% with loose = session.statements | reject: "item" %}
      {% paragraph %}
      {% for statement in loose %}{% include "statement" statement: statement, start: true, place: 1 %}{% if statement.documents %} (voir {{ statement.documents | cite }}){% endif %}. {% endfor %}
      {% if session.recommendations-listed == "unlisted" %}Les documents examinés n’énumèrent pas ces recommandations.{% endif %}
      {% endparagraph %}
      {% endwith %}

      {% include "follow-up" session: session %}

      {% include "recommendations" session: session, skip: skip %}

      """##
    ),
    (
      "Templates/partials/fr/speaker.md",
      ##"""
      {# known: Who said something, as the subject of a sentence. #}
      {% argument statement: statement %}
      {% argument start: flag %}
      {% if statement.speaker == "body" %}{% if statement.speaker-body %}{% if start %}{{ statement.speaker-body | called: "the" | capitalize }}{% else %}{{ statement.speaker-body | called: "the" }}{% endif %}{% else %}{% if start %}{{ statement.session.body | called: "the" | capitalize }}{% else %}{{ statement.session.body | called: "the" }}{% endif %}{% endif %}
      {%- elsif statement.speaker == "chair" %}{% if start %}La présidence{% else %}la présidence{% endif %}
      {%- elsif statement.speaker == "secretariat" %}{% if statement.session.body.secretariat %}{% if start %}{{ statement.session.body.secretariat | called: "the" | capitalize }}{% else %}{{ statement.session.body.secretariat | called: "the" }}{% endif %}{% else %}{% if start %}Le secrétariat{% else %}le secrétariat{% endif %}{% endif %}
      {%- elsif statement.speaker == "one" %}{% if start %}Un orateur{% else %}un orateur{% endif %}
      {%- elsif statement.speaker == "some" %}{% if start %}Certains orateurs{% else %}certains orateurs{% endif %}
      {%- elsif statement.speaker == "several" %}{% if start %}Plusieurs orateurs{% else %}plusieurs orateurs{% endif %}
      {%- elsif statement.speaker == "others" %}{% if start %}D’autres orateurs{% else %}d’autres orateurs{% endif %}
      {%- elsif statement.speaker == "participants" %}{% if start %}Les participants{% else %}les participants{% endif %}
      {%- else %}{% if start %}Les orateurs{% else %}les orateurs{% endif %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/fr/state-circumstances.md",
      ##"""
      {# unsure: By what a recommendation came into a state, before whom, and when. #}
      {% argument state: recommendation.history %}
      {% argument submitted: flag %}
      {% if state.to.body %} {{ state.to.body | called: "of" }} à {% if state.to.ordinal %}sa{% else %}une{% endif %} {% include "session-name" session: state.to, start: false %}{% if state.to.year %} ({{ state.to.year }}){% endif %}{% endif %}
      {%- with act = state.by | of_kind: "act" %} ({{ act | cite: "with-body" }}{% if not state.on %}{% if act.adopted %}, {{ act.adopted | date }}{% elsif act.year %}, {{ act.year }}{% endif %}{% endif %})
      {%- else %}{% if not submitted %}{% with session = state.by | of_kind: "session" %} par la {% include "session-name" session: session, start: false %} {{ session.body | called: "of" }}{% if session.year and not state.on %} ({{ session.year }}){% endif %}{% endwith %}{% with body = state.by | of_kind: "body" %} par {{ body | called: "the" }}{% endwith %}{% endif %}
      {%- endwith %}{% if state.on %} (date : {{ state.on | date }}){% endif %}
      {%- if not state.by and not state.to and not state.on %} (les documents examinés n’indiquent ni par qui ni quand){% endif %}

      """##
    ),
    (
      "Templates/partials/fr/statement.md",
      ##"""
      {# known: One statement as a clause: who, which verb, whom, what. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument start: flag %}
      {% argument place: number %}
      {% if statement.speaker == "unattributed" %}{% if start %}{{ statement.verb | impersonal | capitalize }}{% else %}{{ statement.verb | impersonal }}{% endif %}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee, impersonal: true %}
      {%- else %}{% if previous and previous.speaker == statement.speaker and (statement.speaker == "body" or statement.speaker == "speakers") %}{% if place == 3 %}{% if start %}Par ailleurs,{% else %}par ailleurs,{% endif %}{% else %}{% if start %}En outre,{% else %}en outre,{% endif %}{% endif %} {% include "speaker" statement: statement, start: false %}{% else %}{% include "speaker" statement: statement, start: start %}{% endif %} {% include "said" statement: statement %}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/fr/statistic.md",
      ##"""
      {# known: A figure or a list of answers, with what limits it. #}
      {% argument statistic: statistic %}
      {{ statistic.verb | impersonal | capitalize }}{% with joint = statistic.verb | joint: statistic.text, "impersonal" %}{{ joint }}{% endwith %} {% if statistic.value %}{% if statistic.qualifier %}{{ statistic.qualifier }} {% endif %}{{ statistic.value }}{% if statistic.unit == "per-cent" %} %{% endif %}{% if statistic.text | text: "fr" %} de {{ statistic.of }}{% else %} ({{ statistic.of }}){% endif %} {{ statistic.text }}{% else %}{{ statistic.values | join }} {{ statistic.text }}{% endif %}

      """##
    ),
    (
      "Templates/partials/fr/summarized-item.md",
      ##"""
      {# known: A matter that an act summarizes, as one entry of a list. #}
      {% argument item: item %}
      {{ item.title | capitalize }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %} : {% for statement in item.statements %}{% if loop.first %}{{ statement.text }}{% else %} ; à cet égard, {% include "statement" statement: statement, start: false, place: 1 %}{% endif %}{% endfor %}

      """##
    ),
    (
      "Templates/partials/fr/taken-up-by.md",
      ##"""
      {# unsure: That a matter of a later session follows a recommendation up: on its agenda, where no more is known. #}
      {% argument state: recommendation.history %}
      {% argument item: item %}
      {% argument start: flag %}
      {% if item.agenda-only %}{% if start %}Inscrite{% else %}inscrite{% endif %}{% else %}{% if start %}Abordée{% else %}abordée{% endif %}{% endif %}{% if state.extent == "part" %} en partie{% endif %}{% if item.agenda-only %} à l’ordre du jour de la{% else %} à la{% endif %} {% include "session-name" session: item.session, start: false %} {{ item.session.body | called: "of" }}{% if item.session.days %} ({{ item.session.days | days: "phrase" }}){% endif %}{% if item.number %}, au titre du point {{ item.number }} (« {{ item.title }} »){% else %}, au titre de la question « {{ item.title }} »{% endif %}{% if item.agenda-only %} ; les documents examinés n’indiquent pas qu’elle y ait été abordée{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/act-opening.md",
      ##"""
      {# known: How a sentence about an act begins. #}
      {% argument act: act %}
      {% argument again: flag %}
      {% if again %}{% if act.form == "resolution" %}В той же резолюции{% else %}В том же решении{% endif %} {{ act.body | called: "the" }} также{% else %}{{ act.body | called: "the" | capitalize }} ({{ act | cite }}{% with title = act.title | stated %}, «{{ title }}»{% endwith %}){% endif %}

      """##
    ),
    (
      "Templates/partials/ru/act.md",
      ##"""
      {# known: An act and what it does; more than three effects stand as a list. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% argument sourced?: flag %}
      {% if (effects | count) > 3 %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}{% if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}:
      {% endparagraph %}

      {% for effect in effects %}
      1. {% include "effect" effect: effect, body: act.body, start: true, joined: false, named: false %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}
      {% else %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again %}
      {%- for effect in effects %}{% if loop.first %} {% include "effect" effect: effect, body: act.body, start: false, joined: false, named: true %}{% elsif loop.previous.verb == effect.verb and effect.addressee and loop.previous.addressee == effect.addressee and (effect.verb | complement) == "to" %}{% include "effect" effect: effect, body: act.body, start: false, joined: true, named: false %}{% else %}{% if loop.last %}, а также {% else %}, {% endif %}{% include "effect" effect: effect, body: act.body, start: false, joined: false, named: false %}{% endif %}{% endfor %}
      {%- if sourced %}{% with cited = effects | source %} ({{ cited }}){% endwith %}{% endif %}.
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ru/agenda-item.md",
      ##"""
      {# known: A matter that was to be taken up, of which no source tells that it was. #}
      {% argument item: item %}
      {% argument sourced?: flag %}
      {% if item.planned %}Планировалось рассмотреть следующий вопрос: {{ item.title }}{% else %}В повестке дня{% if item.number %} (пункт {{ item.number }}){% endif %} значился следующий вопрос: {{ item.title }}{% endif %}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}; в рассмотренных документах не сообщается о том, что {% if item.planned %}это было сделано{% else %}этот вопрос обсуждался{% endif %}
      {%- if sourced %}{% with cited = item | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/ru/body-introduced.md",
      ##"""
      {# unsure: A body at its first mention, as the one whose something is, with the name that is used from there on, and the body above it. #}
      {% argument body: body %}
      {{ body | called: "of", "whole" }}{% if body.short-name %} (далее — «{{ body | called: "the" }}»){% endif %}{% if body.parent.name %} {{ body.parent | called: "of", "whole" }}{% if body.parent.short-name %} (далее — «{{ body.parent | called: "the" }}»){% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/body-name.md",
      ##"""
      {# known: The name by which a body is called after its first mention. #}
      {% argument body: body %}
      {{ body | called: "alone" }}

      """##
    ),
    (
      "Templates/partials/ru/clause.md",
      ##"""
      {# known: What follows a verb, with the space before it: the one addressed, what joins the text to it, and the text. #}
      {% argument verb: localized %}
      {% argument text: localized %}
      {% argument addressee?: localized %}
      {% argument impersonal?: flag %}
      {% if addressee and (verb | complement) != "that" %}{% with addressing = verb | addressing %} {{ addressing }}{% endwith %} {{ addressee }}{% endif %}{% if impersonal %}{% with joint = verb | joint: text, "impersonal" %}{{ joint }}{% endwith %}{% else %}{% with joint = verb | joint: text %}{{ joint }}{% endwith %}{% endif %}{% if addressee and (verb | complement) == "that" %} {{ addressee }}{% endif %} {{ text }}

      """##
    ),
    (
      "Templates/partials/ru/coverage.md",
      ##"""
      {# known: What was examined, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% argument paper?: document %}
      coverage: {% if paper.sources-used %}Составлено на основе следующих документов: {% for source in paper.sources-used listed %}{{ source | cite }}{% if source.examined == "part" %} (частично){% endif %}{% endfor %}; другие документы, а также резолюции и решения, о которых {% if (paper.sources-used | count) > 1 %}в них{% else %}в нем{% endif %} не сообщается, {% if (paper.sources-used | count) > 1 %}при подготовке настоящего документа {% endif %}не рассматривались.{% elsif body.examined %}Составлено на основе следующих документов: {% for examined in body.examined listed %}{{ examined.document | cite }}{% if examined.extent == "part" %} (частично){% endif %}{% endfor %}; другие документы, а также резолюции и решения, о которых {% if (body.examined | count) > 1 %}в них{% else %}в нем{% endif %} не сообщается, не рассматривались.{% else %}По этому органу не указано ни одного рассмотренного документа; то, о чем здесь не сказано, неизвестно, но это не значит, что его не было.{% endif %}{% if as-of %} По состоянию на {{ as-of | date }}: опущено то, о чем неизвестно, произошло ли оно к этому времени.{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/effect.md",
      ##"""
      {# unsure: What an act does, from the verb on, with its conditions and reason; joined, it takes verb and addressee from the effect before it. #}
      {% argument effect: act.effects %}
      {% argument body: body %}
      {% argument start: flag %}
      {% argument joined: flag %}
      {% argument named: flag %}
      {% if joined %} и{% with joint = effect.verb | joint: effect.text %}{{ joint }}{% endwith %} {{ effect.text }}{% else %}{% if start %}{% if (body | gender) == "feminine" %}{{ effect.verb | report: "feminine" | capitalize }}{% else %}{{ effect.verb | report | capitalize }}{% endif %}{% else %}{% if (body | gender) == "feminine" %}{{ effect.verb | report: "feminine" }}{% else %}{{ effect.verb | report }}{% endif %}{% endif %}{% include "clause" verb: effect.verb, text: effect.text, addressee: effect.addressee %}{% endif %}
      {%- if effect.conditions %}, {{ effect.conditions | join }}{% endif %}
      {%- with sessions = effect.due | where: "ordinal" %} (срок: {{ sessions | name }}){% endwith %}
      {%- if effect.class == "widens-scope" and effect.before and effect.after %} (прежняя сфера: {{ effect.before }}; новая сфера: {{ effect.after }}){% endif %}
      {%- if effect.class == "makes-constant" and effect.after %}{% if effect.after | text: "ru" %}, тем самым обеспечив {{ effect.after }}{% else %} (результат: {{ effect.after }}){% endif %}{% endif %}
      {%- if effect.provisions %} ({{ effect.provisions | cite: "with-body" }}){% endif %}
      {%- if effect.reason %}, {{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/event.md",
      ##"""
      {# unsure: Where and when the parts of an event were held, and who took part. #}
      {% argument event: event %}
      Эти {% if event.type == "workshop-series" or event.type == "workshop" %}практикумы{% elsif event.type == "seminar" %}семинары{% else %}мероприятия{% endif %} были проведены
      {%- if event.years %} (годы: {{ event.years | join }}){% elsif event.days %} {{ event.days | days: "phrase" }}{% endif %}
      {%- if event.places %} (место проведения: {{ event.places | join }}){% endif %}
      {%- if event.under %} (основание: {{ event.under | cite }}){% endif %}
      {%- if event.participants %}; участники: {{ event.participants | join }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/follow-up.md",
      ##"""
      {# known: The acts that took up the outcome of a session. #}
      {% argument session: session %}
      {% for act in session.taken-up-by %}
      {% with effects = act.effects | where: "takes-up", session | reject: "class", "endorses" %}
      {% include "act" act: act, effects: effects, again: false %}
      {% else %}
      {% if not (act in session.endorsements) %}
      {% with endorsing = act.effects | where: "takes-up", session %}
      {% include "act" act: act, effects: endorsing, again: false %}
      {% endwith %}
      {% endif %}

      {% with guidance = act.effects | reject: "takes-up" | reject: "on" %}
      {% include "act" act: act, effects: guidance, again: false %}
      {% endwith %}

      {% with mandate = act.effects | reject: "takes-up" | where: "on" %}
      {% include "act" act: act, effects: mandate, again: true %}
      {% endwith %}
      {% endwith %}

      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ru/item-sentences.md",
      ##"""
      {# unsure: What was said on a matter: its statements in order, the figures after the first. #}
      {% argument item: item %}
      {% argument lead?: text %}
      {% argument sourced?: flag %}
      {% if lead %}{{ lead }} {% endif %}
      {% for statement in item.statements %}
      {%- if loop.first %}{% include "statement" statement: statement, start: not lead, place: 1 %}
      {%- elsif statement.contrast %}, в то время как {% include "statement" statement: statement, start: false, place: 1 %}
      {%- elsif (statement.verb | complement) == "to" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker and statement.addressee and loop.previous.addressee == statement.addressee %} и{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %} {{ statement.text }}
      {%- elsif (statement.verb | complement) == "noun" and loop.previous.verb == statement.verb and loop.previous.speaker == statement.speaker %}, а также{% if statement.speaker == "unattributed" %}{% with joint = statement.verb | joint: statement.text, "impersonal" %}{{ joint }}{% endwith %}{% else %}{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %}{% endif %} {{ statement.text }}
      {%- else %}. {% include "statement" statement: statement, previous: loop.previous, start: true, place: loop.index %}
      {%- endif %}
      {%- with act = statement.builds-on | of_kind: "act" %}{% if not statement.documents %} ({{ act | cite }}){% endif %}{% endwith %}
      {%- include "references" statement: statement, previous: loop.previous, next: loop.next %}
      {%- with event = statement.builds-on | of_kind: "event" %}. {% include "event" event: event %}{% endwith %}
      {%- if loop.first %}{% for statistic in item.statistics | where: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}{% endif %}
      {%- endfor %}
      {%- for statistic in item.statistics | reject: "value" %}. {% include "statistic" statistic: statistic %}{% endfor %}
      {%- if sourced %}{% with cited = item.statements | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/ru/mandating-act.md",
      ##"""
      {# known: An act with what it does for a body, and where that is reported. #}
      {% argument act: act %}
      {% argument body: body %}
      {% argument turned: flag %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false, sourced: true %}
      {% endwith %}

      """##
    ),
    (
      "Templates/partials/ru/masthead.md",
      ##"""
      {# unsure: The lines of a masthead that every paper has: a name, a colon and a text. #}
      {% argument paper: document %}
      {% argument body: body %}
      {% argument session?: session %}
      {% argument as-of?: date %}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent | called: "alone", "whole" }}{% endif %}
      {% if paper.distribution == "general" %}distribution: Distr.: General{% elsif paper.distribution == "limited" %}distribution: Distr.: Limited{% endif %}
      {% if paper.submitted %}date: {{ paper.submitted | date }}{% endif %}
      language: Russian
      {% if paper.original == "en" %}original: Original: English{% elsif paper.original == "zh" %}original: Original: Chinese{% elsif paper.original == "fr" %}original: Original: French{% elsif paper.original == "es" %}original: Original: Spanish{% elsif paper.original == "ru" %}original: Original: Russian{% elsif paper.original == "ar" %}original: Original: Arabic{% endif %}
      body: {{ body | called: "alone", "whole" }}
      {% if session.place and session.days %}session: {{ session.place }}, {{ session.days | days: "short" }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      {% if paper.item.number %}item: Пункт {{ paper.item.number }} предварительной повестки дня{% endif %}
      {% if paper.item %}item-title: {{ paper.item.title | capitalize }}{% endif %}
      title: {{ paper.title }}
      {% if body.organization %}notice: Проект, не является официальным документом ({{ body.organization }}){% else %}notice: Проект, не является официальным документом{% endif %}
      {% if paper.agenda %}note: {{ paper.agenda | cite }}.{% endif %}
      {% include "coverage" body: body, as-of: as-of, paper: paper %}

      """##
    ),
    (
      "Templates/partials/ru/method.md",
      ##"""
      {# unsure: A method of work as a sentence. #}
      {% argument method: method %}
      {% argument sourced?: flag %}
      {% if method.since %}Согласно сложившейся практике (начало: {{ method.since | cite }}){% if method.text | text: "ru" %} {% else %} принят следующий порядок: {% endif %}{% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif not (method.text | text: "ru") %}Принят следующий порядок: {% if method.actor %}{{ method.actor }} {% endif %}{{ method.text }}{% elsif method.actor %}{{ method.actor | capitalize }} {{ method.text }}{% else %}{{ method.text | capitalize }}{% endif %}
      {%- if method.informs %} (с уведомлением {{ method.informs | called: "of" }}){% endif %}
      {%- if sourced %}{% with cited = method | source %} ({{ cited }}){% endwith %}{% endif %}.

      """##
    ),
    (
      "Templates/partials/ru/methods.md",
      ##"""
      {# known: Methods of work, one sentence each. #}
      {% argument methods: list of method %}
      {% for method in methods %}
      {% include "method" method: method %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ru/nothing-recorded.md",
      ##"""
      {# known: That nothing is recorded at a place of a draft: silence, and no absence. #}
      {% argument place: text %}
      {% if place == "mandates" %}
      В рассмотренных документах не указано резолюций или решений, поручающих работу по данной теме.
      {% elsif place == "mandates-of-body" %}
      В рассмотренных документах не указано резолюций или решений, затрагивающих данный орган.
      {% elsif place == "related-acts" %}
      В рассмотренных документах не указано других резолюций или решений по данной теме.
      {% elsif place == "history" %}
      В рассмотренных документах не сообщается об обсуждении данной темы.
      {% elsif place == "recommendations" %}
      В рассмотренных документах не указано рекомендаций по данной теме.
      {% elsif place == "documents" %}
      Документов по данной теме не указано.
      {% elsif place == "sessions" %}
      В рассмотренных документах не сообщается о проведении сессий.
      {% else %}
      В рассмотренных документах не указано методов работы.
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ru/overview-introduction.md",
      ##"""
      {# known: What an overview of a body tells, and through which session. #}
      {% argument body: body %}
      {% argument last: session %}
      {% paragraph %}
      В настоящем документе представлен обзор мандатов {% include "body-introduced" body: body %} и проделанной в соответствии с ними работы. Последнее из охваченных мероприятий — {% include "session-name" session: last, start: false %}{% if last.year %} ({{ last.year }} год){% endif %}.
      В документе излагается то, о чем сообщается в рассмотренных источниках; если о чем-либо не упоминается, это не означает, что этого не было.
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/ru/overview-method.md",
      ##"""
      {# known: A method of work as a paragraph. #}
      {% argument method: method %}
      {% paragraph %}
      {% include "method" method: method, sourced: true %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/ru/overview-session.md",
      ##"""
      {# unsure: A session in an overview, with where it is reported; one that is not known to have been held is told as such. #}
      {% argument session: session %}
      {% if session.status == "scheduled" or session.status == "planned" or session.status == "cancelled" %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }} год{% endif %}

      {% paragraph %}
      {% include "session-name" session: session, start: true %} {{ session.body | called: "of" }} {% if session.status == "cancelled" %}{% if session.gathering == "meeting" %}было отменено{% else %}была отменена{% endif %}{% if session.days or session.place %}; ранее объявлялось, что {% if session.gathering == "meeting" %}оно состоится{% else %}она состоится{% endif %}{% endif %}{% elsif session.status == "scheduled" %}{% if session.gathering == "meeting" %}созывалось{% else %}созывалась{% endif %}{% if session.days or session.place %} для проведения{% endif %}{% else %}{% if session.gathering == "meeting" %}должно было{% else %}должна была{% endif %} состояться{% endif %}
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} (место проведения: {{ session.place }}){% endif %}
      {%- if session.status != "cancelled" %}; документы, в которых сообщалось бы о {% if session.gathering == "meeting" %}нем{% else %}ней{% endif %}, не рассматривались{% endif %}
      {%- with cited = session | source %} ({{ cited }}){% endwith %}.
      {% include "session-inferred" session: session %}
      {% for item in session.items %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endfor %}
      {% endparagraph %}
      {% else %}
      {% include "session" session: session %}

      {% paragraph %}
      {% with cited = session.parts | source %}
      Настоящий раздел основан на следующем: {{ cited }}.
      {% else %}
      В рассмотренных документах не сообщается о том, что обсуждалось.
      {% with cited = session | source %}Настоящий раздел основан на следующем: {{ cited }}.{% else %}{% with days = session.days | stated %}{% with cited = days | source %}Настоящий раздел основан на следующем: {{ cited }}.{% endwith %}{% endwith %}{% endwith %}
      {% endwith %}
      {% include "session-inferred" session: session %}
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ru/overview-title.md",
      ##"""
      {# known: The title of an overview of a body through one of its sessions. #}
      {% argument body: body %}
      {% argument last: session %}
      Мандаты и работа {{ body | called: "of", "whole" }} (последнее охваченное мероприятие — {% include "session-name" session: last, start: false %}{% if not last.ordinal and last.year %}, {{ last.year }} год{% endif %})

      """##
    ),
    (
      "Templates/partials/ru/proposals.md",
      ##"""
      {# known: What a paper puts before a session for its consideration, as a list; nobody has adopted it. #}
      {% argument proposals: list of recommendation %}
      {% for proposal in proposals %}
      1. {{ proposal.text | capitalize }}{% if proposal.aim %}; цель: {{ proposal.aim }}{% endif %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ru/provisions.md",
      ##"""
      {# known: The provisions that a source cites, in brackets. #}
      {% argument provisions: list of item.provisions %}
      {% with cited = provisions | reject: "basis", "topical" | reject: "basis", "mentioned" %} ({{ cited | values: "provision" | cite: "with-body" }}){% endwith %}

      """##
    ),
    (
      "Templates/partials/ru/recommendation-entry.md",
      ##"""
      {# unsure: A recommendation, what is known to have become of it, and where that is reported. #}
      {% argument recommendation: recommendation %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}; цель: {{ recommendation.aim }}{% endif %}. {% include "recommendation-history" recommendation: recommendation %}{% with cited = recommendation | source: "whole" %} ({{ cited }}){% endwith %}.

      """##
    ),
    (
      "Templates/partials/ru/recommendation-group.md",
      ##"""
      {# known: Recommendations with one outcome, each with the act that brought it about. #}
      {% argument recommendations: list of recommendation %}
      {% argument outcome: text %}
      {% paragraph %}
      Следующие рекомендации {{ outcome }}:
      {% endparagraph %}

      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% with act = (recommendation.history | values: "by" | last) | of_kind: "act" %} ({{ act | cite }}){% else %}{% if recommendation.history %}. {% include "recommendation-history" recommendation: recommendation %}{% endif %}{% endwith %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ru/recommendation-history.md",
      ##"""
      {# known: The states of a recommendation in the order of time; silence is told as silence. #}
      {% argument recommendation: recommendation %}
      {% for state in recommendation.history %}
      {%- if not loop.first %}; {% endif %}
      {%- if state.state == "proposed" %}{% if loop.first %}Предложена{% else %}предложена{% endif %}
      {%- elsif state.state == "adopted" %}{% if loop.first %}Принята{% else %}принята{% endif %}
      {%- elsif state.state == "adopted-ad-referendum" %}{% if loop.first %}Принята{% else %}принята{% endif %} ad referendum
      {%- elsif state.state == "submitted" %}{% if state.to.body %}{% if loop.first %}Доведена до сведения{% else %}доведена до сведения{% endif %}{% else %}{% if loop.first %}Представлена для сведения{% else %}представлена для сведения{% endif %}{% endif %}
      {%- elsif state.state == "taken-note-of" %}{% if loop.first %}Принята к сведению{% else %}принята к сведению{% endif %}
      {%- elsif state.state == "welcomed" %}{% if loop.first %}Встречена с удовлетворением{% else %}встречена с удовлетворением{% endif %}
      {%- elsif state.state == "endorsed" %}{% if loop.first %}Одобрена{% else %}одобрена{% endif %}{% if state.extent == "part" %} частично{% endif %}
      {%- elsif state.state == "followed-up" %}{% with item = state.by | of_kind: "item" %}{% include "taken-up-by" state: state, item: item, start: loop.first %}{% else %}{% if loop.first %}Стала предметом последующих действий{% else %}стала предметом последующих действий{% endif %}{% if state.extent == "part" %} частично{% endif %}{% endwith %}
      {%- elsif state.state == "repeated" %}{% if loop.first %}Вынесена повторно{% else %}вынесена повторно{% endif %}
      {%- elsif state.state == "superseded" %}{% if loop.first %}Заменена{% else %}заменена{% endif %}
      {%- else %}{% if loop.first %}Не привела, как сообщается, к дальнейшим шагам{% else %}не привела, как сообщается, к дальнейшим шагам{% endif %}
      {%- endif %}
      {%- include "state-circumstances" state: state, submitted: state.state == "submitted" %}
      {%- if loop.last and (state.state == "proposed" or state.state == "submitted" or state.state == "adopted" or state.state == "adopted-ad-referendum") %}; о том, что стало с ней далее, в рассмотренных документах не сообщается{% endif %}
      {%- empty %}О том, что стало с этой рекомендацией, в рассмотренных документах не сообщается
      {%- endfor %}

      """##
    ),
    (
      "Templates/partials/ru/recommendation-list.md",
      ##"""
      {# known: Recommendations as the entries of a list. #}
      {% argument recommendations: list of recommendation %}
      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/ru/recommendation.md",
      ##"""
      {# unsure: One recommendation: who recommends, who is to act, what should be done, under which provisions. #}
      {% argument recommendation: recommendation %}
      {% if recommendation.addressee %}
      {%- if recommendation.modal and (recommendation.modal | complement) != "that" %}{{ recommendation.addressee | capitalize }}: {{ recommendation.modal | report }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %} {{ recommendation.text }}
      {%- elsif recommendation.modal and recommendation.state == "proposed" %}{{ recommendation.session.body | called: "the" | capitalize }}: {% include "spoken" verb: recommendation.modal, body: recommendation.session.body %} {{ recommendation.addressee }} {{ recommendation.text }}
      {%- elsif recommendation.modal %}{{ recommendation.session.body | called: "the" | capitalize }} {% include "spoken" verb: recommendation.modal, body: recommendation.session.body %}{% include "clause" verb: recommendation.modal, text: recommendation.text, addressee: recommendation.addressee %}
      {%- elsif recommendation.state == "proposed" %}Предлагается следующее: {{ recommendation.addressee }} {{ recommendation.text }}
      {%- else %}{{ recommendation.session.body | called: "the" | capitalize }} {% if (recommendation.session.body | gender) == "feminine" %}рекомендовала{% else %}рекомендовал{% endif %} следующее: {{ recommendation.addressee }} {{ recommendation.text }}
      {%- endif %}
      {%- else %}{{ recommendation.text | capitalize }}
      {%- endif %}{% if recommendation.provisions %}{% include "provisions" provisions: recommendation.provisions %}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/recommendations.md",
      ##"""
      {# unsure: What a session recommended, and what is known to have become of it: one group for each outcome. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      {% for recommendation in session.recommendations | where: "state", "followed-up" | where: "modal" %}
      {% with act = (recommendation.history | where: "state", "followed-up" | values: "by" | last) | of_kind: "act" %}
      {% paragraph %}
      Рекомендация {{ session.body | called: "of" }}{% if recommendation.text | text: "ru" %} о том, чтобы {{ recommendation.addressee }} {{ recommendation.text }},{% endif %} привела к принятию следующего документа: {{ act | cite }}{% if not (recommendation.text | text: "ru") %}; она гласила следующее: {{ recommendation.addressee }} {{ recommendation.text }}{% endif %}.
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      {% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}
      {% endwith %}

      {% endfor %}
      {% for act in session.endorsements %}
      {% with endorsed = session.recommendations | where: "endorsed-by", act %}
      {% with one = endorsed | first %}
      {% if not (skip and skip in one.topics) %}
      {% paragraph %}
      {{ act.body | called: "the" | capitalize }} {% if (act.body | gender) == "feminine" %}одобрила{% else %}одобрил{% endif %} рекомендации {{ session.body | called: "of" }} ({{ act | cite }})
      {%- with state = one.history | where: "by", act | where: "annexed-to" %}; они приведены в приложении к {% if act.form == "resolution" %}этой резолюции{% else %}этому решению{% endif %}{% endwith %}.
      {% if session.recommendations-listed == "partial" %}К их числу относятся следующие:{% else %}Они гласят следующее:{% endif %}
      {% endparagraph %}

      {% include "recommendation-list" recommendations: endorsed %}
      {% endif %}
      {% endwith %}
      {% endwith %}

      {% endfor %}
      {% for later in session.submissions | where: "body" %}
      {% with submitted = session.recommendations | where: "state", "submitted" | where: "submitted-to", later %}
      {% paragraph %}
      Рекомендации {{ session.body | called: "of" }}, доведенные до сведения {{ later.body | called: "of" }} ({{ later | cite }}), {% if session.recommendations-listed == "partial" %}включают следующие{% else %}приведены ниже{% endif %}; о том, что с ними стало, в рассмотренных документах не сообщается:
      {% endparagraph %}

      {% include "recommendation-list" recommendations: submitted %}
      {% endwith %}

      {% endfor %}
      {% with group = session.recommendations | where: "state", "adopted" %}{% include "recommendation-group" recommendations: group, outcome: "были приняты" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "adopted-ad-referendum" %}{% include "recommendation-group" recommendations: group, outcome: "были приняты ad referendum" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "taken-note-of" %}{% include "recommendation-group" recommendations: group, outcome: "были приняты к сведению" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "welcomed" %}{% include "recommendation-group" recommendations: group, outcome: "были встречены с удовлетворением" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "followed-up" | reject: "modal" %}{% include "recommendation-group" recommendations: group, outcome: "полностью или частично стали предметом последующих действий" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "repeated" %}{% include "recommendation-group" recommendations: group, outcome: "были впоследствии повторены" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "superseded" %}{% include "recommendation-group" recommendations: group, outcome: "были впоследствии заменены" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "no-further-step" %}{% include "recommendation-group" recommendations: group, outcome: "не привели, как сообщается, к дальнейшим шагам" %}{% endwith %}

      {% with group = session.recommendations | reject: "state" %}{% include "recommendation-group" recommendations: group, outcome: "были вынесены, а о том, что с ними стало, в рассмотренных документах не сообщается" %}{% endwith %}

      """##
    ),
    (
      "Templates/partials/ru/references.md",
      ##"""
      {# known: The provisions that a statement cites and where it is reported, in one pair of brackets. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument next?: statement %}
      {% with cited = statement.provisions | reject: "basis", "topical" | reject: "basis", "mentioned" | values: "provision" %}
      {%- if previous and previous.provisions %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}{% else %} ({{ cited | cite: "with-body" }}{% include "reported" statement: statement, next: next, opening: "; ", closing: "" %}){% endif %}
      {%- else %}{% include "reported" statement: statement, next: next, opening: " (", closing: ")" %}
      {%- endwith %}

      """##
    ),
    (
      "Templates/partials/ru/reported.md",
      ##"""
      {# known: Where a statement is reported; once for statements that follow each other and are reported alike. #}
      {% argument statement: statement %}
      {% argument next?: statement %}
      {% argument opening: text %}
      {% argument closing: text %}
      {% if statement.documents and not (next and next.documents) %}{{ opening }}см. {{ statement.documents | cite }}{{ closing }}{% elsif statement.see-also %}{{ opening }}см. также {{ statement.see-also | cite }}{{ closing }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/said.md",
      ##"""
      {# known: The form of a verb that goes with who said something. #}
      {% argument statement: statement %}
      {% if statement.speaker == "body" %}{% if statement.speaker-body %}{% include "spoken" verb: statement.verb, body: statement.speaker-body %}{% else %}{% include "spoken" verb: statement.verb, body: statement.session.body %}{% endif %}
      {%- elsif statement.speaker == "secretariat" and statement.session.body.secretariat %}{% include "spoken" verb: statement.verb, body: statement.session.body.secretariat %}
      {%- elsif statement.speaker == "some" or statement.speaker == "several" or statement.speaker == "others" or statement.speaker == "participants" or statement.speaker == "speakers" %}{{ statement.verb | report: "several" }}{% else %}{{ statement.verb | report }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/session-inferred.md",
      ##"""
      {# unsure: What of a session no source prints, and from what it follows. #}
      {% argument session: session %}
      {% with status = session.status | inferred %}{% if status == "held" %}То, что {% if session.gathering == "meeting" %}оно состоялось{% else %}она состоялась{% endif %}, прямо в источниках не указано и является выводом{% elsif status == "scheduled" %}То, что {% if session.gathering == "meeting" %}оно созывалось{% else %}она созывалась{% endif %}, прямо в источниках не указано и является выводом{% elsif status == "cancelled" %}То, что {% if session.gathering == "meeting" %}оно было отменено{% else %}она была отменена{% endif %}, прямо в источниках не указано и является выводом{% else %}То, что {% if session.gathering == "meeting" %}оно должно было{% else %}она должна была{% endif %} состояться, прямо в источниках не указано и является выводом{% endif %}{% with cited = session.status | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with days = session.days | inferred %}Время проведения прямо в источниках не указано и является выводом{% with cited = days | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with ordinal = session.ordinal | inferred %}Порядковый номер прямо в источниках не указан и является выводом{% with cited = ordinal | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with place = session.place | inferred %}Место проведения прямо в источниках не указано и является выводом{% with cited = place | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% if session.status != "scheduled" and session.status != "planned" and session.status != "cancelled" %}
      {% with sittings = session.sittings | inferred %}Число заседаний прямо в источниках не указано и является выводом{% with cited = sittings | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with relations = session.relations | inferred %}Связь с другими сессиями и совещаниями прямо в источниках не указана и является выводом{% with cited = relations | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% with invited = session.invited | inferred %}Перечень приглашенных прямо в источниках не указан и является выводом{% with cited = invited | source %} ({{ cited }}){% endwith %}.{% endwith %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/ru/session-name.md",
      ##"""
      {# known: What a session is called: by its number where it has one, else by what the body calls its gatherings. #}
      {% argument session: session %}
      {% argument start: flag %}
      {% if session.ordinal and start %}{{ session | name | capitalize }}{% elsif session.ordinal %}{{ session | name }}{% elsif session.gathering == "meeting" %}{% if start %}Совещание{% else %}совещание{% endif %}{% else %}{% if start %}Сессия{% else %}сессия{% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/session-opening.md",
      ##"""
      {# unsure: When, where and beside what a session was held. #}
      {% argument session: session %}
      {% include "session-name" session: session, start: true %} {{ session.body | called: "of" }} {% if session.gathering == "meeting" %}состоялось{% else %}состоялась{% endif %}
      {%- if session.days %} {{ session.days | days: "phrase" }}{% endif %}
      {%- if session.place %} (место проведения: {{ session.place }}){% endif %}
      {%- for relation in session.relations | where: "kind", "during" | where: "session.body" %} в ходе следующего мероприятия: {{ relation.session | cite: "with-body" }}{% endfor %}
      {%- for relation in session.relations | where: "kind", "after" | where: "session.body" %} (после следующего мероприятия: {{ relation.session | cite: "with-body" }}){% endfor %}
      {%- for relation in session.relations | where: "kind", "before" | where: "session.body" %} (до следующего мероприятия: {{ relation.session | cite: "with-body" }}){% endfor %}.
      {% if session.sittings %}
      {{ session.body | called: "the" | capitalize }} {% if (session.body | gender) == "feminine" %}провела{% else %}провел{% endif %} {{ session.sittings | words: "заседание", "заседания", "заседаний" }}
      {%- for relation in session.relations | where: "kind", "in-parallel" %} параллельно {% if relation.note | text: "ru" %}{{ relation.note }}{% else %}со следующим мероприятием: {{ relation.session | cite: "with-body" }}{% if relation.note %} ({{ relation.note }}){% endif %}{% endif %}{% endfor %}.
      {% endif %}
      {% if session.invited %}К участию были приглашены: {{ session.invited | join }}.{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/session.md",
      ##"""
      {# known: A session: heading, opening, matters considered, what became of them. #}
      {# A matter of one statement joins the paragraph of the matter before it. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      ### {% include "session-name" session: session, start: true %}{% if session.year %}, {{ session.year }} год{% endif %}

      {% paragraph %}
      {% include "session-opening" session: session %}
      {% for item in session.items %}{% if loop.first and not item.summarized-in and item.statements and not (skip and skip in item.topics) %}{% include "item-sentences" item: item %}{% endif %}{% endfor %}
      {% endparagraph %}

      {% for item in session.items %}
      {% if item.summarized-in %}
      {% if loop.first or not loop.previous.summarized-in %}
      {% paragraph %}
      {{ session.body | called: "the" | capitalize }} подробно {% if (session.body | gender) == "feminine" %}обсудила{% else %}обсудил{% endif %} следующие вопросы (резюме: {{ item.summarized-in | cite }}):
      {% endparagraph %}

      {% for summarized in session.items | where: "summarized-in" %}
      1. {% include "summarized-item" item: summarized %}{% if loop.last %}.{% else %};{% endif %}
      {% endfor %}
      {% endif %}
      {% elsif item.statements and not loop.first and not (skip and skip in item.topics) %}
      {% if (item.statements | count) > 1 or (loop.previous.statements | count) < 2 or loop.index == 2 or loop.previous.summarized-in or (skip and skip in loop.previous.topics) %}
      {% paragraph %}
      {% if loop.index == 3 %}
      {% include "item-sentences" item: item, lead: "Кроме того," %}
      {% elsif loop.index == 6 %}
      {% include "item-sentences" item: item, lead: "Помимо этого," %}
      {% else %}
      {% include "item-sentences" item: item %}
      {% endif %}
      {% if (item.statements | count) > 1 and loop.next and (loop.next.statements | count) == 1 and not loop.next.summarized-in and not (skip and skip in loop.next.topics) %}
      {% include "item-sentences" item: loop.next %}
      {% endif %}
      {% endparagraph %}
      {% endif %}
      {% elsif not item.statements and not (skip and skip in item.topics) %}
      {% paragraph %}
      {% if item.agenda-only %}{% include "agenda-item" item: item %}{% else %}В числе рассмотренных вопросов был следующий: {{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}; о том, что было сказано, в рассмотренных документах не сообщается.{% endif %}
      {% endparagraph %}
      {% endif %}

      {% endfor %}

      {% with loose = session.statements | reject: "item" %}
      {% paragraph %}
      {% for statement in loose %}{% include "statement" statement: statement, start: true, place: 1 %}{% if statement.documents %} (см. {{ statement.documents | cite }}){% endif %}. {% endfor %}
      {% if session.recommendations-listed == "unlisted" %}Эти рекомендации в рассмотренных документах не перечислены.{% endif %}
      {% endparagraph %}
      {% endwith %}

      {% include "follow-up" session: session %}

      {% include "recommendations" session: session, skip: skip %}

      """##
    ),
    (
      "Templates/partials/ru/speaker.md",
      ##"""
      {# known: Who said something, as the subject of a sentence. #}
      {% argument statement: statement %}
      {% argument start: flag %}
      {% if statement.speaker == "body" %}{% if statement.speaker-body %}{% if start %}{{ statement.speaker-body | called: "the" | capitalize }}{% else %}{{ statement.speaker-body | called: "the" }}{% endif %}{% else %}{% if start %}{{ statement.session.body | called: "the" | capitalize }}{% else %}{{ statement.session.body | called: "the" }}{% endif %}{% endif %}
      {%- elsif statement.speaker == "chair" %}Председатель
      {%- elsif statement.speaker == "secretariat" %}{% if statement.session.body.secretariat %}{% if start %}{{ statement.session.body.secretariat | called: "the" | capitalize }}{% else %}{{ statement.session.body.secretariat | called: "the" }}{% endif %}{% else %}{% if start %}Представитель секретариата{% else %}представитель секретариата{% endif %}{% endif %}
      {%- elsif statement.speaker == "one" %}{% if start %}Один из ораторов{% else %}один из ораторов{% endif %}
      {%- elsif statement.speaker == "some" %}{% if start %}Некоторые ораторы{% else %}некоторые ораторы{% endif %}
      {%- elsif statement.speaker == "several" %}{% if start %}Несколько ораторов{% else %}несколько ораторов{% endif %}
      {%- elsif statement.speaker == "others" %}{% if start %}Другие ораторы{% else %}другие ораторы{% endif %}
      {%- elsif statement.speaker == "participants" %}{% if start %}Участники{% else %}участники{% endif %}
      {%- else %}{% if start %}Ораторы{% else %}ораторы{% endif %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/ru/spoken.md",
      ##"""
      {# known: The form of a verb that goes with a body. #}
      {% argument verb: localized %}
      {% argument body: body %}
      {% if (body | gender) == "feminine" %}{{ verb | report: "feminine" }}{% else %}{{ verb | report }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/state-circumstances.md",
      ##"""
      {# unsure: By what a recommendation came into a state, before whom, and when. #}
      {% argument state: recommendation.history %}
      {% argument submitted: flag %}
      {% if state.to.body %} {{ state.to.body | called: "of" }} (мероприятие: {% include "session-name" session: state.to, start: false %}){% if state.to.year %} ({{ state.to.year }} год){% endif %}{% endif %}
      {%- with act = state.by | of_kind: "act" %} ({{ act | cite: "with-body" }}{% if not state.on %}{% if act.adopted %}, {{ act.adopted | date }}{% elsif act.year %}, {{ act.year }} год{% endif %}{% endif %})
      {%- else %}{% if not submitted %}{% with session = state.by | of_kind: "session" %} (кем: {% include "session-name" session: session, start: false %} {{ session.body | called: "of" }}){% if session.year and not state.on %} ({{ session.year }} год){% endif %}{% endwith %}{% with body = state.by | of_kind: "body" %} (кем: {{ body | called: "alone" }}){% endwith %}{% endif %}
      {%- endwith %}{% if state.on %} (дата: {{ state.on | date }}){% endif %}
      {%- if not state.by and not state.to and not state.on %} (в рассмотренных документах не сообщается, кем и когда){% endif %}

      """##
    ),
    (
      "Templates/partials/ru/statement.md",
      ##"""
      {# unsure: One statement as a clause: who, which verb, whom, what. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument start: flag %}
      {% argument place: number %}
      {% if statement.speaker == "unattributed" %}{% if start %}{{ statement.verb | impersonal | capitalize }}{% else %}{{ statement.verb | impersonal }}{% endif %}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee, impersonal: true %}
      {%- else %}{% if previous and previous.speaker == statement.speaker and (statement.speaker == "body" or statement.speaker == "speakers") %}{% if place == 3 %}{% if start %}Помимо этого,{% else %}помимо этого,{% endif %}{% else %}{% if start %}Кроме того,{% else %}кроме того,{% endif %}{% endif %} {% include "speaker" statement: statement, start: false %}{% else %}{% include "speaker" statement: statement, start: start %}{% endif %} {% include "said" statement: statement %}{% include "clause" verb: statement.verb, text: statement.text, addressee: statement.addressee %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/ru/statistic.md",
      ##"""
      {# known: A figure or a list of answers, with what limits it. #}
      {% argument statistic: statistic %}
      {{ statistic.verb | impersonal | capitalize }}{% with joint = statistic.verb | joint: statistic.text, "impersonal" %}{{ joint }}{% endwith %} {% if statistic.value %}{% if statistic.qualifier %}{{ statistic.qualifier }} {% endif %}{{ statistic.value }}{% if statistic.unit == "per-cent" %} %{% endif %} ({{ statistic.of }}) {{ statistic.text }}{% else %}{{ statistic.values | join }} {{ statistic.text }}{% endif %}

      """##
    ),
    (
      "Templates/partials/ru/summarized-item.md",
      ##"""
      {# known: A matter that an act summarizes, as one entry of a list. #}
      {% argument item: item %}
      {{ item.title | capitalize }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}: {% for statement in item.statements %}{% if loop.first %}{{ statement.text }}{% else %}; в этой связи {% include "statement" statement: statement, start: false, place: 1 %}{% endif %}{% endfor %}

      """##
    ),
    (
      "Templates/partials/ru/taken-up-by.md",
      ##"""
      {# unsure: That a matter of a later session follows a recommendation up: on its agenda, where no more is known. #}
      {% argument state: recommendation.history %}
      {% argument item: item %}
      {% argument start: flag %}
      {% if item.agenda-only %}{% if start %}Включена{% else %}включена{% endif %}{% else %}{% if start %}Обсуждалась{% else %}обсуждалась{% endif %}{% endif %}{% if state.extent == "part" %} частично{% endif %}{% if item.agenda-only %} в повестку дня следующего мероприятия:{% else %} на следующем мероприятии:{% endif %} {% include "session-name" session: item.session, start: false %} {{ item.session.body | called: "of" }}{% if item.session.days %} ({{ item.session.days | days: "phrase" }}){% endif %}{% if item.number %}, пункт {{ item.number }} («{{ item.title }}»){% else %}, вопрос «{{ item.title }}»{% endif %}{% if item.agenda-only %}; в рассмотренных документах не сообщается о том, что она там обсуждалась{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/act-opening.md",
      ##"""
      {# How a sentence about an act begins: who, then in which act; turned, the act comes first. #}
      {% argument act: act %}
      {% argument again: flag %}
      {% argument turned?: flag %}
      {% if again %}{% include "body-name" body: act.body %}在同一{% if act.form == "resolution" %}决议{% else %}决定{% endif %}中还{% elsif turned %}在{% with title = act.title | stated %}题为“{{ title }}”的{% endwith %}{{ act | cite }}中，{% include "body-name" body: act.body %}{% else %}{% include "body-name" body: act.body %}在{% with title = act.title | stated %}题为“{{ title }}”的{% endwith %}{{ act | cite }}中{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/act.md",
      ##"""
      {# An act and what it does; more than three effects stand as a list. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% argument turned?: flag %}
      {% argument sourced?: flag %}
      {% if (effects | count) > 3 %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again, turned: turned %}{% if sourced %}{% with cited = effects | source %}（{{ cited }}）{% endwith %}{% endif %}：
      {% endparagraph %}

      {% for effect in effects %}
      1. {% include "effect" effect: effect, listed: true, joined: false %}{% if loop.last %}。{% else %}；{% endif %}
      {% endfor %}
      {% else %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again, turned: turned %}
      {%- for effect in effects %}{% if loop.last and not loop.first %}，并{% elsif not loop.first %}，{% endif %}
      {%- if not loop.first and loop.previous.verb == effect.verb and effect.addressee and loop.previous.addressee == effect.addressee %}{% include "effect" effect: effect, listed: false, joined: true %}{% else %}{% include "effect" effect: effect, listed: false, joined: false %}{% endif %}{% endfor %}{% if sourced %}{% with cited = effects | source %}（{{ cited }}）{% endwith %}{% endif %}。
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/zh/agenda-heading.md",
      ##"""
      {# An item as a heading: its number where it has one, and its title; alone, as a sentence. #}
      {% argument item: item %}
      {% argument alone: flag %}
      {% if alone %}
      {% paragraph %}
      {% if item.number %}有记载的项目是项目 {{ item.number }}：{{ item.title }}。{% else %}有记载的事项是{{ item.title }}。{% endif %}
      {% endparagraph %}
      {% else %}{% if item.number %}项目 {{ item.number }}：{{ item.title }}{% else %}{{ item.title }}{% endif %}{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/agenda-item.md",
      ##"""
      {# A matter that was to be taken up, of which no source tells that it was. #}
      {% argument item: item %}
      {% argument sourced?: flag %}
      {% if item.planned %}原计划审议{% if not (item.title | text: "zh") %}：{% endif %}{{ item.title }}{% else %}列入议程{% if item.number %}项目 {{ item.number }} {% endif %}的有{% if not (item.title | text: "zh") %}：{% endif %}{{ item.title }}{% endif %}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}；所审阅的文件没有说明会上曾予审议
      {%- if sourced %}{% with cited = item | source %}（{{ cited }}）{% endwith %}{% endif %}。

      """##
    ),
    (
      "Templates/partials/zh/agenda-other.md",
      ##"""
      {# A matter that is recorded for a session and not said to stand on its agenda. #}
      {% argument item: item %}
      {% paragraph %}
      {% include "session-name" session: item.session %}的记录中还有{{ item.title }}；所审阅的文件没有说明该事项列入议程
      {%- with cited = item | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/agenda-table.md",
      ##"""
      {# The items of an agenda with their numbers. #}
      {% argument items: list of item %}
      | 项目 | 标题 |
      | --- | --- |
      {% for item in items %}
      | {% if item.number %}{{ item.number }}{% else %}–{% endif %} | {{ item.title | capitalize }} |
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/agenda-title.md",
      ##"""
      {# The title of the annotated provisional agenda of a session. #}
      {% argument session: session %}
      {% if session.ordinal %}{% include "session-name" session: session %}{% endif %}临时议程和说明

      """##
    ),
    (
      "Templates/partials/zh/attendance.md",
      ##"""
      {# Participants of a kind: how many, and who in alphabetical order, as recorded. #}
      {% argument session: session %}
      {% argument participation: session.participation %}
      {% paragraph %}
      派代表出席的{% if participation.kind == "states-parties" %}缔约国{% elsif participation.kind == "signatories" %}签署国{% elsif participation.kind == "observers" %}其他观察员{% elsif participation.kind == "entities" %}{% if session.body.organization %}{{ session.body.organization }}系统实体{% else %}本系统实体{% endif %}{% elsif participation.kind == "organizations" %}政府间组织{% else %}非政府组织{% endif %}
      {%- if participation.count and not participation.names %}（记录的数目：{{ participation.count }}；没有名称记载）{% elsif participation.count %}（记录的数目：{{ participation.count }}）{% endif %}
      {%- if participation.names %}：{% for name in participation.names | alphabetical separator "、" last "、" %}{{ name }}{% endfor %}{% endif %}
      {%- with cited = participation | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/body-coverage.md",
      ##"""
      {# How much was examined for the records of a body, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% if body.examined %}为编写{{ body.name }}的记录共审阅了{{ body.examined | count }}份文件{% if body.examined | where: "extent", "part" %}，其中{{ body.examined | where: "extent", "part" | count }}份只审阅了部分内容{% endif %}；这些文件未述及的事项只是情况不明，并不等于不存在。{% else %}没有记录显示曾就该机构审阅过任何文件；本文件未提及的事项只是情况不明，并不等于不存在。{% endif %}{% if as-of %}所述情况截至 {{ as-of | date }}；凡不能确知当时已经发生的事项，均不列入。{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/body-introduced.md",
      ##"""
      {# A body at its first mention, with the name that is used from there on, and the body above it. #}
      {% argument body: body %}
      {% if body.parent.name %}{{ body.parent.name }}{% if body.parent.short-name %}（下称“{{ body.parent.short-name }}”）{% endif %}{% endif %}{{ body.name }}{% if body.short-name %}（下称“{{ body.short-name }}”）{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/body-name.md",
      ##"""
      {# The name by which a body is called after its first mention. #}
      {% argument body: body %}
      {% if body.short-name %}{{ body.short-name }}{% else %}{{ body.name }}{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/chairs.md",
      ##"""
      {# Who chaired a session, as printed. #}
      {% argument session: session %}
      {% paragraph %}
      {% if session.chairs %}
      会议由{{ session.chairs | join }}主持
      {%- with cited = session.chairs | source %}（{{ cited }}）{% endwith %}。
      {% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/cited.md",
      ##"""
      {# The provisions that a source cites; one that only suits the subject is left out. #}
      {% argument provisions: list of item.provisions %}
      {% with cited = provisions | reject: "basis", "topical" | reject: "basis", "mentioned" %}{{ cited | values: "provision" | cite: "with-body" }}{% endwith %}

      """##
    ),
    (
      "Templates/partials/zh/considered-item.md",
      ##"""
      {# A matter on a subject that a session took up, with what was said and where it is reported. #}
      {% argument item: item %}
      {% if item.agenda-only and not item.statements %}
      {% paragraph %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endparagraph %}
      {% elsif item.summarized-in %}
      {% paragraph %}
      {% include "body-name" body: item.session.body %}深入讨论了{% if not (item.title | text: "zh") %}：{% endif %}{{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}，其概要见{{ item.summarized-in | cite }}
      {%- for statement in item.statements %}{% if loop.first %}：{{ statement.text }}{% else %}；在这方面，{% include "statement" statement: statement, joined: false, contrast: false %}{% endif %}{% endfor %}
      {%- with cited = item | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}
      {% elsif item.statements %}
      {% paragraph %}
      {% include "item-sentences" item: item, sourced: true %}
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      审议的事项包括{% if not (item.title | text: "zh") %}：{% endif %}{{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}；所审阅的文件没有说明讨论内容
      {%- with cited = item | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/zh/considering-session.md",
      ##"""
      {# A session that took up a subject: heading, and when and where it was held. #}
      {% argument session: session %}
      {% argument body: body %}
      ### {% if session.body != body %}{% include "body-name" body: session.body %}{% endif %}{% include "session-name" session: session %}{% if session.year %}，{{ session.year }} 年{% endif %}

      {% paragraph %}
      {% if session.days %}{{ session.days | days: "phrase" }}，{% endif %}{% include "body-name" body: session.body %}{% if session.place %}在{{ session.place }}{% endif %}举行了{% include "session-name" session: session %}
      {%- if not session.days and not session.place %}，所审阅的文件没有说明时间和地点{% endif %}
      {%- with cited = session | source %}（{{ cited }}）{% else %}{% with cited = session.days | source %}（{{ cited }}）{% endwith %}{% endwith %}。
      {% include "session-inferred" session: session %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/consulted.md",
      ##"""
      {# What follows the citation of a document to be consulted: its title, where that was not the citation. #}
      {% argument document: document %}
      {% argument cited: flag %}
      {% if cited and document.title %}：{{ document.title }}{% endif %}。

      """##
    ),
    (
      "Templates/partials/zh/coverage.md",
      ##"""
      {# What was examined, so that silence is not taken for absence. #}
      {% argument body: body %}
      {% argument as-of?: date %}
      {% argument paper?: document %}
      coverage: {% if paper.sources-used %}本文件依据 {% for source in paper.sources-used separator "、" last " 和 " %}{{ source | cite }}{% if source.examined == "part" %}（部分内容）{% endif %}{% endfor %} 编写；其他文件以及{% if (paper.sources-used | count) > 1 %}上述文件未述及的决议和决定未为编写本文件而审阅{% else %}该文件未述及的决议和决定未经审阅{% endif %}。{% elsif body.examined %}本文件依据 {% for examined in body.examined separator "、" last " 和 " %}{{ examined.document | cite }}{% if examined.extent == "part" %}（部分内容）{% endif %}{% endfor %} 编写；其他文件以及{% if (body.examined | count) > 1 %}上述文件{% else %}该文件{% endif %}未述及的决议和决定未经审阅。{% else %}没有记录显示曾就该机构审阅过任何文件；本文件未提及的事项只是情况不明，并不等于不存在。{% endif %}{% if as-of %}所述情况截至 {{ as-of | date }}；凡不能确知当时已经发生的事项，均不列入。{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/deliberation-figure.md",
      ##"""
      {# A figure that was reported as a paragraph, and where it is. #}
      {% argument statistic: statistic %}
      {% paragraph %}
      {% if statistic.verb and (statistic.of or not statistic.value) %}{% include "statistic" statistic: statistic %}{% elsif statistic.value %}{% if statistic.of %}{{ statistic.of }}：{% endif %}{% if statistic.qualifier %}{{ statistic.qualifier }} {% endif %}{{ statistic.value }}{% if statistic.unit == "per-cent" %}%{% endif %}，{{ statistic.text }}{% else %}{{ statistic.text }}：{{ statistic.values | join }}{% endif %}
      {%- with cited = statistic | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/deliberation.md",
      ##"""
      {# A statement as a paragraph: who, which verb, what, on which provisions, and where it is reported. #}
      {% argument statement: statement %}
      {% paragraph %}
      {% include "statement" statement: statement, joined: false, contrast: false %}
      {%- include "references" statement: statement %}
      {%- with cited = statement | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/documents-lead.md",
      ##"""
      {# What introduces the documents to be consulted. #}
      {% paragraph %}
      上述内容可查阅下列文件；另有注明者仅与该议题有关：
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/documents-table.md",
      ##"""
      {# Documents before a session by their symbols, with item and title. #}
      {% argument documents: list of document %}
      | 文号 | 项目 | 标题 |
      | --- | --- | --- |
      {% for document in documents %}
      | {{ document | cite }} | {% if document.items | where: "number" %}{% for item in document.items | where: "number" separator "、" %}{{ item.number }}{% endfor %}{% else %}–{% endif %} | {% if document.title %}{{ document.title }}{% else %}\[标题无记载\]{% endif %} |
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/documents-title.md",
      ##"""
      {# The title of the list of documents of a session. #}
      {% argument session: session %}
      {% include "session-name" session: session %}文件一览表

      """##
    ),
    (
      "Templates/partials/zh/effect.md",
      ##"""
      {# What an act does: verb, whom, when and under what conditions, then what and why. Joined, it takes verb and addressee from the effect before it. #}
      {% argument effect: act.effects %}
      {% argument listed: flag %}
      {% argument joined: flag %}
      {% if joined %}{% else %}{% if listed %}{{ effect.verb | act }}{% else %}{{ effect.verb | report }}{% endif %}{% if effect.addressee %}{{ effect.addressee }}{% endif %}{% endif %}
      {%- with sessions = effect.due | where: "ordinal" %}在{{ sessions | name }}上{% endwith %}
      {%- if effect.addressee %}{% for condition in effect.conditions %}{{ condition }}{% endfor %}{% endif %}{% with joint = effect.verb | joint: effect.text %}{{ joint }}{% endwith %}{{ effect.text }}
      {%- if not effect.addressee %}{% for condition in effect.conditions %}，{{ condition }}{% endfor %}{% endif %}
      {%- if effect.class == "widens-scope" and effect.before and effect.after %}，由{{ effect.before }}扩大到{{ effect.after }}{% endif %}
      {%- if effect.class == "makes-constant" and effect.after %}，从而奠定了{{ effect.after }}{% endif %}
      {%- if effect.provisions %}（{{ effect.provisions | cite: "with-body" }}）{% endif %}
      {%- if effect.reason %}，{{ effect.reason }}{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/event.md",
      ##"""
      {# Where and when the parts of an event were held, and who took part. #}
      {% argument event: event %}
      {% if event.type == "workshop-series" or event.type == "workshop" %}讲习班{% elsif event.type == "seminar" %}讨论会{% else %}有关活动{% endif %}
      {%- if event.under %}依照{{ event.under | cite }}{% endif %}
      {%- if event.places %}在{{ event.places | join }}{% endif %}举办
      {%- if event.years %}，时间为 {% for year in event.years separator " 年、" last " 年和 " %}{{ year }}{% endfor %} 年{% elsif event.days %}，时间为 {{ event.days | days }}{% endif %}
      {%- if event.participants %}，参加者有{% for participant in event.participants separator "、" last "以及" %}{{ participant }}{% endfor %}{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/follow-up.md",
      ##"""
      {# The acts that took up the outcome of a session. #}
      {% argument session: session %}
      {% for act in session.taken-up-by %}
      {% with effects = act.effects | where: "takes-up", session | reject: "class", "endorses" %}
      {% include "act" act: act, effects: effects, again: false %}
      {% else %}
      {% if not (act in session.endorsements) %}
      {% with endorsing = act.effects | where: "takes-up", session %}
      {% include "act" act: act, effects: endorsing, again: false %}
      {% endwith %}
      {% endif %}

      {% with guidance = act.effects | reject: "takes-up" | reject: "on" %}
      {% include "act" act: act, effects: guidance, again: false %}
      {% endwith %}

      {% with mandate = act.effects | reject: "takes-up" | where: "on" %}
      {% include "act" act: act, effects: mandate, again: true %}
      {% endwith %}
      {% endwith %}

      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/item-mandate.md",
      ##"""
      {# What an act does for the body on the subject of an item, with the paragraph, and where it is reported. #}
      {% argument act: act %}
      {% argument effects: list of act.effects %}
      {% argument again: flag %}
      {% paragraph %}
      {% include "act-opening" act: act, again: again, turned: false %}
      {% for effect in effects separator "，" last "，并" %}{% include "effect" effect: effect, listed: false, joined: false %}{% if effect.paragraph %}（第 {{ effect.paragraph }} 段）{% endif %}{% endfor %}
      {%- with cited = effects | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/item-sentences.md",
      ##"""
      {# What was said on a matter: its statements in order, the figures after the first. #}
      {% argument item: item %}
      {% argument lead?: text %}
      {% argument sourced?: flag %}
      {% argument previous?: statement %}
      {% if lead %}{{ lead }}{% endif %}
      {%- for statement in item.statements %}
      {%- if loop.first %}{% include "statement" statement: statement, previous: previous, joined: false, contrast: false %}
      {%- elsif statement.contrast %}，而{% include "statement" statement: statement, joined: false, contrast: true %}
      {%- elsif loop.previous.speaker == statement.speaker and loop.previous.verb == statement.verb and statement.addressee and loop.previous.addressee == statement.addressee %}，同时{% if not (statement.text | text: "zh") %}：{% endif %}{{ statement.text }}
      {%- elsif loop.previous.speaker == statement.speaker and loop.previous.verb == statement.verb and (statement.verb | complement) == "noun" %}，以及{% if not (statement.text | text: "zh") %}：{% endif %}{{ statement.text }}
      {%- elsif loop.previous.speaker == statement.speaker and loop.previous.verb == statement.verb and (statement.verb | complement) == "that" and not statement.addressee %}；{{ statement.text }}
      {%- elsif loop.even and loop.previous.speaker == statement.speaker and ((statement.verb | complement) != "that" or statement.addressee) and not (loop.index == 2 and (item.statistics | where: "value")) and not (loop.previous.builds-on | of_kind: "event") %}，并{% include "statement" statement: statement, joined: true, contrast: false %}
      {%- else %}。{% include "statement" statement: statement, previous: loop.previous, joined: false, contrast: false %}
      {%- endif %}
      {%- include "references" statement: statement, next: loop.next, previous: loop.previous %}
      {%- with event = statement.builds-on | of_kind: "event" %}。{% include "event" event: event %}{% endwith %}
      {%- if loop.first %}{% for statistic in item.statistics | where: "value" %}。{% include "statistic" statistic: statistic %}{% endfor %}{% endif %}
      {%- endfor %}
      {%- for statistic in item.statistics | reject: "value" %}。{% include "statistic" statistic: statistic %}{% endfor %}
      {%- if sourced %}{% with cited = item.statements | source %}（{{ cited }}）{% endwith %}{% endif %}。

      """##
    ),
    (
      "Templates/partials/zh/joint-discussion.md",
      ##"""
      {# With which other session a matter was discussed, and in whose report it is told: own, other or open. #}
      {% argument other: session %}
      {% argument lead: text %}
      {% paragraph %}
      {% if lead == "own" %}
      讨论与{% include "body-name" body: other.body %}{% include "session-name" session: other %}联合举行，情况载于本报告。
      {% elsif lead == "other" %}
      讨论与{% include "body-name" body: other.body %}{% include "session-name" session: other %}联合举行，情况载于该会议的报告{% if other.report %}（{{ other.report | cite }}）{% endif %}。
      {% else %}
      曾与{% include "body-name" body: other.body %}{% include "session-name" session: other %}举行联合讨论；记录没有说明情况载于哪份报告。
      {% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/mandating-act.md",
      ##"""
      {# An act with what it does for a body, and where that is reported. #}
      {% argument act: act %}
      {% argument body: body %}
      {% argument turned: flag %}
      {% with effects = act.effects | where: "on", body %}
      {% include "act" act: act, effects: effects, again: false, turned: turned, sourced: true %}
      {% endwith %}

      """##
    ),
    (
      "Templates/partials/zh/masthead.md",
      ##"""
      {# The lines of a masthead that every paper has: a name, a colon and a text. #}
      {% argument paper: document %}
      {% argument body: body %}
      {% argument session?: session %}
      {% argument as-of?: date %}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent.name }}{% endif %}
      {% if paper.distribution == "general" %}distribution: Distr.: General{% elsif paper.distribution == "limited" %}distribution: Distr.: Limited{% endif %}
      {% if paper.submitted %}date: {{ paper.submitted | date }}{% endif %}
      language: Chinese
      {% if paper.original == "en" %}original: Original: English{% elsif paper.original == "zh" %}original: Original: Chinese{% elsif paper.original == "fr" %}original: Original: French{% elsif paper.original == "es" %}original: Original: Spanish{% elsif paper.original == "ru" %}original: Original: Russian{% elsif paper.original == "ar" %}original: Original: Arabic{% endif %}
      body: {{ body.name }}
      {% if session.place and session.days %}session: {{ session.days | days: "short" }}，{{ session.place }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      {% if paper.item.number %}item: 临时议程项目 {{ paper.item.number }}{% endif %}
      {% if paper.item %}item-title: {{ paper.item.title | capitalize }}{% endif %}
      title: {{ paper.title }}
      {% if body.organization %}notice: 草案，非{{ body.organization }}文件{% else %}notice: 草案，非正式文件{% endif %}
      {% if paper.agenda %}note: {{ paper.agenda | cite }}。{% endif %}
      {% include "coverage" body: body, as-of: as-of, paper: paper %}

      """##
    ),
    (
      "Templates/partials/zh/mentioning-item.md",
      ##"""
      {# A matter that mentions a provision, which is not its consideration. #}
      {% argument item: item %}
      {% paragraph %}
      在{{ item.title }}方面曾提及该议题；所审阅的文件没有说明曾予审议
      {%- with cited = item | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/method.md",
      ##"""
      {# A method of work as a sentence. #}
      {% argument method: method %}
      {% argument sourced?: flag %}
      {% if method.since %}自{{ method.since | cite }}起，{% endif %}{% if method.actor %}{{ method.actor }}{% endif %}{{ method.text }}
      {%- if method.informs %}，并相应通知{% include "body-name" body: method.informs %}{% endif %}
      {%- if sourced %}{% with cited = method | source %}（{{ cited }}）{% endwith %}{% endif %}。

      """##
    ),
    (
      "Templates/partials/zh/methods.md",
      ##"""
      {# Methods of work, one sentence each. #}
      {% argument methods: list of method %}
      {% for method in methods %}
      {% include "method" method: method %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/not-drawn-on.md",
      ##"""
      {# What follows a document on the subject that the paper is not drawn from. #}
      （本文件未采用其内容）

      """##
    ),
    (
      "Templates/partials/zh/nothing-recorded.md",
      ##"""
      {# That nothing is recorded at a place of a draft: silence, and no absence. #}
      {% argument place: text %}
      {% if place == "mandates" %}
      所审阅的文件中没有就该议题授予任务的决议或决定的记载。
      {% elsif place == "mandates-of-body" %}
      所审阅的文件中没有对该机构产生效力的决议或决定的记载。
      {% elsif place == "related-acts" %}
      所审阅的文件中没有关于该议题的其他决议或决定的记载。
      {% elsif place == "history" %}
      所审阅的文件中没有审议该议题的记载。
      {% elsif place == "recommendations" %}
      所审阅的文件中没有关于该议题的建议的记载。
      {% elsif place == "documents" %}
      没有关于该议题的文件的记录。
      {% elsif place == "sessions" %}
      所审阅的文件中没有举行会议的记载。
      {% else %}
      所审阅的文件中没有关于工作方法的记载。
      {% endif %}

      """##
    ),
    (
      "Templates/partials/zh/organization-of-work.md",
      ##"""
      {# When, where and under which act a session is to be held, as far as that is recorded; the paper is from before it. #}
      {% argument session: session %}
      {% paragraph %}
      {% if session.status == "scheduled" and not (session.status | inferred) %}
      {% include "body-introduced" body: session.body %}{% include "session-name" session: session %}定{% if session.days %}于 {{ session.days | days }}{% endif %}
      {%- if session.place %}在{{ session.place }}{% endif %}举行
      {% else %}
      本议程为{% include "body-introduced" body: session.body %}{% include "session-name" session: session %}的议程
      {%- if session.days %}；时间：{{ session.days | days }}{% if session.days | inferred %}（系推断）{% endif %}{% endif %}
      {%- if session.place %}；地点：{{ session.place }}{% if session.place | inferred %}（系推断）{% endif %}{% endif %}
      {% endif %}
      {%- if not session.days and not session.place %}；所审阅的文件没有说明时间和地点{% endif %}
      {%- with cited = session | source %}（{{ cited }}）{% endwith %}。
      {% if session.convened-under %}会议依据{{ session.convened-under | cite: "with-body" }}召开{% if session.convened-under | inferred %}（系推断）{% endif %}。{% endif %}
      {% if session.sittings %}配备口译的会议：{{ session.sittings | words: "次" }}{% if session.sittings | inferred %}（系推断）{% endif %}。{% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/overview-introduction.md",
      ##"""
      {# What an overview of a body tells, and through which session. #}
      {% argument body: body %}
      {% argument last: session %}
      {% paragraph %}
      本文件概述{% include "body-introduced" body: body %}获授的任务以及据此开展的工作，截至{% include "session-name" session: last %}{% if last.year %}（{{ last.year }} 年）{% endif %}。
      所述情况以所审阅的文件为据；未提及的事项并不等于没有发生。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/overview-method.md",
      ##"""
      {# A method of work as a paragraph. #}
      {% argument method: method %}
      {% paragraph %}
      {% include "method" method: method, sourced: true %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/overview-session.md",
      ##"""
      {# A session in an overview, with where it is reported; one that is not known to have been held is told as such. #}
      {% argument session: session %}
      {% if session.status == "scheduled" or session.status == "planned" or session.status == "cancelled" %}
      ### {% include "session-name" session: session %}{% if session.year %}，{{ session.year }} 年{% endif %}

      {% paragraph %}
      {% include "body-name" body: session.body %}{% include "session-name" session: session %}{% if session.status == "cancelled" %}已取消{% if session.days %}，原定于 {{ session.days | days }}{% if session.place %}在{{ session.place }}{% endif %}举行{% endif %}{% else %}{% if session.status == "scheduled" %}定{% else %}拟{% endif %}{% if session.days %}于 {{ session.days | days: "phrase" }}{% endif %}{% if session.place %}在{{ session.place }}{% endif %}举行；没有审阅过报告该次会议情况的文件{% endif %}
      {%- with cited = session | source %}（{{ cited }}）{% endwith %}。
      {% include "session-inferred" session: session %}
      {% for item in session.items %}
      {% include "agenda-item" item: item, sourced: true %}
      {% endfor %}
      {% endparagraph %}
      {% else %}
      {% include "session" session: session %}

      {% paragraph %}
      {% with cited = session.parts | source %}
      本节依据 {{ cited }} 编写。
      {% else %}
      所审阅的文件没有说明讨论内容。
      {% with cited = session | source %}本节依据 {{ cited }} 编写。{% else %}{% with days = session.days | stated %}{% with cited = days | source %}本节依据 {{ cited }} 编写。{% endwith %}{% endwith %}{% endwith %}
      {% endwith %}
      {% include "session-inferred" session: session %}
      {% endparagraph %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/zh/overview-title.md",
      ##"""
      {# The title of an overview of a body through one of its sessions. #}
      {% argument body: body %}
      {% argument last: session %}
      {{ body.name }}截至{% if not last.ordinal and last.year %} {{ last.year }} 年{% endif %}{% include "session-name" session: last %}的任务与工作

      """##
    ),
    (
      "Templates/partials/zh/panellists.md",
      ##"""
      {# Who is recorded as leading the discussion of an item, but for names that are withheld. #}
      {% argument item: item %}
      {% paragraph %}
      {% with named = item.panellists | where: "name" %}
      有记录的专题讨论嘉宾如下：
      {%- for one in named separator "；" last "；" %}{{ one.name }}{% if one.title %}，{{ one.title }}{% endif %}{% if one.affiliation %}，{{ one.affiliation }}{% endif %}{% if one.from %}（{{ one.from }}）{% endif %}{% endfor %}
      {%- with cited = item.panellists | source %}（{{ cited }}）{% endwith %}。
      {% endwith %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/proposals.md",
      ##"""
      {# What a paper puts before a session for its consideration, as a list; nobody has adopted it. #}
      {% argument proposals: list of recommendation %}
      {% for proposal in proposals %}
      1. {{ proposal.text }}{% if proposal.aim %}，以期{{ proposal.aim }}{% endif %}{% if loop.last %}。{% else %}；{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/provisions.md",
      ##"""
      {# The provisions that a source cites, in brackets. #}
      {% argument provisions: list of item.provisions %}
      {% if provisions | reject: "basis", "topical" | reject: "basis", "mentioned" %}（{% include "cited" provisions: provisions %}）{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/recommendation-alone.md",
      ##"""
      {# The only recommendation of a session on a subject. #}
      {% argument recommendation: recommendation %}
      {% paragraph %}
      {% if recommendation.state == "proposed" %}提交{% endif %}{% include "body-name" body: recommendation.session.body %}{% include "session-name" session: recommendation.session %}{% if recommendation.session.year %}（{{ recommendation.session.year }} 年）{% endif %}{% if recommendation.state == "proposed" %}的关于该议题的{% else %}就该议题提出的{% endif %}一项建议有记载：{% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/recommendation-entry.md",
      ##"""
      {# A recommendation, what is known to have become of it, and where that is reported. #}
      {% argument recommendation: recommendation %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}，以期{{ recommendation.aim }}{% endif %}。{% include "recommendation-history" recommendation: recommendation %}{% with cited = recommendation | source: "whole" %}（{{ cited }}）{% endwith %}。

      """##
    ),
    (
      "Templates/partials/zh/recommendation-group.md",
      ##"""
      {# Recommendations with one outcome, each with the act that brought it about. #}
      {% argument recommendations: list of recommendation %}
      {% argument outcome: text %}
      {% paragraph %}
      下列建议{{ outcome }}：
      {% endparagraph %}

      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% with act = (recommendation.history | values: "by" | last) | of_kind: "act" %}（{{ act | cite }}）{% else %}{% if recommendation.history %}。{% include "recommendation-history" recommendation: recommendation %}{% endif %}{% endwith %}{% if loop.last %}。{% else %}；{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/recommendation-history.md",
      ##"""
      {# The states of a recommendation in the order of time; silence is told as silence. #}
      {% argument recommendation: recommendation %}
      {% for state in recommendation.history %}
      {%- if loop.first %}该建议{% else %}；{% endif %}
      {%- include "state-circumstances" state: state, submitted: state.state == "submitted" %}
      {%- if state.state == "proposed" %}提出
      {%- elsif state.state == "adopted" %}通过
      {%- elsif state.state == "adopted-ad-referendum" %}通过，尚待核准
      {%- elsif state.state == "submitted" %}予以注意
      {%- elsif state.state == "taken-note-of" %}注意到
      {%- elsif state.state == "welcomed" %}欢迎
      {%- elsif state.state == "endorsed" %}{% if state.extent == "part" %}部分{% endif %}核可
      {%- elsif state.state == "followed-up" %}{% with item = state.by | of_kind: "item" %}{% include "taken-up-by" state: state, item: item %}{% else %}{% if state.extent == "part" %}部分{% endif %}跟进{% endwith %}
      {%- elsif state.state == "repeated" %}再次提出
      {%- elsif state.state == "superseded" %}取代
      {%- else %}据报没有后续步骤
      {%- endif %}
      {%- if loop.last and (state.state == "proposed" or state.state == "submitted" or state.state == "adopted" or state.state == "adopted-ad-referendum") %}；所审阅的文件没有说明其后的情况{% endif %}
      {%- empty %}所审阅的文件没有说明该建议的后续情况
      {%- endfor %}

      """##
    ),
    (
      "Templates/partials/zh/recommendation-list.md",
      ##"""
      {# Recommendations as the entries of a list. #}
      {% argument recommendations: list of recommendation %}
      {% for recommendation in recommendations %}
      1. {% include "recommendation" recommendation: recommendation %}{% if loop.last %}。{% else %}；{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/recommendation.md",
      ##"""
      {# One recommendation: who recommends, who is to act, what should be done, under which provisions. #}
      {% argument recommendation: recommendation %}
      {% if recommendation.addressee %}
      {%- if recommendation.modal and (recommendation.modal | complement) != "that" %}{{ recommendation.addressee }}{{ recommendation.modal | report }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %}{{ recommendation.text }}
      {%- elsif recommendation.modal %}{% include "body-name" body: recommendation.session.body %}{{ recommendation.modal | report }}{{ recommendation.addressee }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %}{{ recommendation.text }}
      {%- elsif recommendation.state == "proposed" %}提议{{ recommendation.addressee }}{% if not (recommendation.text | text: "zh") %}：{% endif %}{{ recommendation.text }}
      {%- else %}{% include "body-name" body: recommendation.session.body %}建议{{ recommendation.addressee }}{% if not (recommendation.text | text: "zh") %}：{% endif %}{{ recommendation.text }}
      {%- endif %}
      {%- else %}{{ recommendation.text }}
      {%- endif %}{% if recommendation.provisions %}{% include "provisions" provisions: recommendation.provisions %}{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/recommendations-lead.md",
      ##"""
      {# What introduces the recommendations of a session: those that it made, or those only put before it. #}
      {% argument session: session %}
      {% argument made: flag %}
      {% paragraph %}
      {% if made %}{% include "body-name" body: session.body %}的下列建议有记载：{% else %}下列建议已提交{% include "body-name" body: session.body %}；所审阅的文件没有说明其是否通过这些建议：{% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/recommendations.md",
      ##"""
      {# What a session recommended, and what is known to have become of it: one group for each outcome. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      {% for recommendation in session.recommendations | where: "state", "followed-up" | where: "modal" %}
      {% with act = (recommendation.history | where: "state", "followed-up" | values: "by" | last) | of_kind: "act" %}
      {% paragraph %}
      {% include "body-name" body: session.body %}{{ recommendation.modal | report }}{{ recommendation.addressee }}{% with joint = recommendation.modal | joint: recommendation.text %}{{ joint }}{% endwith %}{{ recommendation.text }}；{{ act | cite }}即由此而来。
      {% endparagraph %}
      {% else %}
      {% paragraph %}
      {% include "recommendation-entry" recommendation: recommendation %}
      {% endparagraph %}
      {% endwith %}

      {% endfor %}
      {% for act in session.endorsements %}
      {% with endorsed = session.recommendations | where: "endorsed-by", act %}
      {% with one = endorsed | first %}
      {% if not (skip and skip in one.topics) %}
      {% paragraph %}
      {% include "body-name" body: act.body %}{{ act | cite }}核可了{% include "body-name" body: session.body %}的建议
      {%- with state = one.history | where: "by", act | where: "annexed-to" %}，并将其附于该{% if act.form == "resolution" %}决议{% else %}决定{% endif %}之后{% endwith %}。
      {% if session.recommendations-listed == "partial" %}其中包括：{% else %}建议内容如下：{% endif %}
      {% endparagraph %}

      {% include "recommendation-list" recommendations: endorsed %}
      {% endif %}
      {% endwith %}
      {% endwith %}

      {% endfor %}
      {% for later in session.submissions | where: "body" %}
      {% with submitted = session.recommendations | where: "state", "submitted" | where: "submitted-to", later %}
      {% paragraph %}
      {% include "body-name" body: session.body %}提出了若干建议，提请{% include "body-name" body: later.body %}{{ later | cite }}予以注意；所审阅的文件没有说明这些建议的后续情况。
      {% if session.recommendations-listed == "partial" %}建议包括：{% else %}建议如下：{% endif %}
      {% endparagraph %}

      {% include "recommendation-list" recommendations: submitted %}
      {% endwith %}

      {% endfor %}
      {% with group = session.recommendations | where: "state", "adopted" %}{% include "recommendation-group" recommendations: group, outcome: "获得通过" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "adopted-ad-referendum" %}{% include "recommendation-group" recommendations: group, outcome: "已通过，尚待核准" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "taken-note-of" %}{% include "recommendation-group" recommendations: group, outcome: "已获注意到" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "welcomed" %}{% include "recommendation-group" recommendations: group, outcome: "受到欢迎" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "followed-up" | reject: "modal" %}{% include "recommendation-group" recommendations: group, outcome: "已有全部或部分的后续行动" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "repeated" %}{% include "recommendation-group" recommendations: group, outcome: "后来再次提出" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "superseded" %}{% include "recommendation-group" recommendations: group, outcome: "后来被取代" %}{% endwith %}

      {% with group = session.recommendations | where: "state", "no-further-step" %}{% include "recommendation-group" recommendations: group, outcome: "据报没有后续步骤" %}{% endwith %}

      {% with group = session.recommendations | reject: "state" %}{% include "recommendation-group" recommendations: group, outcome: "已经提出，所审阅的文件没有说明其后续情况" %}{% endwith %}

      """##
    ),
    (
      "Templates/partials/zh/recommending-session.md",
      ##"""
      {# What introduces the recommendations of a session on a subject, made there or only put before it. #}
      {% argument session: session %}
      {% paragraph %}
      {% include "body-name" body: session.body %}{% include "session-name" session: session %}{% if session.year %}（{{ session.year }} 年）{% endif %}就该议题有下列建议的记载：
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/references.md",
      ##"""
      {# What stands in one pair of brackets behind a statement: provisions and documents, or the act it rests on. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument next?: statement %}
      {% with act = statement.builds-on | of_kind: "act" %}{% if not statement.documents %}（{{ act | cite }}）{% endif %}{% endwith %}
      {%- if statement.provisions and not (previous and previous.provisions) %}（{% include "cited" provisions: statement.provisions %}{% if statement.documents and not (next and next.documents) %}；见 {{ statement.documents | cite }}{% endif %}）
      {%- elsif statement.documents and not (next and next.documents) %}（见 {{ statement.documents | cite }}）{% elsif statement.see-also %}（另见 {{ statement.see-also | cite }}）{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/remark.md",
      ##"""
      {# What was said on a subject while something else was considered. #}
      {% argument statement: statement %}
      {% paragraph %}
      {% if statement.item %}在审议{{ statement.item.title }}时也谈到该议题：{% endif %}{% include "statement" statement: statement, joined: false, contrast: false %}
      {%- include "references" statement: statement %}
      {%- with cited = statement | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/report-introduction.md",
      ##"""
      {# What the report of a session begins with: when, where and beside what it was held. #}
      {% argument session: session %}
      {% paragraph %}
      本报告介绍{% include "body-introduced" body: session.body %}{% include "session-name" session: session %}的情况。
      {% if session.status == "scheduled" or session.status == "planned" %}
      {% include "body-name" body: session.body %}{% include "session-name" session: session %}宣布
      {%- if session.days %}于 {{ session.days | days }}{% endif %}
      {%- if session.place %}在{{ session.place }}{% endif %}举行；所审阅的文件没有说明会议已经举行。
      {% else %}
      {% include "session-opening" session: session %}
      {% endif %}
      {% if session.convened-under %}会议依据{{ session.convened-under | cite: "with-body" }}召开{% if session.convened-under | inferred %}（系推断）{% endif %}。{% endif %}
      {% include "session-inferred" session: session %}
      {% with cited = session | source %}会议的记录取自 {{ cited }}。{% endwith %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/report-recommendation.md",
      ##"""
      {# A recommendation with its letter in print, where that is not its own in the list, and its sources. #}
      {% argument recommendation: recommendation %}
      {% argument lettered: flag %}
      {% include "recommendation" recommendation: recommendation %}{% if recommendation.aim %}，以期{{ recommendation.aim }}{% endif %}
      {%- if lettered %}{% for printed in recommendation.printed | where: "letter" | limit: 1 %}（刊印为({{ printed.letter }})）{% endfor %}{% endif %}
      {%- with cited = recommendation | source: "whole" %}（{{ cited }}）{% endwith %}。

      """##
    ),
    (
      "Templates/partials/zh/report-title.md",
      ##"""
      {# The title of the report of a session; when it was held, where that is reported and the very days are known. #}
      {% argument session: session %}
      {{ session.body.name }}{% if session.status != "scheduled" and session.status != "planned" and not (session.status | inferred) and (session.days | stated) and (session.days | days_kind) != "bounds" %} {{ session.days | days }}{% with place = session.place | stated | text: "zh" %}在{{ place }}{% endwith %}举行的{% endif %}{% include "session-name" session: session %}报告

      """##
    ),
    (
      "Templates/partials/zh/session-inferred.md",
      ##"""
      {# What of a session no source prints, and from what it follows. #}
      {% argument session: session %}
      {% with status = session.status | inferred %}会议{% if status == "held" %}曾经举行{% elsif status == "scheduled" %}曾经召集{% elsif status == "cancelled" %}已经取消{% else %}拟予举行{% endif %}一节系推断{% with cited = session.status | source %}（{{ cited }}）{% endwith %}。{% endwith %}
      {% with days = session.days | inferred %}会议时间系推断{% with cited = days | source %}（{{ cited }}）{% endwith %}。{% endwith %}
      {% with ordinal = session.ordinal | inferred %}会议届次系推断{% with cited = ordinal | source %}（{{ cited }}）{% endwith %}。{% endwith %}
      {% with place = session.place | inferred %}会议地点系推断{% with cited = place | source %}（{{ cited }}）{% endwith %}。{% endwith %}
      {% if session.status != "scheduled" and session.status != "planned" and session.status != "cancelled" %}
      {% with sittings = session.sittings | inferred %}举行会议的次数系推断{% with cited = sittings | source %}（{{ cited }}）{% endwith %}。{% endwith %}
      {% with relations = session.relations | inferred %}与其他会议的关系系推断{% with cited = relations | source %}（{{ cited }}）{% endwith %}。{% endwith %}
      {% with invited = session.invited | inferred %}应邀与会者系推断{% with cited = invited | source %}（{{ cited }}）{% endwith %}。{% endwith %}
      {% endif %}

      """##
    ),
    (
      "Templates/partials/zh/session-name.md",
      ##"""
      {# What a session is called: by its number where it has one, else by what the body calls its gatherings. #}
      {% argument session: session %}
      {% if session.ordinal %}{{ session | name }}{% elsif session.gathering == "meeting" %}会议{% else %}届会{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/session-opening.md",
      ##"""
      {# When, where and beside what a session was held. #}
      {% argument session: session %}
      {% if session.days %}{{ session.days | days: "phrase" }}，{% endif %}{% include "body-name" body: session.body %}{% include "session-name" session: session %}
      {%- for relation in session.relations | where: "kind", "during" | where: "session.body" %}{% if loop.first %}于{% else %}和{% endif %}{% include "body-name" body: relation.session.body %}{{ relation.session | cite }}期间{% endfor %}
      {%- if session.place %}在{{ session.place }}{% endif %}举行
      {%- for relation in session.relations | where: "kind", "after" | where: "session.body" %}，时间在{% include "body-name" body: relation.session.body %}{{ relation.session | cite }}之后{% endfor %}
      {%- for relation in session.relations | where: "kind", "before" | where: "session.body" %}{% if session.relations | where: "kind", "after" | where: "session.body" %}、{{ relation.session | cite }}之前{% else %}，时间在{% include "body-name" body: relation.session.body %}{{ relation.session | cite }}之前{% endif %}{% endfor %}。
      {% if session.sittings %}
      其间，{% include "body-name" body: session.body %}共举行{{ session.sittings | words: "次会议" }}
      {%- for relation in session.relations | where: "kind", "in-parallel" %}{% if relation.note | text: "zh" %}，{{ relation.note }}{% elsif relation.session.body %}，与{% include "body-name" body: relation.session.body %}{{ relation.session | cite }}平行进行{% if relation.note %}（{{ relation.note }}）{% endif %}{% endif %}{% endfor %}。
      {% endif %}
      {% if session.invited %}{{ session.invited | join }}应邀与会。{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/session.md",
      ##"""
      {# A session: heading, opening, matters considered, what became of them. #}
      {# A matter of one statement joins the paragraph of the matter before it. #}
      {% argument session: session %}
      {% argument skip?: topic %}
      ### {% include "session-name" session: session %}{% if session.year %}，{{ session.year }} 年{% endif %}

      {% paragraph %}
      {% include "session-opening" session: session %}
      {% for item in session.items %}{% if loop.first and not item.summarized-in and item.statements and not (skip and skip in item.topics) %}{% include "item-sentences" item: item %}{% endif %}{% endfor %}
      {% endparagraph %}

      {% for item in session.items %}
      {% if item.summarized-in %}
      {% if loop.first or not loop.previous.summarized-in %}
      {% paragraph %}
      {% include "body-name" body: session.body %}深入讨论了下列事项，其概要见{{ item.summarized-in | cite }}：
      {% endparagraph %}

      {% for summarized in session.items | where: "summarized-in" %}
      1. {% include "summarized-item" item: summarized %}{% if loop.last %}。{% else %}；{% endif %}
      {% endfor %}
      {% endif %}
      {% elsif item.statements and not loop.first and not (skip and skip in item.topics) %}
      {% if (item.statements | count) > 1 or (loop.previous.statements | count) < 2 or loop.index == 2 or loop.previous.summarized-in or (skip and skip in loop.previous.topics) %}
      {% paragraph %}
      {% if loop.index == 3 %}
      {% include "item-sentences" item: item, lead: "此外，" %}
      {% elsif loop.index == 6 %}
      {% include "item-sentences" item: item, lead: "另外，" %}
      {% else %}
      {% include "item-sentences" item: item %}
      {% endif %}
      {% if (item.statements | count) > 1 and loop.next and (loop.next.statements | count) == 1 and not loop.next.summarized-in and not (skip and skip in loop.next.topics) %}
      {% include "item-sentences" item: loop.next, previous: item.statements | last %}
      {% endif %}
      {% endparagraph %}
      {% endif %}
      {% elsif not item.statements and not (skip and skip in item.topics) %}
      {% paragraph %}
      {% if item.agenda-only %}{% include "agenda-item" item: item %}{% else %}审议的事项{% if loop.previous and not loop.previous.agenda-only and not (skip and skip in loop.previous.topics) %}还{% endif %}包括{% if not (item.title | text: "zh") %}：{% endif %}{{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}；所审阅的文件没有说明讨论内容。{% endif %}
      {% endparagraph %}
      {% endif %}

      {% endfor %}

      {% with loose = session.statements | reject: "item" %}
      {% paragraph %}
      {% for statement in loose %}{% include "statement" statement: statement, joined: false, contrast: false %}{% if statement.documents %}（见 {{ statement.documents | cite }}）{% endif %}。{% endfor %}
      {% if session.recommendations-listed == "unlisted" %}所审阅的文件没有列出这些建议。{% endif %}
      {% endparagraph %}
      {% endwith %}

      {% include "follow-up" session: session %}

      {% include "recommendations" session: session, skip: skip %}

      """##
    ),
    (
      "Templates/partials/zh/speaker.md",
      ##"""
      {# Who said something, as the subject of a sentence. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% if statement.speaker == "body" %}{% if statement.speaker-body %}{% include "body-name" body: statement.speaker-body %}{% else %}{% include "body-name" body: statement.session.body %}{% endif %}{% if previous and previous.speaker == "body" %}还{% endif %}
      {%- elsif statement.speaker == "chair" %}主席
      {%- elsif statement.speaker == "secretariat" %}{% if statement.session.body.secretariat %}{% include "body-name" body: statement.session.body.secretariat %}{% else %}秘书部门{% endif %}
      {%- elsif statement.speaker == "one" %}一位发言者
      {%- elsif statement.speaker == "some" %}一些发言者
      {%- elsif statement.speaker == "several" %}几位发言者
      {%- elsif statement.speaker == "others" %}另一些发言者
      {%- elsif statement.speaker == "participants" %}{% if statement.nature == "discussion" %}与会者{% else %}有与会者{% endif %}
      {%- else %}发言者{% if previous and previous.speaker == "speakers" %}还{% endif %}
      {%- endif %}

      """##
    ),
    (
      "Templates/partials/zh/state-circumstances.md",
      ##"""
      {# By what a recommendation came into a state, before whom, and when. #}
      {% argument state: recommendation.history %}
      {% argument submitted: flag %}
      {% if state.on %}于 {{ state.on | date }}{% endif %}{% with act = state.by | of_kind: "act" %}由{{ act | cite: "with-body" }}{% if state.on %}{% elsif act.adopted %}（{{ act.adopted | date }}）{% elsif act.year %}（{{ act.year }} 年）{% endif %}
      {%- else %}{% if not submitted %}{% with session = state.by | of_kind: "session" %}由{% include "body-name" body: session.body %}{% include "session-name" session: session %}{% if session.year and not state.on %}（{{ session.year }} 年）{% endif %}{% endwith %}{% with body = state.by | of_kind: "body" %}由{% include "body-name" body: body %}{% endwith %}{% endif %}
      {%- endwith %}
      {%- if submitted %}提请{% if state.to.body %}{% include "body-name" body: state.to.body %}{% include "session-name" session: state.to %}{% if state.to.year %}（{{ state.to.year }} 年）{% endif %}{% endif %}{% endif %}
      {%- if not state.by and not state.to and not state.on %}（所审阅的文件没有说明由谁、何时）{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/statement.md",
      ##"""
      {# One statement as a clause: who, which verb, whom, what. Joined, it takes its subject from the clause before it. #}
      {% argument statement: statement %}
      {% argument previous?: statement %}
      {% argument joined: flag %}
      {% argument contrast: flag %}
      {% if joined %}{{ statement.verb | report }}
      {%- elsif statement.speaker == "unattributed" %}{{ statement.verb | impersonal }}
      {%- else %}{% include "speaker" statement: statement, previous: previous %}{% if contrast %}则{% endif %}{{ statement.verb | report }}
      {%- endif %}{% if statement.addressee %}{{ statement.addressee }}{% endif %}{% with joint = statement.verb | joint: statement.text %}{{ joint }}{% endwith %}{{ statement.text }}

      """##
    ),
    (
      "Templates/partials/zh/statistic.md",
      ##"""
      {# A figure or a list of answers, with what limits it. #}
      {% argument statistic: statistic %}
      {{ statistic.verb | impersonal }}{% if statistic.value %}{{ statistic.of }}中{% if statistic.qualifier %}{{ statistic.qualifier }}{% else %}有{% endif %} {{ statistic.value }}{% if statistic.unit == "per-cent" %}%{% endif %}{{ statistic.text }}{% else %}{{ statistic.values | join }}{{ statistic.text }}{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/subject-name.md",
      ##"""
      {# What a paper on a subject or a provision calls it. #}
      {% argument subject: topic or treaty %}
      {% with topic = subject | of_kind: "topic" %}{{ topic.name }}{% else %}{{ subject | cite: "with-body" }}{% endwith %}

      """##
    ),
    (
      "Templates/partials/zh/summarized-item.md",
      ##"""
      {# A matter that an act summarizes, as one entry of a list. #}
      {% argument item: item %}
      {{ item.title }}{% if item.provisions %}{% include "provisions" provisions: item.provisions %}{% endif %}：{% for statement in item.statements %}{% if loop.first %}{{ statement.text }}{% else %}；在这方面，{% include "statement" statement: statement, joined: false, contrast: false %}{% endif %}{% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/summary-standing.md",
      ##"""
      {# Who stands behind the summary of the discussion of an item. #}
      {% argument item: item %}
      {% paragraph %}
      {% if item.summary == "negotiated" %}本事项的审议情况概要经过谈判{% else %}本事项的审议情况概要由主席编写，未经谈判{% endif %}
      {%- with cited = item.summary | source %}（{{ cited }}）{% endwith %}。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/taken-up-by.md",
      ##"""
      {# That a matter of a later session follows a recommendation up: on its agenda, where no more is known. #}
      {% argument state: recommendation.history %}
      {% argument item: item %}
      {% if state.extent == "part" %}部分{% endif %}{% if item.agenda-only %}列入{% else %}已由{% endif %}{% include "body-name" body: item.session.body %}{% include "session-name" session: item.session %}{% if item.session.days %}（{{ item.session.days | days: "phrase" }}）{% endif %}{% if item.agenda-only %}议程{% else %}处理{% endif %}（{% if item.number %}项目 {{ item.number }}，{% endif %}“{{ item.title }}”）{% if item.agenda-only %}；所审阅的文件没有说明会上曾予审议{% endif %}

      """##
    ),
    (
      "Templates/partials/zh/thematic-introduction.md",
      ##"""
      {# Why a paper on a subject is drafted, and what it tells. #}
      {% argument subject: topic or treaty %}
      {% argument session: session %}
      {% argument item?: item %}
      {% paragraph %}
      本文件系为{% include "body-introduced" body: session.body %}{% include "session-name" session: session %}
      {%- if item.number %}临时议程项目 {{ item.number }}（“{{ item.title }}”）{% elsif item %}审议{{ item.title }}{% endif %}编写，
      议题为{% include "subject-name" subject: subject %}。
      {% endparagraph %}

      {% paragraph %}
      本文件概述{% include "body-name" body: session.body %}就该议题获授的任务、有关审议情况和所提建议，以及这些建议已知的后续情况。
      所述情况以所审阅的文件为据；未提及的事项并不等于没有发生。
      {% endparagraph %}

      """##
    ),
    (
      "Templates/partials/zh/thematic-title.md",
      ##"""
      {# The title of a paper on a subject. #}
      {% argument subject: topic or treaty %}
      {% with topic = subject | of_kind: "topic" %}{{ topic.name }}{% else %}{{ subject | name: "with-body" }}{% endwith %}：任务授权、审议情况和建议

      """##
    ),
    (
      "Templates/partials/zh/timetable.md",
      ##"""
      {# On which days the items are taken up, as recorded. #}
      {% argument items: list of item %}
      | 日期 | 项目 |
      | --- | --- |
      {% for item in items | sort_by: "days" %}
      | {{ item.days | days: "short" }} | {% include "agenda-heading" item: item, alone: false %} |
      {% endfor %}

      """##
    ),
    (
      "Templates/partials/zh/to-complete.md",
      ##"""
      {# What the officer has still to write, said in print, and why: the records are silent. #}
      {% argument what: text %}
      {% paragraph %}
      {% if what == "agenda" %}
      \[待补：议程项目；没有项目记载\]
      {% elsif what == "agenda-rest" %}
      \[待补：上列以外的议程项目；记录没有说明上列项目是否完整\]
      {% elsif what == "annotations" %}
      \[待补：各项目说明；没有议程项目记载\]
      {% elsif what == "mandates" %}
      \[待补：本项目所依据的任务授权；没有关于该议题的任务授权记载\]
      {% elsif what == "panellists" %}
      \[待补：专题讨论嘉宾；没有姓名记载\]
      {% elsif what == "documents" %}
      \[待补：供会议审议本项目的文件；没有文件记载\]
      {% elsif what == "timetable" %}
      \[待补：拟议的逐日工作安排；记录没有说明各项目何时审议\]
      {% elsif what == "documentation" %}
      \[待补：会议文件；没有文件记载\]
      {% elsif what == "recommendations" %}
      \[待补：建议；没有通过建议的记载\]
      {% elsif what == "recommendations-rest" %}
      \[待补：上列以外的建议；记录没有说明上列建议是否完整\]
      {% elsif what == "deliberations" %}
      \[待补：审议情况概要；没有审议情况记载\]
      {% elsif what == "summary" %}
      \[待补：以下概要是经过谈判还是由主席编写；记录没有说明，须由主管干事决定\]
      {% elsif what == "statements" %}
      \[待补：讨论概要，以及概要是经过谈判还是由主席编写；没有发言内容记载\]
      {% elsif what == "joint" %}
      \[待补：联合讨论的情况载于哪份报告；须由主管干事决定\]
      {% elsif what == "opening" %}
      \[待补：会议开幕：由何人宣布开幕、何人发言；没有记载\]
      {% elsif what == "agenda-adopted" %}
      \[待补：议程和工作安排的通过；没有记载\]
      {% elsif what == "states-parties" %}
      \[待补：派代表出席的缔约国；没有记载\]
      {% elsif what == "signatories" %}
      \[待补：派代表出席的签署国；没有记载\]
      {% elsif what == "observers" %}
      \[待补：派代表出席的其他观察员；没有记载\]
      {% elsif what == "entities" %}
      \[待补：派代表出席的本系统实体；没有记载\]
      {% elsif what == "organizations" %}
      \[待补：派代表出席的政府间组织；没有记载\]
      {% elsif what == "non-governmental" %}
      \[待补：派代表出席的非政府组织；没有记载\]
      {% else %}
      \[待补：报告的通过；没有记载\]
      {% endif %}
      {% endparagraph %}

      """##
    ),
    (
      "Templates/plan/masthead.en.md",
      ##"""
      {# The masthead of a planning document. #}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent.name }}{% endif %}
      body: {{ body.name }}
      title: {{ title }}{% if illustration %} (illustration){% endif %}
      byline: {% if revisions %}Changed plans{% else %}Plans{% endif %} proposed from the records
      notice: {% if illustration %}Illustration of what a plan could be; nobody has proposed it, and it is not an official document{% else %}Draft, not an official document{% endif %}
      {% include "coverage" body: body, as-of: as-of %}

      """##
    ),
    (
      "Templates/plan/masthead.zh.md",
      ##"""
      {# The masthead of a planning document. #}
      {% if body.organization %}organization: {{ body.organization }}{% endif %}
      {% if body.parent.name %}organ: {{ body.parent.name }}{% endif %}
      body: {{ body.name }}
      title: {{ title }}{% if illustration %}（示例）{% endif %}
      byline: 根据记录拟议的{% if revisions %}修订计划{% else %}计划{% endif %}
      notice: {% if illustration %}计划的示例；无人提出，并非正式文件{% else %}草稿，并非正式文件{% endif %}
      {% include "coverage" body: body, as-of: as-of %}

      """##
    ),
    (
      "Templates/plan/plans.en.md",
      ##"""
      {# Plans for a workplan side by side, why they are so, and what feeds them. #}
      {% if illustration %}
      This is an illustration: what it wishes is the planner's own, and nobody has proposed it.

      {% endif %}
      {% if not-examined %}
      ### What was not examined

      {% for matter in not-examined %}
      - {{ matter | capitalize }}
      {% endfor %}

      {% endif %}
      {% if conflict %}
      ### No plan is possible

      These cannot all hold together:

      {% for rule in conflict %}
      - {{ rule | capitalize }}
      {% endfor %}

      The least change that would help:

      {% for change in relief %}
      - {{ change | capitalize }}
      {% empty %}
      - None was found
      {% endfor %}

      Lines are those of {{ file }}.

      {% endif %}
      {% if untold %}
      ### No plan can be shown

      {% for reason in untold %}
      - {{ reason | capitalize }}
      {% endfor %}

      {% endif %}
      {% if plans %}
      ### The plans side by side

      | Session | Best plan | Alternative A | Alternative B |
      | --- | --- | --- | --- |
      {% for session in sessions %}
      | {{ session.name }} | {% if session.best %}{{ session.best }}{% else %}–{% endif %} | {% if session.second %}{{ session.second }}{% else %}–{% endif %} | {% if session.third %}{{ session.third }}{% else %}–{% endif %} |
      {% endfor %}

      {% if others %}
      {{ others | capitalize }}.

      {% endif %}
      ### What they are worth

      {% for plan in plans %}
      - {% if plan.number == 1 %}The best plan{% elsif plan.number == 2 %}Alternative A{% else %}Alternative B{% endif %} loses {{ plan.points }} points{% if plan.number != 1 %} and differs from the best in {{ plan.differences }} placements; {% if plan.farthest %}that no plan as good differs in more is proven.{% else %}whether one as good differs in more is not proven.{% endif %}{% elsif plan.proven %}; that no plan loses fewer is proven.{% else %}; a better plan could gain at most {{ plan.gap }}.{% endif %}{% if plan.broken %} It does not keep: {% for rule in plan.broken separator "; " %}{{ rule }}{% endfor %}.{% endif %}{% if plan.kept %} It keeps besides: {% for rule in plan.kept separator "; " %}{{ rule }}{% endfor %}.{% endif %}{% if plan.given-up %} It gives up: {% for rule in plan.given-up separator "; " %}{{ rule }}{% endfor %}.{% endif %}{% if plan.sooner != 0 %} Discussions come sooner, by {{ plan.sooner }} points.{% endif %}{% if plan.later != 0 %} Discussions come later, by {{ plan.later }} points.{% endif %}
      {% endfor %}

      {% if allowance != 0 %}
      The alternatives lose at most {{ allowance }} points more than the best, {{ percent }} per cent of what it is worth.

      {% endif %}
      Lines are those of {{ file }}.

      ### The programme of the best plan

      Meetings are counted after opening and organization. A seat that nobody takes stays empty.

      | Session | Meetings | Matter | Seats offered to |
      | --- | --- | --- | --- |
      {% for sitting in sittings %}
      | {{ sitting.session }} | {{ sitting.meetings }} | {{ sitting.matter | capitalize }}{% if sitting.standing %} (standing item){% endif %} | {% if sitting.seats %}{% for seat in sitting.seats separator ", " %}{{ seat }}{% endfor %}{% else %}–{% endif %} |
      {% endfor %}

      ### Why each discussion stands where it does

      | Discussion | Session | Because | The next best |
      | --- | --- | --- | --- |
      {% for reason in reasons %}
      | {{ reason.discussion | capitalize }} | {{ reason.session }} | {% for words in reason.because separator "; " %}{{ words }}{% endfor %} | {{ reason.next }} |
      {% endfor %}

      {% endif %}
      ### What feeds the plans

      A session that was not examined is no gap.

      | Discussion | Last cited | Last by subject | Silent since | Not told since |
      | --- | --- | --- | --- | --- |
      {% for line in history %}
      | {{ line.discussion | capitalize }} | {% if line.cited %}{{ line.cited }}{% else %}not recorded{% endif %} | {% if line.topical %}{{ line.topical }}{% else %}not recorded{% endif %} | {{ line.silent }} | {{ line.untold }} |
      {% endfor %}

      ### Sessions and documents

      | Session | Days | Meetings for subjects | Documents due |
      | --- | --- | --- | --- |
      {% for session in sessions %}
      | {{ session.name }} | {% if session.days %}{{ session.days }}{% else %}not known{% endif %} | {{ session.meetings }} | {{ session.documents-due }} |
      {% endfor %}

      """##
    ),
    (
      "Templates/plan/plans.zh.md",
      ##"""
      {# Plans for a workplan side by side, why they are so, and what feeds them. #}
      {% if illustration %}
      本文为示例：其中的愿望是计划人自己的，无人提出。

      {% endif %}
      {% if not-examined %}
      ### 未审查的事项

      {% for matter in not-examined %}
      - {{ matter }}
      {% endfor %}

      {% endif %}
      {% if conflict %}
      ### 不存在可行的计划

      以下各项不能同时成立：

      {% for rule in conflict %}
      - {{ rule }}
      {% endfor %}

      最少需作的改动：

      {% for change in relief %}
      - {{ change }}
      {% empty %}
      - 未找到
      {% endfor %}

      行号为{{ file }}中的行。

      {% endif %}
      {% if untold %}
      ### 无计划可供展示

      {% for reason in untold %}
      - {{ reason }}
      {% endfor %}

      {% endif %}
      {% if plans %}
      ### 各计划对照

      | 会议 | 最佳计划 | 备选甲 | 备选乙 |
      | --- | --- | --- | --- |
      {% for session in sessions %}
      | {{ session.name }} | {% if session.best %}{{ session.best }}{% else %}–{% endif %} | {% if session.second %}{{ session.second }}{% else %}–{% endif %} | {% if session.third %}{{ session.third }}{% else %}–{% endif %} |
      {% endfor %}

      {% if others %}
      {{ others }}。

      {% endif %}
      ### 各计划的优劣

      {% for plan in plans %}
      - {% if plan.number == 1 %}最佳计划{% elsif plan.number == 2 %}备选甲{% else %}备选乙{% endif %}失{{ plan.points }}分{% if plan.number != 1 %}，与最佳计划有{{ plan.differences }}处安排不同；{% if plan.farthest %}已证明没有同样好而差别更大的计划。{% else %}是否有同样好而差别更大的计划，未经证明。{% endif %}{% elsif plan.proven %}；已证明没有失分更少的计划。{% else %}；更好的计划最多可多得{{ plan.gap }}分。{% endif %}{% if plan.broken %}未满足：{% for rule in plan.broken separator "；" %}{{ rule }}{% endfor %}。{% endif %}{% if plan.kept %}另外满足：{% for rule in plan.kept separator "；" %}{{ rule }}{% endfor %}。{% endif %}{% if plan.given-up %}放弃：{% for rule in plan.given-up separator "；" %}{{ rule }}{% endfor %}。{% endif %}{% if plan.sooner != 0 %}讨论提前，合{{ plan.sooner }}分。{% endif %}{% if plan.later != 0 %}讨论推后，合{{ plan.later }}分。{% endif %}
      {% endfor %}

      {% if allowance != 0 %}
      备选比最佳计划最多多失{{ allowance }}分，即其所值的百分之{{ percent }}。

      {% endif %}
      行号为{{ file }}中的行。

      ### 最佳计划的日程

      会议次数自开幕和安排工作之后起计。无人接受的席位空缺。

      | 会议 | 第几次 | 事项 | 席位提供给 |
      | --- | --- | --- | --- |
      {% for sitting in sittings %}
      | {{ sitting.session }} | {{ sitting.meetings }} | {{ sitting.matter }}{% if sitting.standing %}（常设项目）{% endif %} | {% if sitting.seats %}{% for seat in sitting.seats separator "、" %}{{ seat }}{% endfor %}{% else %}–{% endif %} |
      {% endfor %}

      ### 各项讨论如此安排的理由

      | 讨论 | 会议 | 理由 | 次优 |
      | --- | --- | --- | --- |
      {% for reason in reasons %}
      | {{ reason.discussion }} | {{ reason.session }} | {% for words in reason.because separator "；" %}{{ words }}{% endfor %} | {{ reason.next }} |
      {% endfor %}

      {% endif %}
      ### 计划所依据的情况

      未审查的会议不算空白。

      | 讨论 | 上次引用 | 上次按主题 | 此后未提及 | 此后情况不明 |
      | --- | --- | --- | --- | --- |
      {% for line in history %}
      | {{ line.discussion }} | {% if line.cited %}{{ line.cited }}{% else %}无记录{% endif %} | {% if line.topical %}{{ line.topical }}{% else %}无记录{% endif %} | {{ line.silent }} | {{ line.untold }} |
      {% endfor %}

      ### 会议与文件

      | 会议 | 日期 | 可用于议题的会议次数 | 文件截止日期 |
      | --- | --- | --- | --- |
      {% for session in sessions %}
      | {{ session.name }} | {% if session.days %}{{ session.days }}{% else %}未知{% endif %} | {{ session.meetings }} | {{ session.documents-due }} |
      {% endfor %}

      """##
    ),
    (
      "Templates/plan/revisions.en.md",
      ##"""
      {# Changed plans for what a workplan places, side by side, what moves and why. #}
      {% if illustration %}
      This is an illustration: what it wishes is the planner's own, and nobody has proposed it.

      {% endif %}
      {% if not-examined %}
      ### What was not examined

      {% for matter in not-examined %}
      - {{ matter | capitalize }}
      {% endfor %}

      {% endif %}
      {% if conflict %}
      ### No changed plan is possible

      These cannot all hold together:

      {% for rule in conflict %}
      - {{ rule | capitalize }}
      {% endfor %}

      The least change that would help:

      {% for change in relief %}
      - {{ change | capitalize }}
      {% empty %}
      - None was found
      {% endfor %}

      Lines are those of {{ file }}.

      {% endif %}
      {% if untold %}
      ### No plan can be shown

      {% for reason in untold %}
      - {{ reason | capitalize }}
      {% endfor %}

      {% endif %}
      {% if revisions %}
      ### The plans side by side

      | Discussion | As it is |{% for revision in revisions %} {% if revision.fewest %}Fewest moves{% if revision.best %}, and best{% endif %}{% elsif revision.best %}Best plan{% else %}Between, {% if revision.moves == 1 %}{{ revision.moves }} move{% else %}{{ revision.moves }} moves{% endif %}{% endif %} |{% endfor %}
      | --- | --- |{% for revision in revisions %} --- |{% endfor %}
      {% for place in places %}
      | {{ place.discussion | capitalize }} | {{ place.former }} |{% for now in place.now %} {{ now }} |{% endfor %}
      {% endfor %}

      What was adopted stays where it is.

      ### What they are worth

      {% for revision in revisions %}
      - {% if revision.fewest %}Fewest moves{% if revision.best %}, and best{% endif %}{% elsif revision.best %}Best plan{% else %}Between, {% if revision.moves == 1 %}{{ revision.moves }} move{% else %}{{ revision.moves }} moves{% endif %}{% endif %}: {% if revision.moves == 1 %}{{ revision.moves }} move{% else %}{{ revision.moves }} moves{% endif %}; {% if revision.moves-proven %}that no plan{% if revision.fewest %}{% else %} as good{% endif %} moves less is proven{% else %}whether one moves less is not proven{% endif %}. It loses {{ revision.points }} points; {% if revision.proven %}that no plan with as few moves loses fewer is proven.{% else %}a better one could gain at most {{ revision.gap }}.{% endif %}{% if revision.broken %} It does not keep: {% for rule in revision.broken separator "; " %}{{ rule }}{% endfor %}.{% endif %}
      {% endfor %}

      {% for revision in revisions %}
      ### What moves: {% if revision.fewest %}Fewest moves{% if revision.best %}, and best{% endif %}{% elsif revision.best %}Best plan{% else %}Between, {% if revision.moves == 1 %}{{ revision.moves }} move{% else %}{{ revision.moves }} moves{% endif %}{% endif %}

      {% if revision.changes %}
      | Discussion | From | To | Why |
      | --- | --- | --- | --- |
      {% for change in revision.changes %}
      | {{ change.discussion | capitalize }} | {{ change.from }} | {{ change.to }} | {% if change.because %}{% for words in change.because separator "; " %}{{ words }}{% endfor %}{% else %}–{% endif %} |
      {% endfor %}

      {% else %}
      Nothing moves.

      {% endif %}
      {% endfor %}
      Lines are those of {{ file }}.

      {% endif %}
      ### Sessions and documents

      | Session | Days | Meetings for subjects | Documents due |
      | --- | --- | --- | --- |
      {% for session in sessions %}
      | {{ session.name }} | {% if session.days %}{{ session.days }}{% else %}not known{% endif %} | {{ session.meetings }} | {{ session.documents-due }} |
      {% endfor %}

      """##
    ),
    (
      "Templates/plan/revisions.zh.md",
      ##"""
      {# Changed plans for what a workplan places, side by side, what moves and why. #}
      {% if illustration %}
      本文为示例：其中的愿望是计划人自己的，无人提出。

      {% endif %}
      {% if not-examined %}
      ### 未审查的事项

      {% for matter in not-examined %}
      - {{ matter }}
      {% endfor %}

      {% endif %}
      {% if conflict %}
      ### 不存在可行的修订计划

      以下各项不能同时成立：

      {% for rule in conflict %}
      - {{ rule }}
      {% endfor %}

      最少需作的改动：

      {% for change in relief %}
      - {{ change }}
      {% empty %}
      - 未找到
      {% endfor %}

      行号为{{ file }}中的行。

      {% endif %}
      {% if untold %}
      ### 无计划可供展示

      {% for reason in untold %}
      - {{ reason }}
      {% endfor %}

      {% endif %}
      {% if revisions %}
      ### 各计划对照

      | 讨论 | 现有安排 |{% for revision in revisions %} {% if revision.fewest %}变动最少{% if revision.best %}，亦为最佳{% endif %}{% elsif revision.best %}最佳计划{% else %}居中，变动{{ revision.moves }}处{% endif %} |{% endfor %}
      | --- | --- |{% for revision in revisions %} --- |{% endfor %}
      {% for place in places %}
      | {{ place.discussion }} | {{ place.former }} |{% for now in place.now %} {{ now }} |{% endfor %}
      {% endfor %}

      已通过的部分保持不变。

      ### 各计划的优劣

      {% for revision in revisions %}
      - {% if revision.fewest %}变动最少{% if revision.best %}，亦为最佳{% endif %}{% elsif revision.best %}最佳计划{% else %}居中，变动{{ revision.moves }}处{% endif %}：变动{{ revision.moves }}处，{% if revision.moves-proven %}已证明没有{% if revision.fewest %}{% else %}同样好而{% endif %}变动更少的计划{% else %}能否变动更少未经证明{% endif %}。失{{ revision.points }}分，{% if revision.proven %}已证明变动同样少的计划不能失分更少。{% else %}更好的计划最多可多得{{ revision.gap }}分。{% endif %}{% if revision.broken %}未满足：{% for rule in revision.broken separator "；" %}{{ rule }}{% endfor %}。{% endif %}
      {% endfor %}

      {% for revision in revisions %}
      ### 变动：{% if revision.fewest %}变动最少{% if revision.best %}，亦为最佳{% endif %}{% elsif revision.best %}最佳计划{% else %}居中，变动{{ revision.moves }}处{% endif %}

      {% if revision.changes %}
      | 讨论 | 原为 | 改为 | 理由 |
      | --- | --- | --- | --- |
      {% for change in revision.changes %}
      | {{ change.discussion }} | {{ change.from }} | {{ change.to }} | {% if change.because %}{% for words in change.because separator "；" %}{{ words }}{% endfor %}{% else %}–{% endif %} |
      {% endfor %}

      {% else %}
      没有变动。

      {% endif %}
      {% endfor %}
      行号为{{ file }}中的行。

      {% endif %}
      ### 会议与文件

      | 会议 | 日期 | 可用于议题的会议次数 | 文件截止日期 |
      | --- | --- | --- | --- |
      {% for session in sessions %}
      | {{ session.name }} | {% if session.days %}{{ session.days }}{% else %}未知{% endif %} | {{ session.meetings }} | {{ session.documents-due }} |
      {% endfor %}

      """##
    ),
    (
      "Templates/provisional-agenda/draft.en.md",
      ##"""
      {# What the draft of an annotated provisional agenda begins with; `here` is where something is drafted. #}
      # Provisional agenda

      {# here agenda #}

      # Annotations

      {# here annotations #}

      # Proposed organization of work

      {# here organization #}

      # Documentation

      {# here documentation #}

      """##
    ),
    (
      "Templates/provisional-agenda/draft.zh.md",
      ##"""
      {# What the draft of an annotated provisional agenda begins with; `here` is where something is drafted. #}
      # 临时议程

      {# here agenda #}

      # 说明

      {# here annotations #}

      # 拟议的工作安排

      {# here organization #}

      # 文件

      {# here documentation #}

      """##
    ),
    (
      "Templates/provisional-agenda/masthead.en.md",
      ##"""
      {# The masthead of a provisional agenda. #}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/provisional-agenda/masthead.zh.md",
      ##"""
      {# The masthead of a provisional agenda. #}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/record/act-masthead.en.md",
      ##"""
      {# The masthead of the page of a resolution or decision. #}
      {% if act.body.organization %}organization: {{ act.body.organization }}{% endif %}
      {% if act.body.parent.name %}organ: {{ act.body.parent.name }}{% endif %}
      body: {{ act.body.name }}
      title: {% if act.form == "resolution" %}Resolution{% else %}Decision{% endif %} {{ act.number }}
      byline: Page made from the records
      notice: What the records tell of a {% if act.form == "resolution" %}resolution{% else %}decision{% endif %}; neither its text nor an official document
      coverage: {% with sources = act | source: "whole" %}Drawn from {{ sources }}. {% endwith %}{% include "body-coverage" body: act.body, as-of: as-of %}

      """##
    ),
    (
      "Templates/record/act-masthead.zh.md",
      ##"""
      {# The masthead of the page of a resolution or decision. #}
      {% if act.body.organization %}organization: {{ act.body.organization }}{% endif %}
      {% if act.body.parent.name %}organ: {{ act.body.parent.name }}{% endif %}
      body: {{ act.body.name }}
      title: 第 {{ act.number }} 号{% if act.form == "resolution" %}决议{% else %}决定{% endif %}
      byline: 依据记录编制的页面
      notice: 本页为记录所载情况，既非{% if act.form == "resolution" %}决议{% else %}决定{% endif %}案文，亦非正式文件
      coverage: {% with sources = act | source: "whole" %}本页依据{{ sources }}编写。{% endwith %}{% include "body-coverage" body: act.body, as-of: as-of %}

      """##
    ),
    (
      "Templates/record/act.en.md",
      ##"""
      {# What the records tell of a resolution or decision: how it came about, what it does, what follows it. #}
      ### Adoption

      {% if act.title %}
      - Title: {{ act.title }}
      {% endif %}
      - Adopted by: {{ act.body.name }}
      {% if act.session %}
      - Session: {{ act.session | cite: "with-body" }}
      {% endif %}
      {% if act.adopted %}
      - Date: {{ act.adopted | date }}
      {% else %}
      - Date: not recorded
      {% endif %}
      {% if act.adoption == "consensus" %}
      - Manner: without a vote
      {% elsif act.adoption == "vote" %}
      - Manner: by a vote{% if act.vote.in-favour %}, {{ act.vote.in-favour }} in favour{% endif %}{% if act.vote.against %}, {{ act.vote.against }} against{% endif %}{% if act.vote.abstaining %}, {{ act.vote.abstaining }} abstaining{% endif %}
      {% endif %}
      {% if act.draft %}
      - Draft: {{ act.draft | cite }}
      {% endif %}
      {% if act.document %}
      - Printed in: {{ act.document | cite }}
      {% endif %}
      {% for updated in act.updates %}
      - Updates: {{ updated | cite: "with-body" }}
      {% endfor %}
      {% for superseded in act.supersedes %}
      - Replaces: {{ superseded | cite: "with-body" }}
      {% endfor %}
      {% for annex in act.annexes %}
      - Annex: {{ annex }}
      {% endfor %}

      ### What it does

      {% for effect in act.effects %}
      - {{ effect.verb | report }}{% if (effect.verb | complement) == "that" %} that {% elsif (effect.verb | complement) == "to" %}{% if effect.addressee %} {{ effect.addressee }}{% endif %} to {% else %} {% endif %}{{ effect.text }}{% if effect.on %} ({{ effect.on | link }}){% endif %}{% if effect.paragraph %} (paragraph {{ effect.paragraph }}){% endif %}
      {% empty %}
      The records do not tell what it does.
      {% endfor %}

      """##
    ),
    (
      "Templates/record/act.zh.md",
      ##"""
      {# What the records tell of a resolution or decision: how it came about, what it does, what follows it. #}
      ### 通过情况

      {% if act.title %}
      - 标题：{{ act.title }}
      {% endif %}
      - 通过机构：{{ act.body.name }}
      {% if act.session %}
      - 届会：{{ act.session | cite: "with-body" }}
      {% endif %}
      {% if act.adopted %}
      - 日期：{{ act.adopted | date }}
      {% else %}
      - 日期：未载明
      {% endif %}
      {% if act.adoption == "consensus" %}
      - 方式：未经表决
      {% elsif act.adoption == "vote" %}
      - 方式：表决{% if act.vote.in-favour %}，{{ act.vote.in-favour }} 票赞成{% endif %}{% if act.vote.against %}，{{ act.vote.against }} 票反对{% endif %}{% if act.vote.abstaining %}，{{ act.vote.abstaining }} 票弃权{% endif %}
      {% endif %}
      {% if act.draft %}
      - 草案：{{ act.draft | cite }}
      {% endif %}
      {% if act.document %}
      - 刊载于：{{ act.document | cite }}
      {% endif %}
      {% for updated in act.updates %}
      - 更新：{{ updated | cite: "with-body" }}
      {% endfor %}
      {% for superseded in act.supersedes %}
      - 取代：{{ superseded | cite: "with-body" }}
      {% endfor %}
      {% for annex in act.annexes %}
      - 附件：{{ annex }}
      {% endfor %}

      ### 内容

      {% for effect in act.effects %}
      - {{ effect.verb | report }}{{ effect.text }}{% if effect.on %}（{{ effect.on | link }}）{% endif %}{% if effect.paragraph %}（第 {{ effect.paragraph }} 段）{% endif %}
      {% empty %}
      记录未说明其内容。
      {% endfor %}

      """##
    ),
    (
      "Templates/record/session-masthead.en.md",
      ##"""
      {# The masthead of the page of a session. #}
      {% if session.body.organization %}organization: {{ session.body.organization }}{% endif %}
      {% if session.body.parent.name %}organ: {{ session.body.parent.name }}{% endif %}
      body: {{ session.body.name }}
      {% if session.place and session.days %}session: {{ session.place }}, {{ session.days | days: "short" }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      title: {% include "session-name" session: session, start: true %} of the {{ session.body.name }}
      byline: Page made from the records
      notice: What the records tell of a {% if session.gathering == "meeting" %}meeting{% else %}session{% endif %}; neither its report nor an official document
      coverage: {% with sources = session | source: "whole" %}Drawn from {{ sources }}. {% endwith %}{% include "body-coverage" body: session.body, as-of: as-of %}

      """##
    ),
    (
      "Templates/record/session-masthead.zh.md",
      ##"""
      {# The masthead of the page of a session. #}
      {% if session.body.organization %}organization: {{ session.body.organization }}{% endif %}
      {% if session.body.parent.name %}organ: {{ session.body.parent.name }}{% endif %}
      body: {{ session.body.name }}
      {% if session.place and session.days %}session: {{ session.days | days: "short" }}，{{ session.place }}{% elsif session.days %}session: {{ session.days | days: "short" }}{% elsif session.place %}session: {{ session.place }}{% endif %}
      title: {{ session.body.name }}{% include "session-name" session: session %}
      byline: 依据记录编制的页面
      notice: 本页为记录所载情况，既非{% if session.gathering == "meeting" %}会议{% else %}届会{% endif %}报告，亦非正式文件
      coverage: {% with sources = session | source: "whole" %}本页依据{{ sources }}编写。{% endwith %}{% include "body-coverage" body: session.body, as-of: as-of %}

      """##
    ),
    (
      "Templates/record/session.en.md",
      ##"""
      {# What the records tell of a session: when and where, what it considered, what became of it. #}
      {% include "session" session: session %}

      {% for document in session.documents %}
      {% if loop.first %}
      ### Documents

      {% endif %}
      - {{ document | cite }}{% if document.title %}: {{ document.title }}{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/record/session.zh.md",
      ##"""
      {# What the records tell of a session: when and where, what it considered, what became of it. #}
      {% include "session" session: session %}

      {% for document in session.documents %}
      {% if loop.first %}
      ### 文件

      {% endif %}
      - {{ document | cite }}{% if document.title %}：{{ document.title }}{% endif %}
      {% endfor %}

      """##
    ),
    (
      "Templates/report/draft.en.md",
      ##"""
      {# What the skeleton of a report begins with; `here` is where something is drafted. #}
      # Introduction

      {# here introduction #}

      # Recommendations

      {# here recommendations #}

      # Summary of deliberations

      {# here deliberations #}

      # Organization of the {% if session.gathering == "meeting" %}meeting{% else %}session{% endif %}

      ## Opening of the {% if session.gathering == "meeting" %}meeting{% else %}session{% endif %}

      {# here opening #}

      ## Adoption of the agenda and organization of work

      {# here agenda #}

      ## Attendance

      {# here attendance #}

      ## Documentation

      {# here documentation #}

      # Adoption of the report

      {# here adoption #}

      """##
    ),
    (
      "Templates/report/draft.zh.md",
      ##"""
      {# What the skeleton of a report begins with; `here` is where something is drafted. #}
      # 导言

      {# here introduction #}

      # 建议

      {# here recommendations #}

      # 审议情况概要

      {# here deliberations #}

      # 会议安排

      ## 会议开幕

      {# here opening #}

      ## 通过议程和工作安排

      {# here agenda #}

      ## 出席情况

      {# here attendance #}

      ## 文件

      {# here documentation #}

      # 通过报告

      {# here adoption #}

      """##
    ),
    (
      "Templates/report/masthead.en.md",
      ##"""
      {# The masthead of a report. #}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/report/masthead.zh.md",
      ##"""
      {# The masthead of a report. #}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/thematic-paper/draft.en.md",
      ##"""
      {# What a draft on a subject begins with; `here` is where something is drafted. #}
      # Introduction

      {# here introduction #}

      # Mandates

      {# here mandates #}

      # Other acts on the subject

      {# here related-acts #}

      # History of consideration

      {# here history #}

      # Recommendations and their state

      {# here recommendations #}

      # Documents to consult

      {# here documents #}

      {# to write: questions for discussion. Take away this line and the last one of the comment, and list the questions below the heading.
      # Questions for discussion

      1. …
      #}

      """##
    ),
    (
      "Templates/thematic-paper/draft.zh.md",
      ##"""
      {# What a draft on a subject begins with; `here` is where something is drafted. #}
      # 导言

      {# here introduction #}

      # 任务授权

      {# here mandates #}

      # 关于该议题的其他决议和决定

      {# here related-acts #}

      # 审议情况

      {# here history #}

      # 建议及其后续情况

      {# here recommendations #}

      # 参考文件

      {# here documents #}

      {# to write: 供讨论的问题。删去本行和注释的末行，在标题下逐条列出问题。
      # 供讨论的问题

      1. …
      #}

      """##
    ),
    (
      "Templates/thematic-paper/masthead.en.md",
      ##"""
      {# The masthead of a thematic paper. #}
      {% if paper.author %}byline: Thematic paper prepared by the {% include "body-name" body: paper.author %}{% else %}byline: Thematic paper{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/thematic-paper/masthead.zh.md",
      ##"""
      {# The masthead of a thematic paper. #}
      {% if paper.author %}byline: {% include "body-name" body: paper.author %}编写的专题文件{% else %}byline: 专题文件{% endif %}
      {% include "masthead" paper: paper, body: body, session: session, as-of: as-of %}

      """##
    ),
    (
      "Templates/word.yaml",
      ##"""
      # How papers look in Word. Change what you like; what you remove stays as the program has it.
      #
      # Lengths are written with a unit: 12 pt, 22 mm, 2 cm, 1 in. `left` and `right` are counted from the
      # margins, on the side where the language begins and on that where it stops reading.

      paper: A4  # or Letter

      margins:  # from the edges of the paper
        top: 72 pt
        bottom: 86.4 pt
        left: 51.65 pt
        right: 51.65 pt
        header: 21.6 pt
        footer: 25.2 pt

      fonts:  # `otherwise` stands in where a font is missing; `larger` and `line` make up for small letters
        latin: {name: Times New Roman, otherwise: Liberation Serif, larger: 0 pt, line: 100 %}
        chinese: {name: SimSun, otherwise: Noto Serif CJK SC, larger: 0.5 pt, line: 125 %}
        arabic: {name: Amiri, otherwise: Traditional Arabic, larger: 2 pt, line: 135 %}

      numbers:
        step: 23.75 pt  # from the number of a paragraph to its text; tabs in the text stop at every step
        gap: 12.25 pt   # from the number of a heading to its text

      # size of the letters; bold, italic: yes or no; before, after: space above and below; line: from line to
      # line, at least; left, right; first: how much further in the first line begins, less than 0 where it
      # stands out; align: start, center, end, justified.
      styles:
        # The text: paragraphs without a number, numbered ones, (a), (i), a.
        SingleTxt: {left: 63.35 pt, right: 63.35 pt, after: 6 pt, align: justified}
        SingleTxtNumbered: {left: 63.35 pt, right: 63.35 pt, after: 6 pt, align: justified}
        SingleTxtA: {left: 110.85 pt, right: 63.35 pt, first: -23.75 pt, after: 6 pt, align: justified}
        SingleTxtI: {left: 134.6 pt, right: 63.35 pt, first: -23.75 pt, after: 6 pt, align: justified}
        SingleTxtSub: {left: 158.35 pt, right: 63.35 pt, first: -23.75 pt, after: 6 pt, align: justified}
        Quote: {left: 87.1 pt, right: 87.1 pt, after: 6 pt, align: justified}
        Coverage: {left: 63.35 pt, right: 63.35 pt, after: 6 pt, align: justified}

        # Headings: I., A., and those without a number.
        HCh: {size: 14 pt, bold: yes, left: 63.35 pt, right: 63.35 pt, before: 12 pt, after: 6 pt, line: 15 pt}
        H1: {size: 12 pt, bold: yes, left: 63.35 pt, right: 63.35 pt, before: 6 pt, after: 6 pt, line: 13.5 pt}
        H23: {size: 10 pt, bold: yes, left: 63.35 pt, right: 63.35 pt, before: 6 pt, after: 6 pt, line: 12 pt}

        # The masthead, from the top.
        DraftNotice: {bold: yes, after: 3 pt, align: center}
        MastheadName: {size: 14 pt, after: 4 pt, line: 15 pt}
        MastheadSymbol: {size: 10 pt, after: 4 pt, line: 20 pt, align: end}
        XLarge: {size: 20 pt, bold: yes, before: 5.45 pt, line: 19.5 pt}
        Publication: {size: 10 pt, line: 12 pt}
        Session: {size: 10 pt, bold: yes, line: 12 pt}
        AgendaItemNormal: {size: 10 pt, line: 12 pt}
        AgendaTitleH2: {size: 10 pt, bold: yes, right: 252 pt, line: 12 pt}
        TitleHCH: {size: 14 pt, bold: yes, left: 63.35 pt, right: 63.35 pt, before: 18 pt, after: 12 pt, line: 15 pt}
        TitleH2: {size: 12 pt, bold: yes, left: 63.35 pt, right: 63.35 pt, after: 12 pt, line: 13.5 pt}

        # Tables and figures.
        Caption: {size: 10 pt, bold: yes, left: 63.35 pt, right: 63.35 pt, before: 6 pt, after: 4 pt}
        TableHead: {size: 7 pt, italic: yes, before: 4 pt, after: 4 pt, line: 8 pt}
        TableText: {size: 8.5 pt, before: 2 pt, after: 2 pt, line: 10.5 pt}
        Small: {size: 5 pt, line: 6 pt}

        # What stands below and behind the text.
        FootnoteText: {size: 8.5 pt, left: 63.35 pt, right: 63.35 pt, first: -12.25 pt, line: 10.5 pt}
        RecordCited: {size: 8.5 pt, left: 87.1 pt, right: 63.35 pt, first: -23.75 pt, after: 4 pt, line: 10.5 pt}
        Sources: {size: 7 pt, left: 63.35 pt, right: 63.35 pt, after: 6 pt, line: 9 pt}
        Header: {size: 8.5 pt, line: 10.5 pt}
        Footer: {size: 8.5 pt, bold: yes, line: 10.5 pt}

      """##
    ),
    (
      "Templates/wording/ar.yaml",
      ##"""
      # How Arabic writes numbers, dates and lists. `seen` stands so in a document, `known` is a known
      # convention, and of `unsure` a reader of the language must decide. Who confirms an entry moves it.
      seen:
        months:
          - كانون الثاني/يناير
          - شباط/فبراير
          - آذار/مارس
          - نيسان/أبريل
          - أيار/مايو
          - حزيران/يونيه
          - تموز/يوليه
          - آب/أغسطس
          - أيلول/سبتمبر
          - تشرين الأول/أكتوبر
          - تشرين الثاني/نوفمبر
          - كانون الأول/ديسمبر
        day-month: "{day} {month}"
        of-year: "{text} {year}"
      known:
        year-alone: "{year}"
        range: في الفترة من {first} إلى {last}
        range-short: "{first}-{last}"
        range-wide: "{first} - {last}"
        run: من {first} إلى {last}
        on-day: في {text}
        on-two-days: في يومي {text}
        in-month: في {text}
        in-year: في عام {year}
        bound-day: "{text}"
        between: بين {first} و{last}
        at-some-time: في وقت ما {text}
        ordinals:
          - الأول
          - الثاني
          - الثالث
          - الرابع
          - الخامس
          - السادس
          - السابع
          - الثامن
          - التاسع
          - العاشر
          - الحادي عشر
          - الثاني عشر
          - الثالث عشر
          - الرابع عشر
          - الخامس عشر
          - السادس عشر
          - السابع عشر
          - الثامن عشر
          - التاسع عشر
          - العشرون
        feminine-ordinals:
          - الأولى
          - الثانية
          - الثالثة
          - الرابعة
          - الخامسة
          - السادسة
          - السابعة
          - الثامنة
          - التاسعة
          - العاشرة
          - الحادية عشرة
          - الثانية عشرة
          - الثالثة عشرة
          - الرابعة عشرة
          - الخامسة عشرة
          - السادسة عشرة
          - السابعة عشرة
          - الثامنة عشرة
          - التاسعة عشرة
          - العشرون
        cardinals: [صفر, واحدة, اثنتان, ثلاث, أربع, خمس, ست, سبع, ثماني, تسع]
        plural-rule: one-two-few-many
        plurals: [one with its noun, two with their noun, the form after three to ten, the form after eleven and more]
        counted: ["{noun}", "{noun}", "{number} {noun}", "{number} {noun}"]
        separator: " و"
        last-separator: " و"
        semicolon: "؛ "
        masculine-nouns: [الفريق, المؤتمر, مؤتمر, المجلس, المكتب, مكتب, فريق, مجلس, الاجتماع, اجتماع, البرنامج, برنامج, الصندوق]
        feminine-nouns: [الجمعية, اللجنة, لجنة, الأمانة, أمانة, المنظمة, منظمة, الهيئة, هيئة, الشبكة, المحكمة]
      unsure:
        on-days: في أيام {text}
        ordinal-digits: ال{number}
        inferred: " (مستنتَج)"
        the-unknown: الهيئة المسماة "{name}"
        of-unknown: الهيئة المسماة "{name}"
        to-unknown: الهيئة المسماة "{name}"

      """##
    ),
    (
      "Templates/wording/es.yaml",
      ##"""
      # How Spanish writes numbers, dates and lists. `seen` stands so in a document, `known` is a known
      # convention, and of `unsure` a reader of the language must decide. Who confirms an entry moves it.
      seen:
        day-month: "{day} de {month}"
        of-year: "{text} de {year}"
        range-short: "{first} a {last}"
      known:
        months: [enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, octubre, noviembre, diciembre]
        year-alone: "{year}"
        range: del {first} al {last}
        range-wide: "{first} a {last}"
        run: "{first} a {last}"
        on-day: el {text}
        on-days: los días {text}
        in-month: en {text}
        in-year: en {year}
        bound-day: el {text}
        between: entre {first} y {last}
        at-some-time: en algún momento {text}
        ordinals:
          - primer
          - segundo
          - tercer
          - cuarto
          - quinto
          - sexto
          - séptimo
          - octavo
          - noveno
          - décimo
          - undécimo
          - duodécimo
          - decimotercer
          - decimocuarto
          - decimoquinto
          - decimosexto
          - decimoséptimo
          - decimoctavo
          - decimonoveno
          - vigésimo
        feminine-ordinals:
          - primera
          - segunda
          - tercera
          - cuarta
          - quinta
          - sexta
          - séptima
          - octava
          - novena
          - décima
          - undécima
          - duodécima
          - decimotercera
          - decimocuarta
          - decimoquinta
          - decimosexta
          - decimoséptima
          - decimoctava
          - decimonovena
          - vigésima
        ordinal-digits: "{number}º"
        cardinals: [ninguna, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve]
        plural-rule: one-and-many
        plurals: [the singular, the plural]
        counted: ["{number} {noun}", "{number} {noun}"]
        separator: ", "
        last-separator: " y "
        semicolon: "; "
        masculine-nouns: [grupo, comité, consejo, órgano, foro, programa, mecanismo, fondo, secretariado, servicio, departamento, subcomité]
        feminine-nouns: [conferencia, asamblea, comisión, reunión, oficina, secretaría, organización, mesa, red, subcomisión, corte, división, junta]
        the-masculine: el {name}
        the-feminine: la {name}
        of-masculine: del {name}
        of-feminine: de la {name}
        to-masculine: al {name}
        to-feminine: a la {name}
      unsure:
        inferred: " (deducido)"
        the-unknown: el órgano “{name}”
        of-unknown: del órgano “{name}”
        to-unknown: al órgano “{name}”

      """##
    ),
    (
      "Templates/wording/fr.yaml",
      ##"""
      # How French writes numbers, dates and lists. `seen` stands so in a document, `known` is a known
      # convention, and of `unsure` a reader of the language must decide. Who confirms an entry moves it.
      seen:
        first-day: 1er
        day-month: "{day} {month}"
        of-year: "{text} {year}"
        year-alone: "{year}"
        range-short: "{first}-{last}"
        ordinal-digits: "{number}e"
        semicolon: " ; "
      known:
        months: [janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre]
        range: du {first} au {last}
        range-wide: "{first} - {last}"
        run: du {first} au {last}
        on-day: le {text}
        on-days: les {text}
        in-month: en {text}
        in-year: en {year}
        bound-day: le {text}
        between: entre {first} et {last}
        at-some-time: à un moment donné {text}
        ordinals:
          - premier
          - deuxième
          - troisième
          - quatrième
          - cinquième
          - sixième
          - septième
          - huitième
          - neuvième
          - dixième
          - onzième
          - douzième
          - treizième
          - quatorzième
          - quinzième
          - seizième
          - dix-septième
          - dix-huitième
          - dix-neuvième
          - vingtième
        feminine-ordinals:
          - première
          - deuxième
          - troisième
          - quatrième
          - cinquième
          - sixième
          - septième
          - huitième
          - neuvième
          - dixième
          - onzième
          - douzième
          - treizième
          - quatorzième
          - quinzième
          - seizième
          - dix-septième
          - dix-huitième
          - dix-neuvième
          - vingtième
        cardinals: [aucune, une, deux, trois, quatre, cinq, six, sept, huit, neuf]
        plural-rule: up-to-one-and-many
        plurals: [the singular, the plural]
        counted: ["{number} {noun}", "{number} {noun}"]
        separator: ", "
        last-separator: " et "
        inferred: " (déduit)"
        masculine-nouns: [groupe, comité, conseil, bureau, office, secrétariat, organe, forum, programme, mécanisme, fonds, réseau, service, département, sous-comité]
        feminine-nouns: [conférence, assemblée, commission, réunion, organisation, sous-commission, équipe, cour, division, agence]
        the-masculine: le {name}
        the-feminine: la {name}
        the-elided: l’{name}
        of-masculine: du {name}
        of-feminine: de la {name}
        of-elided: de l’{name}
        to-masculine: au {name}
        to-feminine: à la {name}
        to-elided: à l’{name}
      unsure:
        the-unknown: l’organe « {name} »
        of-unknown: de l’organe « {name} »
        to-unknown: à l’organe « {name} »

      """##
    ),
    (
      "Templates/wording/ru.yaml",
      ##"""
      # How Russian writes numbers, dates and lists. `seen` stands so in a document, `known` is a known
      # convention, and of `unsure` a reader of the language must decide. Who confirms an entry moves it.
      known:
        months: [января, февраля, марта, апреля, мая, июня, июля, августа, сентября, октября, ноября, декабря]
        months-alone: [январь, февраль, март, апрель, май, июнь, июль, август, сентябрь, октябрь, ноябрь, декабрь]
        months-in: [январе, феврале, марте, апреле, мае, июне, июле, августе, сентябре, октябре, ноябре, декабре]
        day-month: "{day} {month}"
        of-year: "{text} {year} года"
        year-alone: "{year} год"
        year-from: "{year} года"
        range: с {first} по {last}
        range-short: "{first}-{last}"
        range-wide: "{first} - {last}"
        run: с {first} по {last}
        on-day: "{text}"
        on-days: "{text}"
        in-month: в {text}
        in-year: в {year} году
        bound-day: "{text}"
        between: в период с {first} по {last}
        at-some-time: в точно не установленное время {text}
        ordinals:
          - первый
          - второй
          - третий
          - четвертый
          - пятый
          - шестой
          - седьмой
          - восьмой
          - девятый
          - десятый
          - одиннадцатый
          - двенадцатый
          - тринадцатый
          - четырнадцатый
          - пятнадцатый
          - шестнадцатый
          - семнадцатый
          - восемнадцатый
          - девятнадцатый
          - двадцатый
        feminine-ordinals:
          - первая
          - вторая
          - третья
          - четвертая
          - пятая
          - шестая
          - седьмая
          - восьмая
          - девятая
          - десятая
          - одиннадцатая
          - двенадцатая
          - тринадцатая
          - четырнадцатая
          - пятнадцатая
          - шестнадцатая
          - семнадцатая
          - восемнадцатая
          - девятнадцатая
          - двадцатая
        ordinal-digits: "{number}-й"
        cardinals: [ни одного, одно, два, три, четыре, пять, шесть, семь, восемь, девять]
        plural-rule: by-last-digit
        plurals: [the form after one, the form after two to four, the form after five and more]
        counted: ["{number} {noun}", "{number} {noun}", "{number} {noun}"]
        separator: ", "
        last-separator: " и "
        semicolon: "; "
        masculine-nouns: [комитет, совет, секретариат, орган, форум, механизм, фонд, департамент, подкомитет, суд, центр]
        feminine-nouns: [группа, конференция, ассамблея, комиссия, организация, сессия, сеть, подкомиссия, программа]
      unsure:
        inferred: " (выведено)"
        the-unknown: орган «{name}»
        of-unknown: органа «{name}»
        to-unknown: органу «{name}»

      """##
    ),
    (
      "Sessions/verbs.md",
      ##"""
      ---
      kind: verb
      records:
        - id: note
          class: says
          complement: that
          wording:
            - {language: en, act: notes, report: noted, impersonal: it was noted}
            - {language: zh, act: 指出, report: 指出，, impersonal: 据指出，}
            - {language: fr, act: note que, report: a noté, several: ont noté, joint: que, quoting: "ce qui suit :", impersonal: il a été noté, confidence: known}
            - {language: es, act: observa que, report: observó, several: observaron, joint: que, quoting: "lo siguiente:", impersonal: se observó, confidence: known}
            - {language: ru, act: "отмечает, что", report: отметил, feminine: отметила, several: отметили, joint: ", что", quoting: "следующее:", impersonal: было отмечено, confidence: known}
            - {language: ar, act: يلاحظ أن, report: لاحظ, feminine: لاحظت, joint: أن, quoting: "ما يلي:", impersonal: لوحظ, confidence: known}
          printed:
            - {language: en, form: noted that}
            - {language: en, form: it was noted that}
            - {language: en, form: pointed out that}
            - {language: zh, form: 指出}
            - {language: zh, form: 据指出}
          note: Somebody says so; the body does not hold it. To take note of something is take-note.
        - id: consider
          class: says
          complement: that
          wording:
            - {language: en, act: considers, report: considered, impersonal: it was considered}
            - {language: zh, act: 认为, report: 认为，, impersonal: 据认为，}
            - {language: fr, act: considère que, report: a considéré, several: ont considéré, joint: que, quoting: "ce qui suit :", impersonal: il a été considéré, confidence: known}
            - {language: es, act: considera que, report: consideró, several: consideraron, joint: que, quoting: "lo siguiente:", impersonal: se consideró, confidence: known}
            - {language: ru, act: "считает, что", report: счел, feminine: сочла, several: сочли, joint: ", что", quoting: "следующее:", impersonal: было сочтено, confidence: known}
            - {language: ar, act: يرى أن, report: رأى, feminine: رأت, joint: أن, quoting: "ما يلي:", impersonal: رُئي, confidence: known}
          printed:
            - {language: en, form: considers that}
            - {language: en, form: considered that}
            - {language: en, form: it was considered that}
            - {language: zh, form: 认为}
            - {language: zh, form: 据认为}
          note: The one named holds it; weaker than to conclude.
        - id: mention
          class: says
          complement: noun
          wording:
            - {language: en, act: mentions, report: mentioned, impersonal: mention was made of}
            - {language: zh, act: 提到, report: 提到了, quoting: "：", impersonal: 会上提到了}
            - {language: fr, act: mentionne, report: a mentionné, several: ont mentionné, quoting: "ce qui suit :", impersonal: il a été fait mention de, confidence: known}
            - {language: es, act: menciona, report: mencionó, several: mencionaron, quoting: "lo siguiente:", impersonal: se mencionó, confidence: known}
            - {language: ru, act: упоминает, report: упомянул, feminine: упомянула, several: упомянули, quoting: "следующее:", impersonal: "было упомянуто следующее:", confidence: known}
            - {language: ar, act: يذكر, report: ذكر, feminine: ذكرت, quoting: "ما يلي:", impersonal: "ذُكر ما يلي:", confidence: known}
          printed:
            - {language: en, form: mentioned}
            - {language: en, form: mention was made of}
            - {language: zh, form: 提到}
          note: A mention; the matter was not thereby considered.
        - id: outline
          class: says
          complement: noun
          wording:
            - {language: en, act: outlines, report: outlined, impersonal: an outline was given of}
            - {language: zh, act: 概要介绍, report: 概要介绍了, quoting: "：", impersonal: 会上概要介绍了}
            - {language: fr, act: expose dans les grandes lignes, report: a exposé dans les grandes lignes, several: ont exposé dans les grandes lignes, quoting: "ce qui suit :", impersonal: on a exposé dans les grandes lignes, confidence: unsure}
            - {language: es, act: expone en líneas generales, report: expuso en líneas generales, several: expusieron en líneas generales, quoting: "lo siguiente:", impersonal: "se expuso en líneas generales lo siguiente:", confidence: unsure}
            - {language: ru, act: кратко излагает, report: кратко изложил, feminine: кратко изложила, several: кратко изложили, quoting: "следующее:", impersonal: "было кратко изложено следующее:", confidence: unsure}
            - {language: ar, act: يعرض بإيجاز, report: عرض, feminine: عرضت, joint: "بإيجاز ما يلي:", impersonal: عُرض, confidence: unsure}
          printed:
            - {language: en, form: outlined}
            - {language: zh, form: 概要介绍}
          note: Reports in short; nothing is held or recommended.
        - id: cite
          class: says
          complement: noun
          wording:
            - {language: en, act: cites, report: cited, impersonal: reference was made to}
            - {language: zh, act: 列举, report: 列举了, quoting: "：", impersonal: 会上列举了}
            - {language: fr, act: cite, report: a cité, several: ont cité, quoting: "ce qui suit :", impersonal: on a cité, confidence: known}
            - {language: es, act: cita, report: citó, several: citaron, quoting: "lo siguiente:", impersonal: "se citó lo siguiente:", confidence: known}
            - {language: ru, act: приводит в качестве примеров, report: привел в качестве примеров, feminine: привела в качестве примеров, several: привели в качестве примеров, quoting: "следующее:", impersonal: "в качестве примеров приводилось следующее:", confidence: unsure}
            - {language: ar, act: يورد على سبيل المثال, report: أورد, feminine: أوردت, joint: "على سبيل المثال ما يلي:", impersonal: ذُكر, confidence: unsure}
          printed:
            - {language: en, form: cited}
            - {language: zh, form: 列举}
          note: Gives examples; the list is not complete.
        - id: share
          class: says
          complement: noun
          wording:
            - {language: en, act: shares, report: shared, impersonal: there was sharing of}
            - {language: zh, act: 分享, report: 分享了, quoting: "：", impersonal: 会上分享了}
            - {language: fr, act: fait part de, report: a fait part, several: ont fait part, joint: de, quoting: "de ce qui suit :", impersonal: il a été fait part, confidence: known}
            - {language: es, act: comparte, report: compartió, several: compartieron, quoting: "lo siguiente:", impersonal: "se compartió lo siguiente:", confidence: known}
            - {language: ru, act: "делится информацией о следующем:", report: "поделился информацией о следующем:", feminine: "поделилась информацией о следующем:", several: "поделились информацией о следующем:", impersonal: "было сообщено о следующем:", confidence: unsure}
            - {language: ar, act: يتبادل, report: عرض, feminine: عرضت, quoting: "ما يلي:", impersonal: "عُرض ما يلي:", confidence: unsure}
          printed:
            - {language: en, form: shared}
            - {language: zh, form: 分享}
          note: What is shared is one's own experience or practice; to exchange is mutual.
        - id: contain
          class: says
          complement: noun
          wording:
            - {language: en, act: contains, report: contained}
            - {language: zh, act: 载有, report: 载有, quoting: "："}
            - {language: fr, act: contient, report: contenait, several: contenaient, quoting: "ce qui suit :", confidence: known}
            - {language: es, act: contiene, report: contenía, several: contenían, quoting: "lo siguiente:", confidence: known}
            - {language: ru, act: содержит, report: содержал, feminine: содержала, several: содержали, quoting: "следующее:", confidence: known}
            - {language: ar, act: يتضمن, report: تضمن, feminine: تضمنت, quoting: "ما يلي:", confidence: known}
          printed:
            - {language: en, form: contains}
            - {language: en, form: contained}
            - {language: zh, form: 载有}
          note: Says what a text holds; no operative verb of its own.
        - id: stress
          class: stresses
          complement: noun
          wording:
            - {language: en, act: stresses, report: stressed, impersonal: emphasis was placed on}
            - {language: zh, act: 强调, report: 强调了, quoting: "：", impersonal: 会上强调了}
            - {language: fr, act: souligne, report: a souligné, several: ont souligné, quoting: "ce qui suit :", impersonal: on a souligné, confidence: known}
            - {language: es, act: destaca, report: destacó, several: destacaron, quoting: "lo siguiente:", impersonal: "se destacó lo siguiente:", confidence: unsure}
            - {language: ru, act: подчеркивает, report: подчеркнул, feminine: подчеркнула, several: подчеркнули, quoting: "следующее:", impersonal: "было подчеркнуто следующее:", confidence: known}
            - {language: ar, act: يشدد على, report: شدد, feminine: شددت, joint: على, quoting: "على ما يلي:", impersonal: شُدد, confidence: known}
          printed:
            - {language: en, form: stresses}
            - {language: en, form: stressed}
            - {language: en, form: emphasized}
            - {language: zh, form: 强调}
          note: Gives weight; weaker than to highlight, and no conclusion.
        - id: highlight
          class: stresses
          complement: noun
          wording:
            - {language: en, act: highlights, report: highlighted, impersonal: prominence was given to}
            - {language: zh, act: 突出强调, report: 突出强调了, quoting: "：", impersonal: 会上突出强调了}
            - {language: fr, act: met en relief, report: a mis en relief, several: ont mis en relief, quoting: "ce qui suit :", impersonal: on a mis en relief, confidence: unsure}
            - {language: es, act: pone de relieve, report: puso de relieve, several: pusieron de relieve, quoting: "lo siguiente:", impersonal: "se puso de relieve lo siguiente:", confidence: known}
            - {language: ru, act: особо подчеркивает, report: особо подчеркнул, feminine: особо подчеркнула, several: особо подчеркнули, quoting: "следующее:", impersonal: "было особо подчеркнуто следующее:", confidence: unsure}
            - {language: ar, act: يبرز, report: أبرز, feminine: أبرزت, quoting: "ما يلي:", impersonal: "أُبرز ما يلي:", confidence: unsure}
          printed:
            - {language: en, form: highlights}
            - {language: en, form: highlighted}
            - {language: zh, form: 突出强调}
          note: Gives more weight than to stress.
        - id: discuss
          class: discusses
          complement: noun
          wording:
            - {language: en, act: discusses, report: discussed, impersonal: there was discussion of}
            - {language: zh, act: 讨论, report: 讨论了, quoting: "：", impersonal: 会上讨论了}
            - {language: fr, act: examine, report: a débattu, several: ont débattu, joint: de, quoting: "de ce qui suit :", impersonal: il a été débattu, confidence: unsure}
            - {language: es, act: debate, report: debatió, several: debatieron, quoting: "lo siguiente:", impersonal: "se debatió lo siguiente:", confidence: unsure}
            - {language: ru, act: обсуждает, report: обсудил, feminine: обсудила, several: обсудили, quoting: "следующее:", impersonal: "было обсуждено следующее:", confidence: known}
            - {language: ar, act: يناقش, report: ناقش, feminine: ناقشت, quoting: "ما يلي:", impersonal: "نوقش ما يلي:", confidence: known}
          printed:
            - {language: en, form: discusses}
            - {language: en, form: discussed}
            - {language: zh, form: 讨论}
          note: Taken up without a conclusion.
        - id: discuss-in-depth
          class: discusses
          complement: noun
          wording:
            - {language: en, act: discusses in depth, report: discussed in depth, impersonal: there was in-depth discussion of}
            - {language: zh, act: 深入讨论, report: 深入讨论了, quoting: "：", impersonal: 会上深入讨论了}
            - {language: fr, act: examine de manière approfondie, report: a débattu de manière approfondie, several: ont débattu de manière approfondie, joint: de, quoting: "de ce qui suit :", impersonal: il a été débattu de manière approfondie, confidence: unsure}
            - {language: es, act: debate en profundidad, report: debatió en profundidad, several: debatieron en profundidad, quoting: "lo siguiente:", impersonal: "se debatió en profundidad lo siguiente:", confidence: unsure}
            - {language: ru, act: подробно обсуждает, report: подробно обсудил, feminine: подробно обсудила, several: подробно обсудили, quoting: "следующее:", impersonal: "было подробно обсуждено следующее:", confidence: known}
            - {language: ar, act: يناقش بتعمق, report: ناقش, feminine: ناقشت, joint: "بتعمق ما يلي:", impersonal: نوقش, confidence: unsure}
          printed:
            - {language: en, form: discussed in depth}
            - {language: zh, form: 深入讨论}
          note: As to discuss, at length; still no conclusion.
        - id: exchange
          class: discusses
          complement: noun
          wording:
            - {language: en, act: exchanges, report: exchanged, impersonal: there was an exchange of}
            - {language: zh, act: 交流, report: 交流了, quoting: "：", impersonal: 会上交流了}
            - {language: fr, act: procède à un échange, report: a procédé à un échange, several: ont procédé à un échange, joint: de, quoting: "portant sur ce qui suit :", impersonal: il a été procédé à un échange, confidence: unsure}
            - {language: es, act: intercambia, report: intercambió, several: intercambiaron, quoting: "lo siguiente:", impersonal: "se intercambió lo siguiente:", confidence: unsure}
            - {language: ru, act: "обменивается следующим:", report: "обменялся следующим:", feminine: "обменялась следующим:", several: "обменялись следующим:", impersonal: "состоялся обмен следующим:", confidence: unsure}
            - {language: ar, act: يتبادل, report: تبادل, feminine: تبادلت, quoting: "ما يلي:", impersonal: "جرى تبادل ما يلي:", confidence: known}
          printed:
            - {language: en, form: exchanged}
            - {language: zh, form: 交流}
          note: "The text begins with what is exchanged: experience in, views on."
        - id: review
          class: discusses
          complement: noun
          wording:
            - {language: en, act: reviews, report: reviewed, impersonal: there was a review of}
            - {language: zh, act: 审查, report: 审查了, quoting: "：", impersonal: 会上审查了}
            - {language: fr, act: examine, report: a examiné, several: ont examiné, quoting: "ce qui suit :", impersonal: on a examiné, confidence: known}
            - {language: es, act: examina, report: examinó, several: examinaron, quoting: "lo siguiente:", impersonal: "se examinó lo siguiente:", confidence: known}
            - {language: ru, act: рассматривает, report: рассмотрел, feminine: рассмотрела, several: рассмотрели, quoting: "следующее:", impersonal: "было рассмотрено следующее:", confidence: known}
            - {language: ar, act: يستعرض, report: استعرض, feminine: استعرضت, quoting: "ما يلي:", impersonal: "استُعرض ما يلي:", confidence: known}
          printed:
            - {language: en, form: reviews}
            - {language: en, form: reviewed}
            - {language: zh, form: 审查}
          note: Goes through the implementation of a provision.
        - id: examine-in-detail
          class: discusses
          complement: noun
          wording:
            - {language: en, act: examines in detail, report: examined in detail, impersonal: there was a detailed examination of}
            - {language: zh, act: 详细审查, report: 详细审查了, quoting: "：", impersonal: 会上详细审查了}
            - {language: fr, act: examine en détail, report: a examiné en détail, several: ont examiné en détail, quoting: "ce qui suit :", impersonal: on a examiné en détail, confidence: known}
            - {language: es, act: examina en detalle, report: examinó en detalle, several: examinaron en detalle, quoting: "lo siguiente:", impersonal: "se examinó en detalle lo siguiente:", confidence: known}
            - {language: ru, act: подробно рассматривает, report: подробно рассмотрел, feminine: подробно рассмотрела, several: подробно рассмотрели, quoting: "следующее:", impersonal: "было подробно рассмотрено следующее:", confidence: known}
            - {language: ar, act: يبحث بالتفصيل, report: بحث, feminine: بحثت, joint: "بالتفصيل ما يلي:", impersonal: بُحث, confidence: unsure}
          printed:
            - {language: en, form: examined in detail}
            - {language: zh, form: 详细审查}
          note: As to review, in detail.
        - id: follow-up
          class: discusses
          complement: noun
          wording:
            - {language: en, act: follows up on, report: followed up on, impersonal: follow-up was given to}
            - {language: zh, act: 跟进, report: 跟进了, quoting: "：", impersonal: 会上跟进了}
            - {language: fr, act: donne suite à, report: a donné suite, several: ont donné suite, joint: à, quoting: "à ce qui suit :", impersonal: il a été donné suite, confidence: known}
            - {language: es, act: da seguimiento a, report: dio seguimiento a, several: dieron seguimiento a, quoting: "lo siguiente:", impersonal: "se dio seguimiento a lo siguiente:", confidence: unsure}
            - {language: ru, act: принимает последующие меры по, report: "принял последующие меры по следующему вопросу:", feminine: "приняла последующие меры по следующему вопросу:", several: "приняли последующие меры по следующему вопросу:", impersonal: "были приняты последующие меры по следующему вопросу:", confidence: unsure}
            - {language: ar, act: يتابع, report: تابع, feminine: تابعت, quoting: "ما يلي:", impersonal: "جرت متابعة ما يلي:", confidence: known}
          printed:
            - {language: en, form: followed up on}
            - {language: en, form: followed up}
            - {language: zh, form: 跟进}
          note: Returns to what was recommended before.
        - id: conclude
          class: concludes
          complement: that
          wording:
            - {language: en, act: concludes, report: concluded, impersonal: it was concluded}
            - {language: zh, act: 得出结论认为, report: 得出结论认为，, impersonal: 会上得出结论认为，}
            - {language: fr, act: conclut que, report: a conclu, several: ont conclu, joint: que, quoting: "ce qui suit :", impersonal: il a été conclu, confidence: known}
            - {language: es, act: concluye que, report: llegó a la conclusión, several: llegaron a la conclusión, joint: de que, quoting: "siguiente:", impersonal: se llegó a la conclusión, confidence: known}
            - {language: ru, act: "приходит к выводу, что", report: пришел к выводу, feminine: пришла к выводу, several: пришли к выводу, joint: ", что", quoting: "о следующем:", impersonal: был сделан вывод, confidence: known}
            - {language: ar, act: يخلص إلى أن, report: خلص, feminine: خلصت, joint: إلى أن, quoting: "إلى ما يلي:", impersonal: خُلص, confidence: known}
          printed:
            - {language: en, form: concludes that}
            - {language: en, form: concluded that}
            - {language: zh, form: 得出结论认为}
          note: The conclusion of the body itself; a view of speakers never takes this verb.
        - id: acknowledge
          class: recognizes
          complement: that
          wording:
            - {language: en, act: acknowledges, report: acknowledged, impersonal: it was acknowledged}
            - {language: zh, act: 承认, report: 承认，, impersonal: 会上承认，}
            - {language: fr, act: reconnaît que, report: a reconnu, several: ont reconnu, joint: que, quoting: "ce qui suit :", impersonal: il a été reconnu, confidence: known}
            - {language: es, act: reconoce que, report: reconoció, several: reconocieron, joint: que, quoting: "lo siguiente:", impersonal: se reconoció, confidence: known}
            - {language: ru, act: "признает, что", report: признал, feminine: признала, several: признали, joint: ", что", quoting: "следующее:", impersonal: было признано, confidence: known}
            - {language: ar, act: يعترف بأن, report: سلَّم, feminine: سلَّمت, joint: بأن, quoting: "بما يلي:", impersonal: سُلِّم, confidence: unsure}
          printed:
            - {language: en, form: acknowledges}
            - {language: en, form: acknowledged}
            - {language: zh, form: 承认}
          note: Grants that something is so; to recognize goes with a noun.
        - id: recognize
          class: recognizes
          complement: noun
          wording:
            - {language: en, act: recognizes, report: recognized, impersonal: recognition was given to}
            - {language: zh, act: 认识到, report: 认识到, quoting: "：", impersonal: 会上认识到}
            - {language: fr, act: reconnaît, report: a reconnu, several: ont reconnu, quoting: "ce qui suit :", impersonal: on a reconnu, confidence: known}
            - {language: es, act: reconoce, report: reconoció, several: reconocieron, quoting: "lo siguiente:", impersonal: "se reconoció lo siguiente:", confidence: known}
            - {language: ru, act: признает, report: признал, feminine: признала, several: признали, quoting: "следующее:", impersonal: "было признано следующее:", confidence: known}
            - {language: ar, act: يقر, report: أقر, feminine: أقرت, joint: "بما يلي:", impersonal: أُقر, confidence: unsure}
          printed:
            - {language: en, form: recognizes}
            - {language: en, form: recognized}
            - {language: en, form: recognizing}
            - {language: zh, form: 认识到}
          note: Recognizes the importance or role of something; asks nothing of anybody.
        - id: take-note
          class: takes-note
          complement: noun
          wording:
            - {language: en, act: takes note of, report: took note of, impersonal: note was taken of}
            - {language: zh, act: 注意到, report: 注意到, quoting: "：", impersonal: 会上注意到}
            - {language: fr, act: prend note de, report: a pris note, several: ont pris note, joint: de, quoting: "de ce qui suit :", impersonal: il a été pris note, confidence: known}
            - {language: es, act: toma nota de, report: tomó nota de, several: tomaron nota de, quoting: "lo siguiente:", impersonal: se tomó nota de, confidence: known}
            - {language: ru, act: принимает к сведению, report: принял к сведению, feminine: приняла к сведению, several: приняли к сведению, quoting: "следующее:", impersonal: "было принято к сведению следующее:", confidence: known}
            - {language: ar, act: يحيط علما, report: أحاط, feminine: أحاطت, joint: "علما بما يلي:", impersonal: أُحيط, confidence: unsure}
          printed:
            - {language: en, form: takes note of}
            - {language: en, form: took note of}
            - {language: en, form: taking note of}
            - {language: zh, form: 注意到}
          note: Neither approves nor disapproves; weaker than to welcome.
        - id: welcome
          class: welcomes
          complement: noun
          wording:
            - {language: en, act: welcomes, report: welcomed, impersonal: appreciation was expressed for}
            - {language: zh, act: 欢迎, report: 欢迎, quoting: "：", impersonal: 会上欢迎}
            - {language: fr, act: accueille avec satisfaction, report: a accueilli avec satisfaction, several: ont accueilli avec satisfaction, quoting: "ce qui suit :", impersonal: on a accueilli avec satisfaction, confidence: known}
            - {language: es, act: acoge con beneplácito, report: acogió con beneplácito, several: acogieron con beneplácito, quoting: "lo siguiente:", impersonal: "se acogió con beneplácito lo siguiente:", confidence: known}
            - {language: ru, act: приветствует, report: приветствовал, feminine: приветствовала, several: приветствовали, quoting: "следующее:", impersonal: "с удовлетворением было отмечено следующее:", confidence: known}
            - {language: ar, act: يرحب, report: رحب, feminine: رحبت, joint: "بما يلي:", impersonal: جرى الترحيب, confidence: unsure}
          printed:
            - {language: en, form: welcomes}
            - {language: en, form: welcomed}
            - {language: en, form: welcoming}
            - {language: zh, form: 欢迎}
          note: Receives with favour; makes nothing its own, as to endorse does.
        - id: endorse
          class: endorses
          complement: noun
          wording:
            - {language: en, act: endorses, report: endorsed, impersonal: endorsement was given to}
            - {language: zh, act: 核可, report: 核可了, quoting: "：", impersonal: 会上核可了}
            - {language: fr, act: fait sien, report: a approuvé, several: ont approuvé, quoting: "ce qui suit :", impersonal: on a approuvé, confidence: unsure}
            - {language: es, act: hace suyo, report: "hizo suyo lo siguiente:", several: "hicieron suyo lo siguiente:", impersonal: "se hizo suyo lo siguiente:", confidence: unsure}
            - {language: ru, act: одобряет, report: одобрил, feminine: одобрила, several: одобрили, quoting: "следующее:", impersonal: "было одобрено следующее:", confidence: known}
            - {language: ar, act: يقر, report: أقر, feminine: أقرت, quoting: "ما يلي:", impersonal: "أُقر ما يلي:", confidence: unsure}
          printed:
            - {language: en, form: endorses}
            - {language: en, form: endorsed}
            - {language: zh, form: 核可}
          note: Makes the recommendations of another body its own.
        - id: adopt
          class: adopts
          complement: noun
          wording:
            - {language: en, act: adopts, report: adopted}
            - {language: zh, act: 通过, report: 通过了, quoting: "："}
            - {language: fr, act: adopte, report: a adopté, several: ont adopté, quoting: "ce qui suit :", confidence: known}
            - {language: es, act: aprueba, report: aprobó, several: aprobaron, quoting: "lo siguiente:", confidence: known}
            - {language: ru, act: принимает, report: принял, feminine: приняла, several: приняли, quoting: "следующее:", confidence: known}
            - {language: ar, act: يعتمد, report: اعتمد, feminine: اعتمدت, quoting: "ما يلي:", confidence: known}
          printed:
            - {language: en, form: adopts}
            - {language: en, form: adopted}
            - {language: zh, form: 通过}
          note: Adopts a text as its own.
        - id: decide
          class: decides
          complement: to
          wording:
            - {language: en, act: decides, report: decided, impersonal: it was decided}
            - {language: zh, act: 决定, report: 决定, quoting: "：", impersonal: 会上决定}
            - {language: fr, act: décide, report: a décidé, several: ont décidé, joint: de, quoting: "ce qui suit :", impersonal: il a été décidé, confidence: known}
            - {language: es, act: decide, report: decidió, several: decidieron, quoting: "lo siguiente:", impersonal: se decidió, confidence: known}
            - {language: ru, act: постановляет, report: постановил, feminine: постановила, several: постановили, quoting: "следующее:", impersonal: было постановлено, confidence: known}
            - {language: ar, act: يقرر, report: قرر, feminine: قررت, quoting: "ما يلي:", impersonal: تقرر, confidence: known}
          printed:
            - {language: en, form: decides}
            - {language: en, form: decided}
            - {language: zh, form: 决定}
          note: Settles the matter within the powers of the body.
        - id: make
          class: decides
          complement: noun
          wording:
            - {language: en, act: makes, report: made}
            - {language: zh, act: 使, report: 使, quoting: "："}
            - {language: fr, act: fait, report: a fait, several: ont fait, quoting: "le changement suivant :", confidence: unsure}
            - {language: es, act: hace, report: hizo, several: hicieron, quoting: "el cambio siguiente:", confidence: unsure}
            - {language: ru, act: делает, report: сделал, feminine: сделала, several: сделали, quoting: "следующее:", confidence: unsure}
            - {language: ar, act: يجعل, report: جعل, feminine: جعلت, quoting: "ما يلي:", confidence: unsure}
          printed:
            - {language: en, form: makes}
            - {language: en, form: made}
            - {language: zh, form: 使}
          note: Gives something a standing that it did not have.
        - id: widen
          class: decides
          complement: noun
          wording:
            - {language: en, act: widens, report: widened}
            - {language: zh, act: 扩展, report: 扩展了, quoting: "："}
            - {language: fr, act: élargit, report: a élargi, several: ont élargi, quoting: "ce qui suit :", confidence: known}
            - {language: es, act: amplía, report: amplió, several: ampliaron, quoting: "lo siguiente:", confidence: known}
            - {language: ru, act: расширяет, report: расширил, feminine: расширила, several: расширили, quoting: "следующее:", confidence: known}
            - {language: ar, act: يوسع, report: وسع, feminine: وسعت, quoting: "ما يلي:", confidence: known}
          printed:
            - {language: en, form: widens}
            - {language: en, form: widened}
            - {language: zh, form: 扩展}
          note: Said of a scope.
        - id: convene
          class: decides
          complement: noun
          wording:
            - {language: en, act: convenes, report: convened}
            - {language: zh, act: 召集, report: 召集了, quoting: "："}
            - {language: fr, act: convoque, report: a convoqué, several: ont convoqué, quoting: "ce qui suit :", confidence: known}
            - {language: es, act: convoca, report: convocó, several: convocaron, quoting: "lo siguiente:", confidence: known}
            - {language: ru, act: созывает, report: созвал, feminine: созвала, several: созвали, quoting: "следующее:", confidence: known}
            - {language: ar, act: يدعو إلى عقد, report: دعا, feminine: دعت, joint: إلى عقد, quoting: "إلى عقد ما يلي:", confidence: known}
          printed:
            - {language: en, form: convenes}
            - {language: en, form: convened}
            - {language: zh, form: 召集}
          note: Has a body meet.
        - id: establish
          class: establishes
          complement: noun
          wording:
            - {language: en, act: establishes, report: established}
            - {language: zh, act: 设立, report: 设立了, quoting: "："}
            - {language: fr, act: crée, report: a créé, several: ont créé, quoting: "ce qui suit :", confidence: known}
            - {language: es, act: establece, report: estableció, several: establecieron, quoting: "lo siguiente:", confidence: known}
            - {language: ru, act: учреждает, report: учредил, feminine: учредила, several: учредили, quoting: "следующее:", confidence: known}
            - {language: ar, act: ينشئ, report: أنشأ, feminine: أنشأت, quoting: "ما يلي:", confidence: known}
          printed:
            - {language: en, form: establishes}
            - {language: en, form: established}
            - {language: zh, form: 设立}
          note: Sets up a body. To decide to establish one is printed with decide.
        - id: request
          class: requests
          complement: to
          wording:
            - {language: en, act: requests, report: requested, impersonal: were requested}
            - {language: zh, act: 请, report: 请, quoting: "：", impersonal: 会上请}
            - {language: fr, act: prie, report: a prié, several: ont prié, joint: de, quoting: "de faire ce qui suit :", impersonal: on a prié, confidence: known}
            - {language: es, act: solicita, report: solicitó, several: solicitaron, addressing: a, joint: que, quoting: "lo siguiente:", impersonal: se solicitó, confidence: known}
            - {language: ru, act: просит, report: просил, feminine: просила, several: просили, quoting: "о следующем:", impersonal: "была высказана просьба к следующему адресату:", confidence: unsure}
            - {language: ar, act: يطلب, report: طلب, feminine: طلبت, addressing: إلى, joint: "ما يلي:", impersonal: طُلب, confidence: unsure}
          printed:
            - {language: en, form: requests}
            - {language: en, form: requested}
            - {language: zh, form: 请}
          note: The addressee is asked and expected to act; stronger than to invite or to encourage.
        - id: invite
          class: invites
          complement: to
          wording:
            - {language: en, act: invites, report: invited, impersonal: were invited}
            - {language: zh, act: 邀请, report: 邀请, quoting: "：", impersonal: 会上邀请}
            - {language: fr, act: invite, report: a invité, several: ont invité, joint: à, quoting: "à faire ce qui suit :", impersonal: on a invité, confidence: known}
            - {language: es, act: invita, report: invitó, several: invitaron, addressing: a, joint: a, quoting: "a hacer lo siguiente:", impersonal: se invitó, confidence: known}
            - {language: ru, act: предлагает, report: предложил, feminine: предложила, several: предложили, quoting: "следующее:", impersonal: было предложено, confidence: known}
            - {language: ar, act: يدعو, report: دعا, feminine: دعت, joint: إلى, quoting: "إلى ما يلي:", impersonal: دُعي, confidence: known}
          printed:
            - {language: en, form: invites}
            - {language: en, form: invited}
            - {language: zh, form: 邀请}
          note: Leaves it to the addressee; more formal than to encourage and weaker than to request.
        - id: encourage
          class: encourages
          complement: to
          wording:
            - {language: en, act: encourages, report: encouraged, impersonal: were encouraged}
            - {language: zh, act: 鼓励, report: 鼓励, quoting: "：", impersonal: 会上鼓励}
            - {language: fr, act: encourage, report: a encouragé, several: ont encouragé, joint: à, quoting: "à faire ce qui suit :", impersonal: on a encouragé, confidence: known}
            - {language: es, act: alienta, report: alentó, several: alentaron, addressing: a, joint: a, quoting: "a hacer lo siguiente:", impersonal: se alentó, confidence: known}
            - {language: ru, act: призывает, report: призвал, feminine: призвала, several: призвали, quoting: "к следующему:", impersonal: "прозвучал призыв к следующему адресату:", confidence: unsure}
            - {language: ar, act: يشجع, report: شجع, feminine: شجعت, joint: على, quoting: "على ما يلي:", impersonal: جرى تشجيع, confidence: known}
          printed:
            - {language: en, form: encourages}
            - {language: en, form: encouraged}
            - {language: en, form: encouraging}
            - {language: zh, form: 鼓励}
          note: Nobody is obliged; not a request.
        - id: call-upon
          class: encourages
          complement: to
          wording:
            - {language: en, act: calls upon, report: called upon, impersonal: were called upon}
            - {language: zh, act: 呼吁, report: 呼吁, quoting: "：", impersonal: 会上呼吁}
            - {language: fr, act: demande instamment, report: a demandé instamment, several: ont demandé instamment, addressing: à, joint: de, quoting: "de faire ce qui suit :", impersonal: il a été demandé instamment, confidence: unsure}
            - {language: es, act: exhorta, report: exhortó, several: exhortaron, addressing: a, joint: a, quoting: "a hacer lo siguiente:", impersonal: se exhortó, confidence: known}
            - {language: ru, act: обращается с призывом к, report: "обратился с призывом к следующему адресату:", feminine: "обратилась с призывом к следующему адресату:", several: "обратились с призывом к следующему адресату:", impersonal: "был обращен призыв к следующему адресату:", confidence: unsure}
            - {language: ar, act: يناشد, report: ناشد, feminine: ناشدت, joint: "ما يلي:", impersonal: نوشد, confidence: unsure}
          printed:
            - {language: en, form: calls upon}
            - {language: en, form: called upon}
            - {language: en, form: calls on}
            - {language: en, form: called on}
            - {language: zh, form: 呼吁}
          note: An appeal, more urgent than to encourage; nobody is obliged, and it is not a request.
        - id: recommend
          class: recommends
          complement: that
          wording:
            - {language: en, act: recommends, report: recommended, impersonal: it was recommended}
            - {language: zh, act: 建议, report: 建议, quoting: "：", impersonal: 会上建议}
            - {language: fr, act: recommande que, report: a recommandé, several: ont recommandé, joint: que, quoting: "ce qui suit :", impersonal: il a été recommandé, confidence: known}
            - {language: es, act: recomienda que, report: recomendó, several: recomendaron, joint: que, quoting: "lo siguiente:", impersonal: se recomendó, confidence: known}
            - {language: ru, act: "рекомендует следующее:", report: "рекомендовал следующее:", feminine: "рекомендовала следующее:", several: "рекомендовали следующее:", impersonal: "было рекомендовано следующее:", confidence: known}
            - {language: ar, act: يوصي, report: أوصى, feminine: أوصت, joint: "بما يلي:", impersonal: أُوصي, confidence: unsure}
          printed:
            - {language: en, form: recommends}
            - {language: en, form: recommended}
            - {language: zh, form: 建议}
          note: In English the text is a clause in the subjunctive and begins with its subject; where an addressee is given, that is the subject, and the text begins with the bare verb.
        - id: draw-up
          class: recommends
          complement: noun
          wording:
            - {language: en, act: draws up, report: drew up}
            - {language: zh, act: 拟定, report: 拟定了, quoting: "："}
            - {language: fr, act: établit, report: a établi, several: ont établi, quoting: "ce qui suit :", confidence: known}
            - {language: es, act: elabora, report: elaboró, several: elaboraron, quoting: "lo siguiente:", confidence: known}
            - {language: ru, act: разрабатывает, report: разработал, feminine: разработала, several: разработали, quoting: "следующее:", confidence: known}
            - {language: ar, act: يضع, report: وضع, feminine: وضعت, quoting: "ما يلي:", confidence: known}
          printed:
            - {language: en, form: drew up}
            - {language: zh, form: 拟定}
          note: Says that recommendations were made, not what they are.
        - id: submit
          class: submits
          complement: noun
          wording:
            - {language: en, act: brings to the attention, report: put forward and brought to the attention}
            - {language: zh, act: 提出并提请注意, report: 提出并提请注意, quoting: "："}
            - {language: fr, act: porte à l’attention, report: a formulé et porté à l’attention, several: ont formulé et porté à l’attention, quoting: "ce qui suit :", confidence: unsure}
            - {language: es, act: señala a la atención, report: formuló y señaló a la atención, several: formularon y señalaron a la atención, quoting: "lo siguiente:", confidence: unsure}
            - {language: ru, act: доводит до сведения, report: вынес и довел до сведения, feminine: вынесла и довела до сведения, several: вынесли и довели до сведения, quoting: "следующее:", confidence: unsure}
            - {language: ar, act: يوجه انتباه, report: قدم ووجه, feminine: قدمت ووجهت, addressing: انتباه, joint: "إلى ما يلي:", confidence: unsure}
          printed:
            - {language: en, form: put forward and brought to the attention}
            - {language: en, form: brings to the attention}
            - {language: en, form: brought to the attention}
            - {language: zh, form: 提出并提请注意}
          note: Brings recommendations before another body; says nothing of what that body did. The addressee comes next in English (of), in Chinese between 提请 and 注意.
        - id: should
          class: obliges
          wording:
            - {language: en, act: should, report: should}
            - {language: zh, act: 应当, report: 应当, quoting: "："}
            - {language: fr, act: il conviendrait que, report: il conviendrait, joint: que, quoting: "que soit fait ce qui suit :", confidence: known}
            - {language: es, act: convendría que, report: convendría, joint: que, quoting: "que se hiciera lo siguiente:", confidence: known}
            - {language: ru, act: следует, report: следует, quoting: "сделать следующее:", confidence: known}
            - {language: ar, act: "ينبغي ما يلي:", report: "ينبغي ما يلي:", confidence: unsure}
          printed:
            - {language: en, form: should}
            - {language: zh, form: 应当}
            - {language: zh, form: 应}
          note: A modal. What is printed as 应当考虑 is this verb with a text that begins with consider.
        - id: may-wish
          class: proposes
          complement: to
          wording:
            - {language: en, act: may wish, report: may wish}
            - {language: zh, act: 似宜, report: 似宜, quoting: "："}
            - {language: fr, act: souhaitera peut-être, report: souhaitera peut-être, several: souhaiteront peut-être, quoting: "faire ce qui suit :", confidence: known}
            - {language: es, act: tal vez desee, report: tal vez desee, several: tal vez deseen, quoting: "hacer lo siguiente:", confidence: known}
            - {language: ru, act: "возможно, пожелает", report: "возможно, пожелает", several: "возможно, пожелают", quoting: "сделать следующее:", confidence: known}
            - {language: ar, act: لعله يود, report: لعله يود, feminine: لعلها تود, quoting: "القيام بما يلي:", confidence: unsure}
          printed:
            - {language: en, form: may wish}
            - {language: zh, form: 似宜}
          note: A modal that leaves it to the addressee.
        - id: may-wish-to-recommend
          class: proposes
          complement: that
          wording:
            - {language: en, act: may wish to recommend, report: may wish to recommend}
            - {language: zh, act: 似宜建议, report: 似宜建议, quoting: "："}
            - {language: fr, act: souhaitera peut-être recommander que, report: souhaitera peut-être recommander, several: souhaiteront peut-être recommander, joint: que, quoting: "ce qui suit :", confidence: known}
            - {language: es, act: tal vez desee recomendar que, report: tal vez desee recomendar, several: tal vez deseen recomendar, joint: que, quoting: "lo siguiente:", confidence: known}
            - {language: ru, act: "возможно, пожелает рекомендовать следующее:", report: "возможно, пожелает рекомендовать следующее:", several: "возможно, пожелают рекомендовать следующее:", confidence: known}
            - {language: ar, act: "لعله يود أن يوصي بما يلي:", report: "لعله يود أن يوصي بما يلي:", feminine: "لعلها تود أن توصي بما يلي:", confidence: unsure}
          printed:
            - {language: en, form: may wish to recommend}
            - {language: zh, form: 似宜建议}
          note: What somebody proposes that the body recommend; nobody has adopted it. The text is as after recommend.
      ---

      """##
    ),
  ]
}
