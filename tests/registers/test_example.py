"""The register of the example is invented: anyone can make it again."""

from pathlib import Path

from tests.registers.invented import lettings

EXAMPLE = Path(__file__).parent.parent.parent / "examples" / "register-2026"


def test_the_register_of_the_example_is_made_from_a_seed() -> None:
    """The file holds exactly what the generator gives."""
    assert (EXAMPLE / "facts" / "verhuringen.csv").read_text("utf-8") == lettings()
