"""The text of a paper as other programs show it: a PDF by Poppler, a Word file by LibreOffice."""
import collections, subprocess, tempfile
from pathlib import Path
from texts import bare, kept


def of_office(paths):
    """The lines of Word files, with the numbers that LibreOffice counts, by file."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(
            ["soffice", "--headless", "--convert-to", "txt:Text (encoded):UTF8", "--outdir", folder]
            + [str(path) for path in paths],
            check=True, capture_output=True)
        return {
            path: kept((Path(folder) / (path.stem + ".txt")).read_text("utf-8-sig").split("\n"))
            for path in paths}


def missing_in_lines(paragraphs, lines):
    """The paragraphs that no line has, in order; what stands between them is passed over."""
    missing, at = [], 0
    for paragraph in paragraphs:
        found = next((i for i in range(at, len(lines)) if lines[i] == paragraph), None)
        if found is None:
            missing.append(paragraph)
        else:
            at = found + 1
    return missing


def of_pdf(path, notes):
    """The letters of a PDF between the heads and feet of its pages, without its footnotes."""
    inside = ["-x", "0", "-y", "70", "-W", "600", "-H", "688"]
    text = subprocess.run(
        ["pdftotext", "-raw"] + inside + [str(path), "-"], check=True, capture_output=True)
    stream = bare(text.stdout.decode())
    for note in notes:
        stream = stream.replace(note, "", 1)
    return stream


def missing_in_pdf(paragraphs, stream, rightToLeft):
    """The paragraphs that a PDF does not have letter by letter, or where letters turn round word by word."""
    counted = collections.Counter(stream)
    return [
        paragraph for paragraph in paragraphs
        if paragraph not in stream
        and not (rightToLeft and not collections.Counter(paragraph) - counted)]
