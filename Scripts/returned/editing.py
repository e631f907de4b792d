"""A Word file as somebody edits it."""
import copy

import docx
from docx.opc.part import XmlPart
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn

SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Editing:
    """A paper that is edited."""

    def __init__(self, path):
        self.document = docx.Document(path)

    @property
    def body(self):
        return self.document.element.body

    def paragraph(self, words):
        """The paragraph that holds some words."""
        for paragraph in self.body.iter(qn("w:p")):
            if words in self.text(paragraph):
                return paragraph
        raise SystemExit(f"no paragraph has: {words}")

    @staticmethod
    def text(paragraph):
        return "".join(t.text or "" for t in paragraph.iter(qn("w:t")))

    def replace(self, old, new, place=None):
        """Puts words in the place of others, in whatever runs they stand."""
        paragraph = self.paragraph(place or old)
        start = self.text(paragraph).index(old)
        end, at, isPut = start + len(old), 0, False
        for t in paragraph.iter(qn("w:t")):
            letters = t.text or ""
            first, last = max(start - at, 0), min(end - at, len(letters))
            at += len(letters)
            if first >= last:
                continue
            t.text = letters[:first] + ("" if isPut else new) + letters[last:]
            t.set(SPACE, "preserve")
            isPut = True

    def insert(self, words, after):
        """A new paragraph after that with some words."""
        old = self.paragraph(after)
        new = OxmlElement("w:p")
        if old.pPr is not None:
            new.append(copy.deepcopy(old.pPr))
        new.append(run(words))
        old.addnext(new)
        return new

    def remove(self, words):
        paragraph = self.paragraph(words)
        paragraph.getparent().remove(paragraph)

    def append(self, words, place):
        self.paragraph(place).append(run(words))

    def move(self, words, after):
        """Cuts a paragraph and pastes it after another."""
        target = self.paragraph(after)
        target.addnext(self.paragraph(words))

    def merge(self, words):
        """Takes away the mark between a paragraph and the next."""
        first = self.paragraph(words)
        second = first.getnext()
        first.append(run(" "))
        for child in list(second):
            if child.tag != qn("w:pPr"):
                first.append(child)
        second.getparent().remove(second)

    def split(self, before):
        """Presses Enter before some words, which begin in one run."""
        first = self.paragraph(before)
        second = OxmlElement("w:p")
        if first.pPr is not None:
            second.append(copy.deepcopy(first.pPr))
        isAfter = False
        for child in list(first):
            if child.tag == qn("w:pPr"):
                continue
            t = child.find(qn("w:t"))
            if not isAfter and t is not None and before in (t.text or ""):
                place = t.text.index(before)
                rest = copy.deepcopy(child)
                rest.find(qn("w:t")).text = t.text[place:]
                t.text = t.text[:place]
                second.append(rest)
                isAfter = True
            elif isAfter:
                second.append(child)
        first.addnext(second)

    def letters(self, change):
        """Changes all letters of the text and of the notes."""
        for part in self.parts():
            for t in part.iter(qn("w:t")):
                t.text = change(t.text or "")

    def parts(self):
        yield self.body
        for relation in self.document.part.rels.values():
            if relation.reltype.endswith("/footnotes"):
                part = relation.target_part
                if not hasattr(part, "_element"):
                    element = parse_xml(part.blob)
                    new = XmlPart(part.partname, part.content_type, element, part.package)
                    relation._target = new
                    part = new
                yield part._element

    def tracked(self, kind, *content, author="A. Reader"):
        change = OxmlElement(f"w:{kind}")
        change.set(qn("w:id"), "9000")
        change.set(qn("w:author"), author)
        change.set(qn("w:date"), "2026-01-05T09:00:00Z")
        for child in content:
            change.append(child)
        return change


def run(words, tag="w:t"):
    element = OxmlElement("w:r")
    t = OxmlElement(tag)
    t.text = words
    t.set(SPACE, "preserve")
    element.append(t)
    return element


