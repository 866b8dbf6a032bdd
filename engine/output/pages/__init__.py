"""The one package that knows the template library: pages of HTML that need nothing beside them.

A page carries its own style and script, named by their hashes in its security policy: nothing else
is ever fetched or run, also when the page is opened from a folder or a mail. Every text that is
filled in is escaped; only what this program draws itself, and says so by `drawn`, is not.
"""

from base64 import b64encode
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from facts.catalogue import catalogue, filled

FOLDER = Path(__file__).parent
FRAME = FOLDER.parent.parent / "words" / "texts" / "pages.yaml"


class Pages:
    """Fills in templates in one language, with the sentences of a catalogue."""

    def __init__(self, language: str, texts: Path) -> None:
        """Takes `nl` or `en`; a sentence that `texts` does not have is that of the frame."""
        self.language = language
        self.texts: Mapping[str, Any] = {**catalogue(FRAME), **catalogue(texts)}

    def render(self, template: str, **words: object) -> str:
        """The page of a template, such as `book/index.html`."""
        style, script = _shared("style.css"), _shared("page.js")
        frame = {"style": Markup(style), "script": Markup(script)}  # noqa: S704 - files of our own
        policy = (
            "default-src 'none'; img-src data:; base-uri 'none'; "
            f"style-src '{_hash(style)}'; script-src '{_hash(script)}'"
        )
        given = {"language": self.language, "policy": policy, "say": self.say, **frame, **words}
        return _environment().get_template(template).render(given)

    def say(self, *path: str, **words: object) -> str:
        """The sentence at `path`, with its words filled in."""
        return filled(self.texts, self.language, path, words)


Drawn = Markup


def drawn(markup: str) -> Drawn:
    """Markup that this program made itself, such as a chart; everything else is escaped."""
    return Markup(markup)  # noqa: S704 - that is what it is for


@cache
def _environment() -> Environment:
    return Environment(
        loader=PackageLoader("engine.output", "pages"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


@cache
def _shared(name: str) -> str:
    return (FOLDER / name).read_text("utf-8")


def _hash(text: str) -> str:
    return f"sha256-{b64encode(sha256(text.encode()).digest()).decode()}"
