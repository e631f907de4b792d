"""Edits Word files as people do, and compares what `rapporteur reconcile` finds with what was done.

Every edit is made with python-docx on a paper that the program wrote, and read once as python-docx saves it
and once as LibreOffice saves that. Ends with status 1 where a finding is missing or one too many.
"""
import argparse, json, os, shutil, subprocess, sys, tempfile

from editing import Editing
from edits import EDITS

PAPER = "untoc-wg3/7/document/mandates-and-work.en.docx"


def found(program, root, path):
    run = subprocess.run([program, "reconcile", path, "--format", "json"], cwd=root, capture_output=True, text=True)
    if run.returncode not in (0, 1) or not run.stdout.startswith("{"):
        return None, run.stdout + run.stderr
    findings = json.loads(run.stdout)["findings"]
    alarms = any(f["severity"] == "error" for f in findings)
    if alarms != (run.returncode == 1):
        return None, f"status {run.returncode}"
    names = sorted(f["kind"] + ("/" + f["change"] if f["change"] else "") for f in findings)
    return names, findings


def through_office(paths, folder):
    """All files as LibreOffice saves them, in one run."""
    os.makedirs(folder)
    subprocess.run(
        ["soffice", f"-env:UserInstallation=file://{folder}-profile", "--headless", "--convert-to",
         "docx:MS Word 2007 XML", "--outdir", folder] + paths,
        check=True, capture_output=True)
    return [os.path.join(folder, os.path.basename(path)) for path in paths]


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--program", required=True)
    parser.add_argument("--only", help="edits whose names hold these words")
    parser.add_argument("--keep", help="a folder for the edited files")
    parser.add_argument("--without-office", action="store_true")
    options = parser.parse_args()
    program, root = os.path.abspath(options.program), os.getcwd()
    work = options.keep or tempfile.mkdtemp()
    os.makedirs(work, exist_ok=True)
    failures, count = 0, 0
    for numbering in ("live", "literal"):
        built = os.path.join(work, numbering)
        subprocess.run([program, "build", "--formats", "docx", "--numbering", numbering, "--to", built],
                       cwd=root, check=True, capture_output=True)
        paths = []
        edits = [e for e in EDITS if not options.only or options.only in e[0]]
        if numbering == "literal":
            edits = [e for e in edits if not e[2] or not {"renumbered", "typed-number"} & set(e[2])]
        for index, (name, edit, expected, *rest) in enumerate(edits):
            paper = Editing(os.path.join(built, *rest[:1] or [PAPER]))
            edit(paper)
            path = os.path.join(work, f"{numbering}-{index:02}.docx")
            paper.document.save(path)
            paths.append(path)
        rounds = [("python-docx", paths)]
        if not options.without_office:
            rounds.append(("LibreOffice", through_office(paths, os.path.join(work, numbering + "-office"))))
        for tool, files in rounds:
            for (name, _, expected, *_), path in zip(edits, files):
                names, detail = found(program, root, path)
                count += 1
                if expected is None and names or names == sorted(expected or []) and expected is not None:
                    continue
                failures += 1
                print(f"{numbering}, {tool}, {name}: expected {expected}, found {names}")
                for finding in detail if isinstance(detail, list) else [detail]:
                    print("   ", json.dumps(finding, ensure_ascii=False)[:400])
    print(f"{count} files that came back, {failures} not as expected")
    if not options.keep:
        shutil.rmtree(work)
    sys.exit(1 if failures else 0)


main()
