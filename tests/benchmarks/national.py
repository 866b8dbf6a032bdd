"""Times registers in Excel against a bare read, and national checks of ten times the size.

Run it with `python -m tests.benchmarks.national [ROWS] [CASE...]` on a quiet machine. The cases:

- `excel`: 100,000 rows in Excel take at most twice a bare read by calamine;
- `rows`: of a country with 280 corporations and 340 municipalities, ten times the rows (ROWS and a
  tenth of them) take at most eleven times as long, from the register to every explanation;
- `parties`: so do ten times the rows of ten times the corporations, municipalities and agreements.

Without cases all are measured. It ends with 1 where a bound is crossed.
"""

import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

from tests.benchmarks.country import Country

EXCEL_ROWS, EXCEL_BOUND, GROWTH = 100_000, 2.0, 11.0
ROUNDS = 3
CASES = ("excel", "rows", "parties")


def _best(work: Callable[[], object]) -> float:
    """The shortest of a few runs, in seconds."""
    times = []
    for _ in range(ROUNDS):
        begin = time.perf_counter()
        work()
        times.append(time.perf_counter() - begin)
    return min(times)


def write_workbook(path: Path, rows: int = EXCEL_ROWS) -> None:
    """A register of one corporation, as Excel holds it."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("verhuringen")
    sheet.append(["toewijzing", "corporatie", "gemeente", "datum", "huishoudgrootte", "rekenhuur",
                  "rekeninkomen", "voorrang", "doelgroep"])  # fmt: skip
    for i in range(rows):
        day = date(2025, 1, 1) + timedelta(i % 365)
        sheet.append([f"T{i}", "Trivire", "Dordrecht", day, 1 + i % 4, 450 + i % 500 + 0.25,
                      16000 + i % 60000, None, ("GEZ", "STA", "ZOR")[i % 9 // 4]])  # fmt: skip
    book.save(path)


def excel(path: Path) -> float:
    """How many times a bare read the facts of a workbook take."""
    import python_calamine as calamine

    from facts.reference import load_reference
    from facts.registers import Options, Registers
    from facts.table import Known
    from facts.vocabulary import load_vocabulary

    known, series = Known(load_vocabulary(), {"trivire": "trivire"}), load_reference()

    def bare() -> object:
        book = calamine.load_workbook(str(path))
        return book.get_sheet_by_index(0).to_python(skip_empty_area=False)

    def ours() -> object:
        return Registers(known, series, Options()).take(path, path.name)

    ours()
    pairs = (_best(ours), _best(bare))
    sys.stdout.write(f"Excel: {pairs[0]:.2f} s against {pairs[1]:.2f} s, ")
    sys.stdout.write(f"ratio {pairs[0] / pairs[1]:.2f}\n")
    return pairs[0] / pairs[1]


def explained(country: Country, folder: Path) -> float:
    """Prints how long it takes from a national register to every explanation; in seconds."""
    from engine.checking import Checker, Question
    from engine.output.machine import as_json
    from engine.recounting import Recount
    from engine.words.speaking import Speaker
    from facts.registers import Options
    from rules.loader import Library

    day, found = date(2026, 2, 1), []
    register, packs = country.write(folder)

    def work() -> None:
        checker = Checker(Library((packs,)))
        asked = Recount(Options(engine="duckdb"))
        assessment = checker.check([register], Question(day), asked)
        assert assessment.receipt is not None, assessment.errors[:3]
        found.append((assessment.receipt.facts, len(assessment.findings)))
        as_json(assessment, Speaker(checker.library, day))
        checker.close()

    seconds = _best(work)
    facts, findings = found[0]
    sys.stdout.write(
        f"| {country.rows:,} | {country.corporations} | {country.municipalities} | {facts:,} "
        f"| {findings:,} | {seconds:.2f} |\n"
    )
    return seconds


def grows(name: str, smaller: Country, larger: Country) -> bool:
    """Prints a table of two countries; whether the larger one takes too long."""
    sys.stdout.write(
        f"\n{name}:\n\n| rows | corporations | municipalities | facts | findings | s |\n"
    )
    sys.stdout.write("|---|---|---|---|---|---|\n")
    times = []
    for country in (smaller, larger):
        with tempfile.TemporaryDirectory() as folder:
            times.append(explained(country, Path(folder)))
    growth = times[1] / times[0]
    sys.stdout.write(f"\nten times the {name}: {growth:.2f} times as long (at most {GROWTH:g})\n")
    return growth > GROWTH


def slow(case: str, rows: int) -> bool:
    """Measures a case; whether it crosses its bound."""
    large = Country(rows)
    if case == "rows":
        return grows("rows", replace(large, rows=rows // 10), large)
    if case == "parties":
        return grows("rows and parties", large.smaller, large)
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "lettingen.xlsx"
        write_workbook(book)
        return excel(book) > EXCEL_BOUND


def main(arguments: Sequence[str]) -> int:
    """Measures the cases that are named, or all; 1 where a bound is crossed."""
    cases = [word for word in arguments if word in CASES] or CASES
    numbers = [int(word) for word in arguments if word not in CASES]
    found = [slow(case, numbers[0] if numbers else 10_000_000) for case in cases]
    return int(any(found))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
