"""How long a report and a check take as whole processes, beside importing pandas."""

from pathlib import Path

from openpyxl import Workbook

from tests.benchmarks.support import against_importing_pandas
from tests.report import four_years

MOST = 6
BOTH = [f"--agreement={name}" for name in four_years.AGREEMENTS]


def command(*arguments: str) -> tuple[str, ...]:
    """A command of the program, whose exit status may be that of a breach."""
    code = (
        "import sys; from engine.start import main\n"
        "try: main()\n"
        "except SystemExit as end: sys.exit(end.code == 2)"
    )
    return code, *arguments


def test_the_report_of_four_years_takes_at_most_six_times_importing_pandas(tmp_path: Path) -> None:
    """Both agreements of Dordrecht, every chart included."""
    four_years.write(tmp_path)
    asked = [*BOTH, "--as-of", "2028-02-01", "-o", str(tmp_path / "rapport.html")]
    ratio = against_importing_pandas("-c", *command("report", str(tmp_path), *asked), runs=3)

    print(f"\nreport of four years: {ratio}")
    assert ratio.value <= MOST


def test_checking_a_workbook_of_a_year_takes_as_long_as_importing_pandas(
    tmp_path: Path,
) -> None:
    """What a corporation does before it submits; `README.md` says what each part takes."""
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(four_years.COLUMNS[:5])
    for row in four_years.rows():
        if row[0] == "woonbron" and row[1].startswith("2026"):
            sheet.append(row)
    path = tmp_path / "woonbron.xlsx"
    book.save(path)
    asked = ["--period", "2026", "--as-of", "2027-02-01"]
    ratio = against_importing_pandas("-c", *command("check", str(path), *asked))

    print(f"\ncheck of a workbook: {ratio}")
    assert ratio.value <= 1.1
