"""Whether everybody can use a page of HTML: by its structure, and by axe-core in a browser."""

import html
import json
import re
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from html.parser import HTMLParser
from importlib.util import find_spec
from itertools import pairwise
from pathlib import Path

BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "chrome"))), None)
RULES = "['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice']"
VOID = {"meta", "input", "br", "link", "img", "hr", "source", "wbr"}
_POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy"[^>]*>')
_RESULT = re.compile(r'<pre id="axe">(.*?)</pre>', re.DOTALL)
_RUN = """
axe.run(document, {runOnly: %s}).then((found) => {
  const told = document.createElement("pre");
  told.id = "axe";
  told.textContent = JSON.stringify(found.violations.map(
    (one) => `${one.id}: ${one.nodes[0].html.slice(0, 200)} ${one.nodes[0].failureSummary}`));
  document.body.replaceChildren(told);
});
"""


class Page(HTMLParser):
    """The tags of a page with their attributes, and the tags around each."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str]]] = []
        self.open: list[str] = []
        self.crossed: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps it."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keeps one that closes itself, as in a drawing."""
        self.tags.append((tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        """Closes what was opened last."""
        if not self.open or self.open.pop() != tag:
            self.crossed.append(tag)

    def of(self, *names: str) -> list[dict[str, str]]:
        """The attributes of every tag of these names."""
        return [attributes for tag, attributes in self.tags if tag in names]

    @property
    def ids(self) -> set[str]:
        """Every id in it."""
        return {attributes["id"] for _, attributes in self.tags if "id" in attributes}


def structure_faults(text: str) -> list[str]:
    """What is wrong with a page, whatever a browser would make of it."""
    page = Page(text)
    return [*_frame(page), *_headings(page), *_names(page), *_drawings(text), *_outside(page, text)]


def _frame(page: Page) -> Iterator[str]:
    if page.crossed or page.open:
        yield f"tags cross: {page.crossed} {page.open}"
    if page.of("html")[0].get("lang") not in {"nl", "en"}:
        yield "no language"
    for tag in ("title", "main", "h1"):
        if len([t for t, _ in page.tags if t == tag]) < 1:
            yield f"no {tag}"
    if not any(link.get("class") == "skip" and link["href"] == "#main" for link in page.of("a")):
        yield "no skip link"


def _headings(page: Page) -> Iterator[str]:
    levels = [int(tag[1]) for tag, _ in page.tags if re.fullmatch(r"h[1-6]", tag)]
    if levels.count(1) != 1:
        yield f"{levels.count(1)} headings of level 1"
    for before, after in pairwise(levels):
        if after > before + 1:
            yield f"a heading of level {after} after one of level {before}"


def _names(page: Page) -> Iterator[str]:
    ids = Counter(attributes["id"] for _, attributes in page.tags if "id" in attributes)
    yield from (f"id twice: {name}" for name, count in ids.items() if count > 1)
    labelled = {label.get("for") for label in page.of("label")}
    yield from (f"no label: {f}" for f in page.of("input") if f.get("id") not in labelled)
    for _, attributes in page.tags:
        named = f"{attributes.get('aria-labelledby', '')} {attributes.get('aria-describedby', '')}"
        yield from (f"no such id: {name}" for name in named.split() if name not in ids)


def _drawings(text: str) -> Iterator[str]:
    for drawing in re.findall(r"<svg.*?</svg>", text, re.DOTALL):
        if not re.search(r"<title [^>]*>[^<]+</title><desc [^>]*>[^<]+</desc>", drawing):
            yield f"a drawing without words: {drawing[:200]}"


def _outside(page: Page, text: str) -> Iterator[str]:
    if not _POLICY.search(text):
        yield "no security policy"
    for tag, attributes in page.tags:
        for name in ("src", "href", "action", "xlink:href", "srcset", "data"):
            if re.match(r"\s*(https?:)?//|\s*javascript:", attributes.get(name, "")):
                yield f"{tag} goes outside: {attributes[name]}"
        yield from (f"{tag} has {name}" for name in attributes if name.startswith("on"))
        if "style" in attributes:
            yield f"{tag} has a style that the policy forbids"


def axe_missing() -> str:
    """Why axe-core cannot be run here; nothing if it can."""
    if BROWSER is None:
        return "there is no Chromium (apt-get install chromium)"
    return "" if find_spec("axe_core_python") else "axe-core-python is not installed"


def axe_faults(text: str, scratch: Path, width: int = 1280, *, dark: bool = False) -> list[str]:
    """What axe-core finds wrong with a page in a browser, at a width, in light or dark.

    The policy of the page is left out, since it would keep axe-core from running.
    """
    found = find_spec("axe_core_python")
    assert found is not None
    assert found.origin is not None
    axe = (Path(found.origin).parent / "axe.min.js").read_text("utf-8").replace("</", "<\\/")
    added = f"<script>{axe}</script><script>{_RUN % RULES}</script></body>"
    path = scratch / "page.html"
    path.write_text(_POLICY.sub("", text).replace("</body>", added), "utf-8")
    shown = dumped(path.as_uri(), scratch, width, dark=dark)
    result = _RESULT.search(shown)
    assert result is not None, shown[-500:]
    faults: list[str] = json.loads(html.unescape(result.group(1)))
    return faults


def dumped(address: str, scratch: Path, width: int = 1280, *, dark: bool = False) -> str:
    """A page as a browser has it after its scripts ran."""
    assert BROWSER is not None
    options = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        f"--user-data-dir={scratch / 'profile'}",
        f"--window-size={width},900",
        "--virtual-time-budget=60000",
        f"--blink-settings=preferredColorScheme={0 if dark else 1}",
        "--dump-dom",
    ]
    command = [BROWSER, *options, address]
    return subprocess.run(command, capture_output=True, text=True, timeout=120, check=True).stdout
