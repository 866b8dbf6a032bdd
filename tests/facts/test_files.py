"""Files and folders: which are read, under which name, and which are refused."""

import hashlib
import os
import stat
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from facts.files import MAX_BYTES
from facts.readers import read_content
from facts.table import Harvest
from tests.facts.support import (
    KNOWN,
    as_json,
    codes,
    problems,
    read,
    table,
    values,
    workbook,
    written,
)


def submitted(folder: Path, name: str, year: int = 2024, party: str = "trivire") -> Path:
    """A file with one fact about one year."""
    return written(folder, table(f"{party};{year};lettings;5"), name)


def read_names(*paths: Path) -> list[str]:
    """The names of the files that were read, as the receipt has them."""
    return [file.name for file in read(*paths).inputs]


def test_every_kind_of_file_says_the_same(tmp_path: Path) -> None:
    """One fact, written three times, is one fact."""
    paths = (submitted(tmp_path, "a.csv"), as_json(tmp_path, "5"), workbook(tmp_path, 5))

    assert values(*paths) == {"lettings": 5}


def test_a_folder_is_every_file_in_it(tmp_path: Path) -> None:
    """Also deeper down, by the path within it, in a fixed order."""
    for name in ("b.csv", "a.CSV", "2023/a.csv", "2023/deel 2/x.csv"):
        submitted(tmp_path, name)

    assert read_names(tmp_path) == ["2023/a.csv", "2023/deel 2/x.csv", "a.CSV", "b.csv"]


def test_several_years_and_parties_make_one_submission(tmp_path: Path) -> None:
    """Files, folders and kinds may be mixed."""
    folder = tmp_path / "woonbron"
    submitted(folder, "2023.csv", 2023, "woonbron")
    submitted(folder, "2024.csv", 2024, "woonbron")
    found = read(folder, submitted(tmp_path, "trivire.csv"))

    assert [(fact.party, str(fact.period)) for fact in found.facts] == [
        ("trivire", "2024"),
        ("woonbron", "2023"),
        ("woonbron", "2024"),
    ]


def test_the_receipt_has_the_digest_of_every_file(tmp_path: Path) -> None:
    """Of its bytes, so that anyone can check which file was judged."""
    path = submitted(tmp_path, "a.csv")
    [file] = read(path).inputs

    assert hashlib.sha256(path.read_bytes()).hexdigest() == file.sha256


def test_the_order_of_files_and_rows_does_not_matter(tmp_path: Path) -> None:
    """The submission is the same."""
    one, other = submitted(tmp_path, "a.csv", 2023), submitted(tmp_path, "b.csv", 2024)

    assert read(one, other) == read(other, one)


def test_what_programs_leave_in_a_folder_is_passed_over(tmp_path: Path) -> None:
    """Hidden files and folders, the lock of an open workbook, and files of other kinds."""
    submitted(tmp_path, "a.csv")
    for name in (".b.csv", "~$c.xlsx", ".cache/d.json", "sub/.e.csv", "verslag.pdf", "lees.txt"):
        written(tmp_path, b"x", name)

    assert read_names(tmp_path) == ["a.csv"]


@pytest.mark.parametrize("name", ["b.xls", "sub/b.XLSM", "b.xlsb", "b.ods", "b.tsv"])
def test_a_spreadsheet_of_another_kind_is_not_passed_over(name: str, tmp_path: Path) -> None:
    """A corporation would be missing without a word."""
    submitted(tmp_path, "a.csv")
    written(tmp_path, b"x", name)

    assert [(p.code, p.where.file) for p in problems(tmp_path)] == [("file-kind", name)]


def test_a_folder_without_files_is_refused(tmp_path: Path) -> None:
    """Nothing can be judged."""
    (tmp_path / "leeg").mkdir()

    assert [(p.code, p.where.file) for p in problems(tmp_path / "leeg")] == [
        ("folder-empty", "leeg")
    ]


