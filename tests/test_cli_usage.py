"""A command that was typed wrongly is told in the language of the reader, with exit status 2."""

import pytest

from tests.test_cli import run

TYPED = {
    ("chek",): "De opdracht `chek` bestaat niet. Bedoelde u `check`?",
    ("--nope",): "De optie `--nope` bestaat hier niet.",
    ("check", "x", "--formt", "json"): "De optie `--formt` bestaat hier niet. Bedoelde u",
    ("check",): "Na de opdracht ontbreekt `BESTAND_OF_MAP...`.",
    ("report", "x"): "De optie `-o` / `--output` ontbreekt",
    ("room", "x", "--expect"): "Achter `--expect` ontbreekt een waarde.",
    ("check", "x", "--mask=5"): "`--mask` is een schakelaar",
    ("check", "x", "--lang", "de"): "Bij `--lang` is dit geen keuze; kies uit nl, en.",
    ("check", "x", "--as-of", "2025-02-30"): "Bij `--as-of` hoort een dag die bestaat",
    ("check", "x", "--period", "2024-H3"): "Bij `--period`: `2024-H3` is geen periode",
    ("check", "x", "--packs", "nergens"): "Bij `--packs` hoort een map die bestaat",
    ("check", "x", "--mapping", "nergens"): "Bij `--mapping` hoort een bestand dat bestaat",
    ("mutate", "x", "--jobs", "0"): "Bij `--jobs` hoort een heel getal, ten minste 1.",
    ("diff", "a", "b", "c"): "Er staat meer achter de opdracht dan zij leest.",
    ("new", "norm", "x"): "Na de opdracht ontbreekt `ID`.",
}


@pytest.mark.parametrize(("typed", "told"), TYPED.items(), ids=map(" ".join, TYPED))
def test_what_was_typed_wrongly_is_told_in_dutch(typed: tuple[str, ...], told: str) -> None:
    """With nothing on standard output."""
    result = run(*typed)

    assert result.stderr.startswith(told)
    assert (result.stdout, result.exit_code) == ("", 2)


@pytest.mark.parametrize("lang", [("--lang", "en"), ("--lang=en",)])
def test_it_is_told_in_english_where_that_was_asked(lang: tuple[str, ...]) -> None:
    """Wherever the language stands; with how to type it and where to read more."""
    result = run("check", "x", "--nope", *lang)

    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "There is no option `--nope` here.",
        "Type it as: signaal check [OPTIONS] FILE_OR_FOLDER...",
        "`signaal check --help` explains it all.",
    ]


@pytest.mark.parametrize("typed", [(), ("new",)])
def test_without_a_command_there_is_help(typed: tuple[str, ...]) -> None:
    """Which is no mistake to explain."""
    assert run(*typed).output.startswith("Zo typt u het: ")
