"""Ways to edit a paper that take more than a line."""
import copy, re

from docx.oxml import OxmlElement
from docx.oxml.ns import qn

from editing import SPACE, Editing, run


def tracked_insertion(paper):
    place = paper.paragraph("Accordingly")
    place.append(paper.tracked("ins", run(" That is so to this day.")))


def tracked_deletion(paper):
    place = paper.paragraph("could save considerable time")
    for child in place.iter(qn("w:r")):
        t = child.find(qn("w:t"))
        if t is not None and "considerable " in (t.text or ""):
            start = t.text.index("considerable ")
            rest = copy.deepcopy(child)
            rest.find(qn("w:t")).text = t.text[start + len("considerable "):]
            t.text = t.text[:start]
            gone = paper.tracked("del", run("considerable ", "w:delText"))
            child.addnext(gone)
            gone.addnext(rest)
            return


def tracked_paragraph(paper):
    new = paper.insert("", "Accordingly")
    new.append(paper.tracked("ins", run("The Secretariat will report on this matter orally in due course.")))


def comment(paper):
    for paragraph in paper.document.paragraphs:
        if "Accordingly" in paragraph.text:
            paper.document.add_comment(paragraph.runs[0], text="Is this so?", author="B. Chair", initials="BC")
            return


def retype(paper):
    old = paper.paragraph("could save considerable time")
    words = re.sub(r"^(\d+\.)", "\\1 ", Editing.text(old))
    for child in list(old):
        if child.tag != qn("w:pPr"):
            old.remove(child)
    old.append(run(words))


def without_bookmarks(paper):
    for part in paper.parts():
        for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
            for mark in list(part.iter(qn(tag))):
                mark.getparent().remove(mark)


def without_styles(paper):
    for paragraph in paper.body.iter(qn("w:p")):
        if paragraph.pPr is not None:
            paragraph.remove(paragraph.pPr)


def typed_numbers(paper):
    count = 0
    for paragraph in list(paper.body.iter(qn("w:p"))):
        style = paragraph.pPr.find(qn("w:pStyle")) if paragraph.pPr is not None else None
        if style is None or "Num" not in style.get(qn("w:val")):
            continue
        count += 1
        paragraph.remove(paragraph.pPr)
        paragraph.insert(0, run(f"{count}.\t"))


def split_runs(paper):
    for paragraph in paper.body.iter(qn("w:p")):
        for child in list(paragraph.iter(qn("w:r"))):
            t = child.find(qn("w:t"))
            if t is None or len(t.text or "") < 4 or len(child.findall(qn("w:t"))) > 1:
                continue
            middle = len(t.text) // 2
            rest = copy.deepcopy(child)
            rest.find(qn("w:t")).text = t.text[middle:]
            t.text = t.text[:middle]
            for one in (t, rest.find(qn("w:t"))):
                one.set(SPACE, "preserve")
            child.addnext(rest)


def double_bookmarks(paper):
    marks = [m for m in paper.body.iter(qn("w:bookmarkStart")) if m.get(qn("w:name")).startswith("_rp_par_")]
    for first, second in zip(marks, marks[3:]):
        double = copy.deepcopy(first)
        double.set(qn("w:id"), str(20000 + int(first.get(qn("w:id")))))
        second.addprevious(double)


def copy_paragraph(paper):
    old = paper.paragraph("could save considerable time")
    new = OxmlElement("w:p")
    new.append(run(Editing.text(old)))
    paper.paragraph("Accordingly").addnext(new)


def without_footnote(paper):
    for mark in list(paper.body.iter(qn("w:footnoteReference"))):
        if mark.get(qn("w:customMarkFollows")) is None:
            mark.getparent().getparent().remove(mark.getparent())
            number = mark.get(qn("w:id"))
            for part in paper.parts():
                for note in list(part.iter(qn("w:footnote"))):
                    if note.get(qn("w:id")) == number:
                        note.getparent().remove(note)
            return


def footnote_words(paper):
    for part in paper.parts():
        for t in part.iter(qn("w:t")):
            if "See also" in (t.text or ""):
                t.text = t.text.replace("See also", "Compare")


def without_references(paper):
    isReferences = False
    for paragraph in list(paper.body.iter(qn("w:p"))):
        if Editing.text(paragraph) == "Records cited":
            isReferences = True
        if isReferences:
            paragraph.getparent().remove(paragraph)


def table(paper):
    made = paper.document.add_table(rows=2, cols=2)
    for index, words in enumerate(["Meeting", "Sittings held", "First meeting", "Six sittings"]):
        made.cell(index // 2, index % 2).text = words
    paper.paragraph("Accordingly").addnext(made._tbl)


def heads(paper):
    for section in paper.document.sections:
        for t in section.header._element.iter(qn("w:t")):
            t.text = "Changed by the printer"
