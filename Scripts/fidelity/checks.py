"""What other programs say of the files: schemas, python-docx, Poppler."""
import subprocess, tempfile, zipfile
from pathlib import Path

#: The schema of each part of a Word file, by the end of its name.
SCHEMAS = {
    "[Content_Types].xml": "opc-xsd/opc-contentTypes.xsd",
    ".rels": "opc-xsd/opc-relationships.xsd",
    "docProps/app.xml": "shared-documentPropertiesExtended.xsd",
    "docProps/custom.xml": "shared-documentPropertiesCustom.xsd",
    "word/document.xml": "wml.xsd", "word/styles.xml": "wml.xsd", "word/numbering.xml": "wml.xsd",
    "word/settings.xml": "wml.xsd", "word/footnotes.xml": "wml.xsd", "word/fontTable.xml": "wml.xsd",
}


def schema_of(part):
    if part.startswith(("word/header", "word/footer")):
        return "wml.xsd"
    return next((schema for end, schema in SCHEMAS.items() if part.endswith(end)), None)


def word_problems(paths, schemas):
    """What the schemas of Office Open XML have against the parts of Word files, a run for each schema."""
    parts = {}
    with tempfile.TemporaryDirectory() as folder:
        for number, path in enumerate(paths):
            with zipfile.ZipFile(path) as archive:
                for name in archive.namelist():
                    schema = schema_of(name)
                    if schema:
                        file = Path(folder) / f"{number}-{name.replace('/', '-')}"
                        file.write_bytes(archive.read(name))
                        parts.setdefault(schema, []).append(file)
        return sum((validated(schemas / schema, files) for schema, files in sorted(parts.items())), [])


def validated(schema, files):
    """The lines in which xmllint refuses files."""
    if not files:
        return []
    run = subprocess.run(
        ["xmllint", "--nonet", "--noout", "--schema", str(schema)] + [str(file) for file in files],
        capture_output=True, text=True)
    if run.returncode == 0:
        return []
    return [line for line in run.stderr.split("\n") if line and not line.endswith(" validates")]


def akn_problems(program, folder, schemas):
    """What `rapporteur check` and, where there are schemas, xmllint have against the Akoma Ntoso of a folder."""
    options = ["--schemas", str(schemas)] if schemas.exists() else []
    run = subprocess.run(
        [str(program), "check", "--output", str(folder)] + options, capture_output=True, text=True)
    problems = [] if run.returncode == 0 else run.stderr.split("\n")
    if options:
        problems += validated(schemas / "akomantoso30.xsd", sorted(folder.rglob("*.akn.xml")))
    return problems


def opened_by_python(path):
    """How many paragraphs python-docx finds in a Word file."""
    import docx

    return len(docx.Document(str(path)).paragraphs)


def pdf_problems(path):
    """Whether a PDF is tagged, has its letters, and is named on every page after the first."""
    problems = []
    if "Tagged:          yes" not in printed("pdfinfo", path):
        problems.append("not tagged")
    for font in printed("pdffonts", path).split("\n")[2:]:
        if font and " yes yes " not in font:
            problems.append(f"not embedded: {font}")
    pages = printed("pdftotext", "-y", "0", "-x", "0", "-W", "600", "-H", "70", path, "-").split("\f")[1:-1]
    problems += [f"nothing at the head of page {n}" for n, page in enumerate(pages, 2) if not page.strip()]
    return problems


def printed(*command):
    return subprocess.run(
        [str(word) for word in command], check=True, capture_output=True).stdout.decode()
