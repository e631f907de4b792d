"""What is done to a paper, how, and what must be found: the kind, or the kind and what was changed."""
import re

from editing import Editing
from ways import *

NEW = "The Secretariat draws attention to the costs of such meetings."
SAVE = "could save considerable time"

EDITS = [
    ("nothing", lambda p: None, []),
    ("requested for encouraged", lambda p: p.replace("Encouraged States parties to give priority", "Requested States parties to give priority"), ["changed/verb"]),
    ("welcomed for endorsed", lambda p: p.replace("Endorsed the recommendations arising", "Welcomed the recommendations arising"), ["changed/verb"]),
    ("a verb in running text", lambda p: p.replace("highlighted the role", "requested the role"), ["changed/verb"]),
    ("took account for took note", lambda p: p.replace("took note of the conclusions", "took account of the conclusions"), ["changed/verb"]),
    ("a decision negated", lambda p: p.replace("decided to establish", "decided not to establish"), ["changed/verb"]),
    ("an endorsement in part", lambda p: p.replace("Endorsed the recommendations arising", "Endorsed in part the recommendations arising"), ["changed/verb"]),
    ("a negation in a record", lambda p: p.replace("victims were upheld", "victims were not upheld"), ["changed/fact"]),
    ("who spoke", lambda p: p.replace("Several speakers stressed", "All speakers stressed"), ["changed/fact"]),
    ("a day", lambda p: p.replace("8 to 10 October 2008", "8 to 11 October 2008"), ["changed/fact"]),
    ("a month", lambda p: p.replace("held on 18 October 2012", "held on 18 November 2012"), ["changed/fact"]),
    ("the year of a heading", lambda p: p.replace("First meeting, 2006", "First meeting, 2007"), ["changed/fact"]),
    ("the number of a resolution", lambda p: p.replace("7/1", "7/2"), ["changed/fact"]),
    ("a symbol", lambda p: p.replace("WG.3/2016/2;", "WG.3/2016/3;"), ["changed/fact"]),
    ("a place", lambda p: p.replace("Vienna on 27 and 28", "Geneva on 27 and 28"), ["changed/fact"]),
    ("a share", lambda p: p.replace("60 per cent", "70 per cent"), ["changed/fact"]),
    ("an article", lambda p: p.replace("(article\u00a016 of", "(article\u00a017 of", "Extradition (article"), ["changed/fact"]),
    ("a number in words", lambda p: p.replace("held four meetings", "held five meetings"), ["changed/fact"]),
    ("the title", lambda p: p.replace("since its establishment", "since 2005"), ["changed/fact"]),
    ("wording of a record", lambda p: p.replace("considerable time", "much time"), ["changed/wording"]),
    ("own prose", lambda p: p.replace("Accordingly", "Consequently"), ["changed/wording"]),
    ("own prose, twice", lambda p: (p.replace("Accordingly", "Consequently"), p.replace("marks the passage", "is the passage")), ["changed/wording", "changed/wording"]),
    ("a new paragraph", lambda p: p.insert(NEW, "Accordingly"), ["new", "renumbered"]),
    ("a new heading", lambda p: p.insert("Costs of meetings", "Past meetings"), ["new"]),
    ("a new sentence in what records say", lambda p: p.append(" " + NEW, SAVE), ["new"]),
    ("a paragraph lost", lambda p: p.remove(SAVE), ["lost", "renumbered"]),
    ("a sentence lost", lambda p: p.replace("It also discussed practice and experience in applying those provisions.", ""), ["lost"]),
    ("a sub-paragraph lost", lambda p: p.remove("Endorsed the recommendations arising"), ["lost"]),
    ("a footnote lost", without_footnote, ["lost-footnote"]),
    ("a footnote reworded", footnote_words, ["changed/wording"]),
    ("a sub-paragraph moved", lambda p: p.move("Welcomed the outcome of the joint", "Endorsed the recommendations arising"), ["moved"]),
    ("a paragraph moved far", lambda p: p.move(SAVE, "Accordingly"), ["moved", "renumbered"]),
    ("moved and reworded", lambda p: (p.replace("considerable time", "much time"), p.move("could save much time", "Accordingly")), ["changed/wording", "moved", "renumbered"]),
    ("two paragraphs merged", lambda p: p.merge("Accordingly"), ["merged"]),
    ("two sub-paragraphs merged", lambda p: p.merge("Welcomed the outcome of the joint"), ["merged"]),
    ("a paragraph split", lambda p: p.split("It also acknowledged"), ["renumbered", "split"]),
    ("split and reworded", lambda p: (p.split("It also acknowledged"), p.replace("considerable time", "much time")), ["changed/wording", "renumbered", "split"]),
    ("merged and a verb changed", lambda p: (p.merge("Welcomed the outcome of the joint"), p.replace("Endorsed the recommendations arising", "Adopted the recommendations arising")), ["changed/verb", "merged"]),
    ("a text replaced", lambda p: p.replace(Editing.text(p.paragraph("Endorsed the recommendations arising")), "Nothing of that kind has been agreed so far"), ["changed/verb"]),
    ("a paragraph typed anew", retype, []),
    ("bookmarks lost", without_bookmarks, []),
    ("bookmarks doubled", double_bookmarks, []),
    ("styles lost", without_styles, []),
    ("numbers typed", typed_numbers, []),
    ("a number typed beside the counted", lambda p: p.paragraph(SAVE).insert(1, run("27. ")), ["typed-number"]),
    ("straight quotation marks", lambda p: p.letters(lambda t: re.sub("[“”]", '"', t).replace("’", "'")), []),
    ("no-break spaces lost", lambda p: p.letters(lambda t: t.replace("\u00a0", " ")), []),
    ("dashes as hyphens", lambda p: p.letters(lambda t: t.replace("–", "-")), []),
    ("runs split", split_runs, []),
    ("a paragraph copied", copy_paragraph, ["new"]),
    ("an insertion tracked", tracked_insertion, ["changed/wording", "tracked"]),
    ("a deletion tracked", tracked_deletion, ["changed/wording", "tracked"]),
    ("a paragraph tracked", tracked_paragraph, ["new", "renumbered", "tracked"]),
    ("a comment", comment, ["comment"]),
    ("the list of records deleted", without_references, []),
    ("a table", table, ["new", "new"]),
    ("heads of pages", heads, []),
]

OVERVIEW = "untoc-wg3/document/overview-through-13.{}.docx"


def other(language, old, new):
    """The first place of some words in the overview of a language, changed; what is found is a verb."""
    return (f"{language}: {old} > {new}", lambda p: p.replace(old, new), ["changed/verb"], OVERVIEW.format(language))


# Plural, feminine and joined forms, and negations.
EDITS += [
    other("fr", "ont noté ce qui suit", "ont décidé ce qui suit"),
    other("fr", "ont souligné", "ont demandé"),
    other("es", "observaron lo siguiente", "decidieron lo siguiente"),
    other("es", "Conferencia decidió", "Conferencia no decidió"),
    other("ru", "призвала", "просила"),
    other("ru", "отметили", "постановили"),
    other("ar", "وشجع", "وطلب"),
    other("ar", "قرر المؤتمر", "لم يقرر المؤتمر"),
    other("zh", "中决定在", "中决定不在"),
]
