"""How quickly the program is ready, beside importing pandas in a process of its own."""

from tests.benchmarks.support import against_importing_pandas

ALL_PACKS = """
from engine.judge.judge import Judge
from rules.loader import Library
library = Library()
for name in library.agreements:
    Judge(library.pack(name), library.vocabulary, library.reference).rulesets
"""


def test_loading_and_compiling_every_pack_takes_about_as_long_as_importing_pandas() -> None:
    """All five packs, read, checked and compiled to rules; the goal is 1."""
    ratio = against_importing_pandas("-c", ALL_PACKS)

    print(f"\nload and compile all packs: {ratio}")
    assert ratio.value <= 1.25
