"""How a page falls on paper, printed by a browser as readers would print it."""

import re
import subprocess
from pathlib import Path

from tests.accessibility import BROWSER

_OBJECT = re.compile(rb"(?m)^(\d+) 0 obj\b(.*?)endobj", re.DOTALL)
_KIDS = re.compile(rb"/Kids \[([^\]]*)\]")


def pages_of(text: str, scratch: Path) -> dict[str, int]:
    """On which printed page, from 1, each id lies that a link leads to."""
    assert BROWSER is not None
    page, made = scratch / "page.html", scratch / "page.pdf"
    page.write_text(text, "utf-8")
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        f"--user-data-dir={scratch / 'profile'}",
        "--no-pdf-header-footer",
        f"--print-to-pdf={made}",
    ]
    subprocess.run([BROWSER, *options, page.as_uri()], check=True, capture_output=True, timeout=120)
    return _places(made.read_bytes())


def linked(text: str, *anchors: str) -> str:
    """The page with links to some ids at its end: only what is linked to has a place in print."""
    links = "".join(f'<a href="#{anchor}">{anchor}</a>' for anchor in anchors)
    return text.replace("</body>", f"<p>{links}</p></body>")


def _places(document: bytes) -> dict[str, int]:
    objects = {int(number): body for number, body in _OBJECT.findall(document)}
    sheets = [
        int(kid)
        for body in objects.values()
        for kids in _KIDS.findall(body)
        for kid in re.findall(rb"(\d+) 0 R", kids)
        if b"/Type /Page\n" in objects[int(kid)]
    ]
    order = {number: place for place, number in enumerate(sheets, 1)}
    found = re.findall(rb"/([\w-]+) \[(\d+) 0 R /XYZ", document)
    return {name.decode(): order[int(number)] for name, number in found if int(number) in order}