def test_a_folder_named_by_a_dot_has_a_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The dot."""
    monkeypatch.chdir(tmp_path)

    assert [p.where.file for p in problems(Path())] == ["."]


@pytest.mark.parametrize("name", ["a.csv", "a", "x\0.csv"])
def test_a_file_that_is_not_there_is_refused(name: str, tmp_path: Path) -> None:
    """Whatever its name."""
    assert codes(tmp_path / name) == ["file-missing"]


def test_a_name_too_long_for_a_file_is_refused(tmp_path: Path) -> None:
    """As the system says it."""
    assert codes(tmp_path / f"{'x' * 300}.csv") == ["file-unreadable"]


@pytest.mark.parametrize("name", ["a.txt", "a", ".csv", "a.csv.zip", "a.parquet"])
def test_a_file_of_another_kind_is_refused(name: str, tmp_path: Path) -> None:
    """Its name says what it is."""
    assert codes(submitted(tmp_path, name)) == ["file-kind"]


def test_a_pipe_is_refused(tmp_path: Path) -> None:
    """Reading it would wait for ever."""
    path = tmp_path / "pipe.csv"
    os.mkfifo(path)

    assert stat.S_ISFIFO(path.stat().st_mode)
    assert codes(path) == ["file-kind"]


@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.xlsx"])
@pytest.mark.parametrize("content", [b"", b" \r\n\t"])
def test_an_empty_file_is_refused(name: str, content: bytes, tmp_path: Path) -> None:
    """Of every kind."""
    assert codes(written(tmp_path, content, name)) == ["file-empty"]


def test_an_enormous_file_is_not_read(tmp_path: Path) -> None:
    """Its size is enough."""
    path = tmp_path / "a.csv"
    with path.open("wb") as file:
        file.truncate(MAX_BYTES + 1)

    assert codes(path) == ["file-too-large"]


def test_problems_of_all_files_are_reported_at_once(tmp_path: Path) -> None:
    """Files that cannot be opened, and rows in those that can."""
    bad = written(tmp_path, table("trivire;2024;lettings;-5"))
    found = problems(tmp_path / "nowhere.csv", bad, written(tmp_path, "{", "b.json"))

    assert sorted((p.code, p.where.file) for p in found) == [
        ("file-missing", "nowhere.csv"),
        ("file-not-json", "b.json"),
        ("value-negative", "opgave.csv"),
    ]


def test_files_with_the_same_name_are_all_read(tmp_path: Path) -> None:
    """The second has its folder in its name."""
    one = submitted(tmp_path / "trivire", "2024.csv")
    other = submitted(tmp_path / "woonbron", "2024.csv", party="woonbron")
    found = read(one, other)

    assert [fact.party for fact in found.facts] == ["trivire", "woonbron"]
    assert sorted(file.name for file in found.inputs) == sorted(["2024.csv", other.as_posix()])


def test_no_name_hides_another_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where a path and a path within a folder look the same."""
    submitted(tmp_path / "all", "sub/a.csv", 2022)
    submitted(tmp_path, "b/a.csv", 2023)
    submitted(tmp_path, "sub/a.csv", 2024)
    monkeypatch.chdir(tmp_path)
    found = read(Path("all"), Path("b/a.csv"), Path("sub/a.csv"))

    assert [str(fact.period) for fact in found.facts] == ["2022", "2023", "2024"]


def test_a_file_named_twice_is_read_once(tmp_path: Path) -> None:
    """Whatever path leads to it."""
    path = submitted(tmp_path, "a.csv")

    assert read_names(path, tmp_path, tmp_path / "." / ".." / tmp_path.name / "a.csv") == ["a.csv"]


def test_a_link_is_read_as_what_it_leads_to(tmp_path: Path) -> None:
    """A link that leads nowhere is no file."""
    submitted(tmp_path / "elsewhere", "a.csv")
    folder = tmp_path / "folder"
    folder.mkdir()
    (folder / "link.csv").symlink_to(tmp_path / "elsewhere" / "a.csv")
    (folder / "loop").symlink_to(folder)

    assert read_names(folder) == ["link.csv"]


def test_a_link_that_leads_nowhere_is_no_file(tmp_path: Path) -> None:
    """It is missing when it is named."""
    path = tmp_path / "link.csv"
    path.symlink_to(tmp_path / "nowhere.csv")

    assert codes(path) == ["file-missing"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="a file that cannot be read")
def test_a_file_that_cannot_be_read_is_refused(tmp_path: Path) -> None:
    """As the system says it."""
    path = tmp_path / "a.csv"
    path.symlink_to("/proc/self/mem")

    assert codes(path) == ["file-unreadable"]


@pytest.mark.parametrize("name", [b"\xff.csv", b"a\x1b[2J.csv", b"a\nb.csv"])
def test_a_name_is_always_fit_to_print(name: bytes, tmp_path: Path) -> None:
    """In the receipt and in messages."""
    path = written(tmp_path, table("trivire;2024;lettings;5"), os.fsdecode(name))
    [shown] = read_names(tmp_path)
    [problem] = problems(written(tmp_path, "x", os.fsdecode(name)))[:1]

    assert path.name != shown
    assert shown == problem.where.file
    assert shown.isprintable()


@settings(max_examples=200, deadline=None)
@given(content=st.binary(max_size=200) | st.text(max_size=200).map(lambda t: t.encode("utf-8")))
@pytest.mark.parametrize("name", ["a.csv", "a.json", "a.xlsx"])
def test_any_bytes_are_read_or_refused(name: str, content: bytes) -> None:
    """Without any other kind of error, and every message can be said."""
    found = Harvest([], [])
    read_content(content, name, KNOWN, found)

    assert all(problem.texts for problem in found.problems)


CELLS = st.text(alphabet='tr2024-H1;,"\n\té0€% .x', max_size=12) | st.sampled_from(
    ["trivire", "2024", "lettings", "rent_rise", "5", "7,5%", "1.234", "€ 5", "ja", ""]
)


@settings(max_examples=200, deadline=None)
@given(rows=st.lists(st.lists(CELLS, max_size=6), max_size=6))
def test_every_row_is_a_fact_a_problem_or_blank(rows: list[list[str]]) -> None:
    """None is dropped without a word: they are as many as the rows that hold something."""
    quoted = [";".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    found = Harvest([], [])
    read_content(table(*quoted).encode(), "a.csv", KNOWN, found)
    rows_with_problems = {problem.where.row for problem in found.problems}
    filled = sum(any(cell.strip() for cell in row) for row in rows)

    assert filled == len(found.facts) + len(rows_with_problems) + found.blank_rows
