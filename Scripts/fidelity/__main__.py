"""Holds the papers that `rapporteur build` writes in every format against each other and against other programs.

    python3 Scripts/fidelity --program .build/release/rapporteur --data ../shared

The text of each paper, with its numbers, letters and footnote marks, is the same paragraph by paragraph in all
formats; schemas, LibreOffice, python-docx and Poppler accept the files; a second build gives the same bytes.
Exit status 1 where anything differs.
"""
import argparse, subprocess, sys, tempfile
from pathlib import Path

sys.dont_write_bytecode = True
import calendars, checks, printed, texts

FORMATS = "html,markdown,docx,akn,pdf"
# A committee with a workplan that has dates, and places something already.
PLANS = "Tests/CommandsTests/Fixtures/Plan/Sessions"


def build(program, folder, *options):
    subprocess.run(
        [str(program), "build", "--to", str(folder), *options], check=True, capture_output=True)


def plan(program, folder, *options):
    subprocess.run(
        [str(program), "plan", "document", "--to", str(folder), *options], check=True, capture_output=True)


def compared(pages, first, typed):
    """What each paper lacks, by format; every paragraph and footnote is asked for in every format."""
    shown = printed.of_office([page.with_suffix(".docx") for page in pages])
    for page in pages:
        body, notes, stop = texts.of_html(page)
        word = typed / page.relative_to(first)
        lacking = {
            "Markdown": differing((body, notes), texts.of_markdown(page.with_suffix(".md"), stop)),
            "Akoma Ntoso": differing((body, notes), texts.of_akn(page.with_suffix(".akn.xml"))),
            "Word, typed": differing((body, notes), texts.of_docx(word.with_suffix(".docx"), stop)),
            "Word in LibreOffice": printed.missing_in_lines(body, shown[page.with_suffix(".docx")]),
            "PDF": printed.missing_in_pdf(
                body, printed.of_pdf(page.with_suffix(".pdf"), notes), page.stem.endswith(".ar")),
        }
        yield page, len(body), len(notes), lacking


def differing(expected, found):
    return [
        f"{one} / {other}" for some, others in zip(expected, found)
        for one, other in zip(some, others) if one != other
    ] + [f"{len(some)} and not {len(others)}" for some, others in zip(found, expected) if len(some) != len(others)]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--program", type=Path, required=True)
    parser.add_argument("--data", type=Path, required=True)
    options = parser.parse_args()
    faults = 0

    def tell(what, found):
        nonlocal faults
        faults += len(found)
        print(f"{what}: " + ("as it should be" if not found else f"{len(found)} differ"))
        for one in found[:5]:
            print(f"    {str(one)[:300]}")

    with tempfile.TemporaryDirectory() as folder:
        first, second, typed = (Path(folder) / name for name in ("first", "second", "typed"))
        build(options.program, first, "--formats", FORMATS)
        build(options.program, second, "--formats", FORMATS)
        build(options.program, typed, "--formats", "docx", "--numbering", "literal")
        for part, own in (("plans", []), ("streams", ["--records", PLANS, "--register", PLANS])):
            plan(options.program, first / part, "--formats", FORMATS, *own)
            plan(options.program, second / part, "--formats", FORMATS, *own)
            plan(options.program, typed / part, "--formats", "docx", "--numbering", "literal", *own)
        for path in sorted(first.rglob("*.ics")):
            tell(f"{path.relative_to(first)}", calendars.problems(path))
        # Planning documents are tables and charts, which the texts of papers are not compared by.
        pages = [
            page for page in sorted(first.rglob("*.html"))
            if page.relative_to(first).parts[0] not in ("plans", "streams")]
        for page, paragraphs, notes, lacking in compared(pages, first, typed):
            print(f"{page.relative_to(first)}: {paragraphs} paragraphs, {notes} footnotes")
            for name, found in lacking.items():
                tell(f"  {name}", found)
        files = sorted(path for path in first.rglob("*") if path.is_file())
        tell("the same bytes twice", [
            path for path in files
            if path.read_bytes() != (second / path.relative_to(first)).read_bytes()])
        words = sorted(first.rglob("*.docx")) + sorted(typed.rglob("*.docx"))
        tell("python-docx", [path for path in words if not checks.opened_by_python(path)])
        for path in sorted(first.rglob("*.pdf")):
            tell(f"{path.relative_to(first)}", checks.pdf_problems(path))
        schemas = options.data / "schemas/ooxml"
        if schemas.exists():
            tell("schemas of Office Open XML", checks.word_problems(words, schemas))
        else:
            print(f"schemas of Office Open XML: passed over, there is no {schemas}")
        tell("Akoma Ntoso by its rules and schemas", checks.akn_problems(
            options.program, first, options.data / "schemas/akn"))
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
