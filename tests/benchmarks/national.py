"""Times registers in Excel against a bare read, and a national check at two sizes.

Run it with `python tests/benchmarks/national.py [ROWS]` on a quiet machine. It ends with 1 where
100,000 rows of Excel take more than twice a bare read by calamine, or where ten times the rows
(ROWS and a tenth of them) take more than eleven times as long from the register to explanations.
"""

import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

EXCEL_ROWS, EXCEL_BOUND, GROWTH = 100_000, 2.0, 11.0
ROUNDS = 3


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


def explained(path: Path) -> float:
    """How long it takes from a national register to every explanation in JSON."""
    from engine.checking import Checker, Question
    from engine.output.machine import as_json
    from engine.recounting import Recount
    from engine.words.speaking import Speaker
    from facts.registers import Options
    from facts.registers.recognition import Mappings
    from rules.loader import Library

    day, checker = date(2026, 2, 1), Checker(Library())
    options = Options(mapping=Mappings(codes={}), engine="duckdb")
    question = Question(day, ("dordrecht-2024-2025",))

    def work() -> None:
        assessment = checker.check([path], question, Recount(options))
        assert assessment.receipt is not None, assessment.errors[:3]
        as_json(assessment, Speaker(checker.library, day))

    return _best(work)


def national(path: Path, rows: int) -> None:
    """A register in which two corporations are parties to an agreement, the rest strangers."""
    import duckdb

    from tests.benchmarks.lettings import write_lettings

    plain = path.with_suffix(".plain")
    write_lettings(plain, rows)
    duckdb.connect().execute(f"""
        COPY (SELECT * REPLACE (
            CASE corporatie WHEN 'corporatie 0' THEN 'Trivire' WHEN 'corporatie 1' THEN 'Woonbron'
                ELSE corporatie END AS corporatie,
            CASE WHEN corporatie IN ('corporatie 0', 'corporatie 1') THEN 'Dordrecht'
                ELSE gemeente END AS gemeente)
        FROM read_parquet('{plain}')) TO '{path}' (FORMAT parquet)
    """)  # noqa: S608 - paths of our own
    plain.unlink()


def main(rows: int) -> int:
    """Runs both; 1 where a bound is crossed."""
    with tempfile.TemporaryDirectory() as folder:
        book = Path(folder) / "lettingen.xlsx"
        write_workbook(book)
        ratio = excel(book)
        times = []
        for size in (rows // 10, rows):
            path = Path(folder) / f"{size}.parquet"
            national(path, size)
            times.append(explained(path))
    grows = times[1] / times[0]
    sys.stdout.write(f"{rows // 10} rows {times[0]:.2f} s, {rows} rows {times[1]:.2f} s, ")
    sys.stdout.write(f"ratio {grows:.2f}\n")
    return int(ratio > EXCEL_BOUND or grows > GROWTH)


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).parents[2]))
    sys.exit(main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000_000))
