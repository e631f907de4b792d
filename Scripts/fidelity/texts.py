"""The text of a paper as each format has it: paragraphs with their numbers, letters and footnote marks.

Every reader gives two lists, from the first heading on: the paragraphs of the body in order (a cell of a
table is one), and the footnotes. What is around the text (masthead, list of cited records) is left out.
"""
import html.parser, re, zipfile
from xml.etree import ElementTree

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
WORD = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"


def bare(text):
    """Letters alone: spaces and marks of direction differ by format."""
    return re.sub(r"[\s\u00a0\u200b\u200e\u200f\u061c\ufeff]+", "", text)


def kept(texts):
    return [text for text in map(bare, texts) if text]


class Page(html.parser.HTMLParser):
    BLOCKS = {"h2", "h3", "h4", "p", "li", "td", "th", "caption", "figcaption", "div", "summary"}

    def __init__(self):
        super().__init__()
        self.body, self.notes, self.stack, self.skipped, self.isOpen = [], [], [], 0, False
        self.stop = ""

    def handle_starttag(self, tag, attributes):
        if tag in ("meta", "br", "link"):
            return
        of = dict(attributes).get("class") or ""
        self.stack.append(tag)
        if dict(attributes).get("id") == "references":
            self.stop = None
        if self.skipped or of in ("references", "back", "sources", "coverage") or tag in ("svg", "summary", "nav"):
            self.skipped += 1
            return
        self.isOpen = self.isOpen or tag == "h2"
        if of == "notes":
            self.into = self.notes
        if tag in self.BLOCKS and self.isOpen:
            self.target().append("")

    def handle_endtag(self, tag):
        while self.stack and self.stack.pop() != tag:
            self.skipped -= self.skipped > 0
        self.skipped -= self.skipped > 0
        if tag in self.BLOCKS and self.isOpen and not self.skipped:
            self.target().append("")

    def target(self):
        return getattr(self, "into", self.body)

    def handle_data(self, data):
        if self.stop is None:
            self.stop = bare(data)
        if self.isOpen and not self.skipped and self.target():
            self.target()[-1] += data


def of_html(path):
    """The text, and the heading of the list of cited records, at which the other formats end too."""
    page = Page()
    page.feed(path.read_text("utf-8"))
    return kept(page.body), merged(kept(page.notes)[1:]), page.stop


def merged(notes):
    """Footnotes of several paragraphs as one text each; a number begins one."""
    joined = []
    for note in notes:
        number = len(joined) + (0 if joined and joined[0].startswith("*") else 1)
        if note.startswith("*") or note.startswith(str(number)) or not joined:
            joined.append(note)
        else:
            joined[-1] += note
    return [note for note in joined if not note.startswith("*")]


def of_markdown(path, stop):
    text = re.sub(r'<a id="[^"]*"></a>', "", path.read_text("utf-8"))
    text = text[re.search(r"^## ", text, re.M).start():]
    text = re.sub(r"\[((?:[^\[\]\\]|\\.)*)\]\(<[^>]*>(?: \"(?:[^\"\\]|\\.)*\")?\)", r"\1", text)
    body, notes = [], []
    for part in re.split(r"\n\n+", text):
        note = re.match(r"\[\^(\d+)\]: ", part)
        if note:
            notes.append(note[1] + plain(part[note.end():]))
        elif notes and part.startswith("    "):
            notes[-1] += plain(part)
        elif part.startswith("\\* "):
            continue
        elif part.startswith("## ") and bare(plain(part)) == stop:
            break
        elif part.startswith("| "):
            rows = [row for row in part.split("\n") if not re.fullmatch(r"\|( :?-+:? \|)+", row)]
            body += [plain(cell) for row in rows for cell in re.split(r"(?<!\\)\|", row)[1:-1]]
        else:
            body.append(plain(part))
    return kept(body), kept(notes)


def plain(text):
    text = re.sub(r"^(#+|>|-) ", "", text, flags=re.M)
    text = re.sub(r"\[\^(\d+)\]", r"\1", text)
    text = re.sub(r"(?<!\\)\*+", "", text.replace("\\\n", "\n"))
    return re.sub(r"\\(.)", r"\1", text)


def of_akn(path):
    """A file of Akoma Ntoso; what a figure tells beside its table is left out, as HTML has it in the picture."""
    body, notes = [], {}

    def inline(node):
        text = node.text or ""
        for child in node:
            marker = child.get("marker")
            if child.tag == AKN + "authorialNote":
                notes[marker] = marker + " ".join(inline(paragraph) for paragraph in child)
            text += (marker or inline(child)) + (child.tail or "")
        return text

    def walk(node, number=""):
        for child in node:
            if child.get("class") == "alternative":
                continue
            if child.tag == AKN + "num":
                number = inline(child)
            elif child.tag in (AKN + "p", AKN + "heading", AKN + "caption"):
                body.append(number + inline(child))
                number = ""
            else:
                number = walk(child, number)
        return number

    walk(next(ElementTree.parse(path).iter(AKN + "mainBody")))
    return kept(body), kept(notes[marker] for marker in sorted(notes, key=int) if marker != "*")


def of_docx(path, stop):
    """A Word file with typed numbers, read part by part."""
    with zipfile.ZipFile(path) as archive:
        body = ElementTree.fromstring(archive.read("word/document.xml"))
        notes = ElementTree.fromstring(archive.read("word/footnotes.xml"))
    own = [note for note in notes.iter(WORD + "footnote") if note.get(WORD + "type") is None]
    asterisk = {
        mark.get(WORD + "id") for mark in body.iter(WORD + "footnoteReference")
        if mark.get(WORD + "customMarkFollows")}
    numbers = {
        note.get(WORD + "id"): str(number) for number, note in
        enumerate((note for note in own if note.get(WORD + "id") not in asterisk), 1)}
    texts, isOpen = [], False
    for paragraph in body.iter(WORD + "p"):
        style = paragraph.find(f"{WORD}pPr/{WORD}pStyle")
        text = run(paragraph, numbers)
        isOpen = isOpen or style is not None and style.get(WORD + "val") in ("HCh", "H1", "H23")
        if isOpen and bare(text) == stop:
            break
        if isOpen:
            texts.append(text)
    footnotes = [
        numbers[note.get(WORD + "id")] + " ".join(run(p, numbers) for p in note.iter(WORD + "p"))
        for note in own if note.get(WORD + "id") in numbers]
    return kept(texts), kept(footnotes)


def run(paragraph, numbers):
    text = ""
    for node in paragraph.iter():
        if node.tag == WORD + "t":
            text += node.text or ""
        elif node.tag in (WORD + "tab", WORD + "br"):
            text += " "
        elif node.tag == WORD + "footnoteReference" and node.get(WORD + "id") in numbers:
            text += numbers[node.get(WORD + "id")]
    return text
