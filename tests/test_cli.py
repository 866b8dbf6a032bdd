"""The command line: what it prints where, and its exit status."""

import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from engine.cli import main

ROOT = Path(__file__).parent.parent
CONTRACT = ROOT / "tests" / "contract" / "dordrecht-2024.csv"
CASE = ("agreement", "norm", "party", "subject", "period")
FILLED = {"yes/no": "ja", "date or no": "31-12-2023"}
AS_OF = ("--as-of", "2025-02-01")


def run(*arguments: str | Path) -> Result:
    """One call, with standard output and standard error apart."""
    return CliRunner().invoke(main, [str(argument) for argument in arguments])


@pytest.fixture(name="good")
def _good(tmp_path: Path) -> Path:
    """A submission in which all that is asked holds."""
    path = tmp_path / "good.csv"
    path.write_text(
        "party,period,fact,value\ntrivire,2024,lettings_social,400\n"
        "trivire,2024,lettings_above_income_limit,30\n",
        "utf-8",
    )
    return path


def test_no_breach_exits_with_0(good: Path) -> None:
    """Missing facts are no breach."""
    assert run("check", good, *AS_OF).exit_code == 0


def test_a_breach_exits_with_1() -> None:
    """The contract holds two."""
    assert run("check", CONTRACT, *AS_OF).exit_code == 1


def test_fail_on_not_assessed_asks_for_what_can_be_mended(good: Path) -> None:
    """A fact that is missing can be added."""
    assert run("check", good, *AS_OF, "--fail-on", "not-assessed").exit_code == 1


def test_fail_on_warn_makes_a_warning_exit_with_1(tmp_path: Path, good: Path) -> None:
    """And leaves a pass alone."""
    warned = tmp_path / "warned.csv"
    warned.write_text(good.read_text("utf-8").replace(",30", ",31"), "utf-8")

    statuses = [run("check", p, *AS_OF, "--fail-on", "warn").exit_code for p in (good, warned)]

    assert statuses == [0, 1]


def test_json_goes_to_standard_output_alone() -> None:
    """Logs go elsewhere, a line of JSON each, and only for whoever asks."""
    result = run("check", CONTRACT, *AS_OF, "--format", "json", "--log")

    assert set(json.loads(result.stdout)) == {
        "receipt",
        "findings",
        "trends",
        "not_assessed",
        "data_problems",
        "unused_facts",
        "errors",
        "notes",
    }
    assert [json.loads(line)["event"] for line in result.stderr.splitlines()] == ["assessed"]


@pytest.mark.parametrize("form", ["table", "csv", "json"])
def test_nobody_gets_a_log_who_did_not_ask(form: str) -> None:
    """Whether or not somebody looks on."""
    assert run("check", CONTRACT, *AS_OF, "--format", form).stderr == ""


def test_no_log_line_shows_a_submitted_value() -> None:
    """The rent sum of the contract is easy to look for."""
    result = run("check", CONTRACT, *AS_OF, "--format", "json", "--log")

    assert "105300001" not in result.stderr


def test_a_finding_has_every_name_that_others_rely_on() -> None:
    """Numbers are strings, an empty subject is null."""
    findings = json.loads(run("check", CONTRACT, *AS_OF, "--format", "json").stdout)["findings"]

    woonbron = next(
        f for f in findings if (f["norm"], f["party"]) == ("free-allocation", "woonbron")
    )
    texts = woonbron.pop("explanation")
    assert set(texts) == {"nl", "en"}
    woonbron.pop("evidence")
    woonbron.pop("beside")
    assert woonbron == {
        "agreement": "dordrecht-2024-2025",
        "norm": "free-allocation",
        "clause": "2.2.4",
        "party": "woonbron",
        "area": "dordrecht",
        "subject": None,
        "period": "2024",
        "status": "warn",
        "value": "0.075248",
        "exact": "76/1010",
        "unit": "share",
        "threshold": "0.075",
        "margin": "-0.000248",
        "headroom": {
            "unit": "lettings",
            "until_warn": None,
            "until_breach": "75",
            "to_pass": "1",
            "to_warn": None,
            "side": "at most",
            "points": None,
            "to_go": None,
            "per_year": None,
            "by": None,
        },
        "force": "binding",
        "bands": {"pass": "at most 7.5%", "warn": "at most 15%", "also": None},
    }


def test_the_evidence_names_what_was_submitted() -> None:
    """A finding can be traced: of a party, period, subject and fact there is one row."""
    findings = json.loads(run("check", CONTRACT, *AS_OF, "--format", "json").stdout)["findings"]

    rent = next(f for f in findings if (f["norm"], f["party"]) == ("rent-sum-cap", "woonbron"))
    facts = [item for item in rent["evidence"] if item["kind"] == "fact"]
    parameters = [item for item in rent["evidence"] if item["kind"] == "parameter"]
    assert [(fact["fact"], fact["period"], fact["file"]) for fact in facts] == [
        ("rent_sum_start", "2024", CONTRACT.name),
        ("rent_sum_end", "2024", CONTRACT.name),
    ]
    assert [(p["parameter"], p["key"], p["value"]) for p in parameters] == [
        ("cao_wage_growth", "2023", "5.8")
    ]


def test_csv_has_a_row_for_each_outcome() -> None:
    """Findings and what was not assessed."""
    result = run("check", CONTRACT, *AS_OF, "--period", "2024", "--format", "csv")

    found = list(csv.DictReader(io.StringIO(result.stdout)))
    assert {"pass", "warn", "breach", "missing-fact"} <= {row["outcome"] for row in found}
    assert len({tuple(row[key] for key in CASE) for row in found}) == len(found)


def test_a_cell_of_the_csv_never_begins_as_a_formula(tmp_path: Path) -> None:
    """A project may be called anything."""
    path = tmp_path / "s.csv"
    path.write_text(
        "party,period,subject,fact,value\ndordrecht,2024,=cmd|' /C calc'!A1,land_price,1\n"
        "dordrecht,2024,=cmd|' /C calc'!A1,storeys,1\n",
        "utf-8",
    )

    result = run("check", path, *AS_OF, "--format", "csv")

    subjects = {row["subject"] for row in csv.DictReader(io.StringIO(result.stdout))}
    assert "'=cmd|' /C calc'!A1" in subjects
    assert not [subject for subject in subjects if subject.startswith("=")]


def test_input_that_cannot_be_used_exits_with_2_and_judges_nothing(tmp_path: Path) -> None:
    """Every problem is listed, each with its place."""
    path = tmp_path / "bad.csv"
    path.write_text(
        "party,period,fact,value\ntrivier,2024,lettings_social,400\n"
        "trivire,2024-02-31,lettings_soical,400\ntrivire,2024,lettings_social,80%\n",
        "utf-8",
    )

    result = run("check", path, *AS_OF, "--format", "json")

    found = json.loads(result.stdout)
    assert result.exit_code == 2
    assert found["findings"] == found["not_assessed"] == []
    assert [(e["row"], e["column"], e["code"]) for e in found["errors"]] == [
        (2, "party", "party-unknown"),
        (3, "period", "period-no-such-date"),
        (3, "fact", "fact-unknown"),
        (4, "value", "value-percent-sign"),
    ]
    assert "`trivire`" in found["errors"][0]["problem"]["nl"]


@pytest.mark.parametrize("form", ["csv", "json"])
def test_a_machine_finds_errors_where_the_findings_would_have_been(
    tmp_path: Path, form: str
) -> None:
    """On standard output, in the form that was asked for."""
    result = run("check", tmp_path / "absent.csv", "--format", form)

    assert result.exit_code == 2
    assert "bestaat niet" in result.stdout


@pytest.mark.parametrize("output", [(), ("--output", "uitkomst.txt")])
def test_people_read_errors_on_standard_error(
    tmp_path: Path, output: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of every command alike; no file is made that would look like an outcome."""
    monkeypatch.chdir(tmp_path)
    result = run("check", tmp_path / "absent.csv", *output)

    assert (result.exit_code, result.stdout, list(tmp_path.iterdir())) == (2, "", [])
    assert "bestaat niet" in result.stderr


@pytest.mark.parametrize(
    ("option", "value"), [("--agreement", "dordrecht-2024"), ("--party", "trivier")]
)
def test_a_mistyped_question_suggests_what_was_meant(option: str, value: str, good: Path) -> None:
    """Status 2, as for a mistyped file."""
    result = run("check", good, option, value)

    assert result.exit_code == 2
    assert "Bedoelde u" in result.stderr


def test_a_party_of_another_agreement_is_unknown_to_the_chosen_one(good: Path) -> None:
    """The parties are those of the agreements that were asked for."""
    good.write_text(good.read_text("utf-8").replace("trivire", "leystromen"), "utf-8")

    assert run("check", good, "--agreement", "dordrecht-2024-2025").exit_code == 2


def test_output_goes_to_a_file_whole(tmp_path: Path, good: Path) -> None:
    """And nothing to the screen."""
    target = tmp_path / "out.json"

    result = run("check", good, *AS_OF, "--format", "json", "--output", target)

    assert (result.stdout, len(json.loads(target.read_text("utf-8"))["findings"])) == ("", 1)
    assert sorted(tmp_path.iterdir()) == [good, target]


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path, good: Path) -> None:
    """Without a traceback."""
    result = run("check", good, *AS_OF, "--format", "json", "--output", tmp_path / "no" / "x.json")

    assert result.exit_code == 2
    assert "kan niet worden geschreven" in result.stderr


def test_the_table_is_for_people() -> None:
    """Words, not codes, and the distance in what people count."""
    text = run("check", CONTRACT, *AS_OF).stdout

    for words in ("niet voldaan", "signaal", "1 verhuring", "Toelichting", "7,52%"):
        assert words in text


def test_what_was_noted_on_reading_is_not_called_a_contradiction() -> None:
    """It has a heading of its own."""
    folder = Path(__file__).parent.parent / "examples" / "register-2026"
    mapped = ("--mapping", folder / "koppeling.yaml", "--as-of", "2027-02-01")
    text = run("check", folder / "facts", *mapped).stdout

    contradicted, noted = text.index("Cijfers die niet"), text.index("Bij het lezen")
    assert contradicted < noted < text.index("Postcode")


def test_an_unused_figure_is_named_once_with_its_periods(tmp_path: Path) -> None:
    """Not once for every year."""
    path = tmp_path / "facts.csv"
    figures = [f"trivire,{year},lettings_special_groups,80" for year in (2025, 2024)]
    path.write_text("\n".join(("party,period,fact,value", *figures)), "utf-8")

    text = run("check", path, *AS_OF).stdout

    assert "verhuringen aan aandachtsgroepen (Trivire, 2024, 2025)" in text


def test_the_same_input_gives_the_same_bytes() -> None:
    """Nothing in the outcome depends on when or where it was made."""
    first, second = (run("check", CONTRACT, *AS_OF, "--format", "json").stdout for _ in range(2))

    assert first == second


def test_the_order_of_rows_makes_no_difference(tmp_path: Path) -> None:
    """The same bytes come out, the input's hash aside."""
    header, *lines = CONTRACT.read_text("utf-8").splitlines()
    shuffled = tmp_path / CONTRACT.name
    shuffled.write_text("\n".join([header, *reversed(lines)]), "utf-8")

    def outcome(path: Path) -> str:
        content = run("check", path, *AS_OF, "--format", "json").stdout
        (digest,) = json.loads(content)["receipt"]["inputs"].values()
        return content.replace(digest, "")

    assert outcome(CONTRACT) == outcome(shuffled)


def test_norms_are_listed_with_what_they_need() -> None:
    """As data, for whoever builds on it."""
    found = json.loads(run("norms", "dordrecht-2024-2025", "--format", "json").stdout)

    free = next(norm for norm in found["norms"] if norm["id"] == "free-allocation")
    assert free["covers"] == ["d24-free-allocation-7-5", "d24-free-allocation-15"]
    assert free["facts"] == [
        "lettings_above_income_limit",
        "lettings_social",
        "free_allocation_extended",
    ]
    assert free["bands"]["warn"]["nl"] == "ten hoogste 15%"
    assert {"d24-term"} <= {entry for item in found["not_checked"] for entry in item["covers"]}


def test_norms_are_listed_in_words() -> None:
    """Fit to be read aloud."""
    text = " ".join(run("norms", "dordrecht-2024-2025").stdout.split())

    assert (
        "ten hoogste CAO-loonontwikkeling van het jaar ervoor \N{MINUS SIGN} 0,5 procentpunt"
        in text
    )


def test_agreements_are_counted() -> None:
    """By id, with their norms by force."""
    found = json.loads(run("agreements", "--format", "json").stdout)["agreements"]

    counts = {item["id"]: (item["norms"], item["by_force"]) for item in found}
    norms, forces = counts["dordrecht-2024-2025"]
    assert norms == sum(forces.values())
    assert set(forces) == {"binding", "signal", "effort", "forecast"}


def test_a_filled_in_template_can_be_submitted(tmp_path: Path) -> None:
    """It asks for all that the norms need, and its help columns do no harm."""
    path = tmp_path / "sjabloon.csv"
    assert run("template", "dordrecht-2024-2025", "--period", "2024", "-o", path).exit_code == 0
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file, delimiter=";"))
    for row in rows:
        row["value"] = FILLED.get(row["unit"], "0")
        row["subject"] = "Oudland" if row["fact"] in ("land_price", "storeys") else ""
    rows = [row for row in rows if not row["fact"].startswith("rent_sum_i")]
    with path.open("w", encoding="utf-8-sig", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(rows)

    result = run("check", path, *AS_OF, "--period", "2024", "--format", "json")

    found = json.loads(result.stdout)
    signature = {"land-price", "free-allocation", "rent-sum-cap", "efg-zero-2028"}
    reasons = {n["reason"] for n in found["not_assessed"] if n["norm"] in signature}
    assert found["errors"] == []
    assert reasons <= {"missing-fact", "missing-parameter", "no-cases"}


def test_a_template_of_an_unknown_kind_is_refused(tmp_path: Path) -> None:
    """It says which kind it can be."""
    result = run("template", "dordrecht-2024-2025", "--period", "2024", "-o", tmp_path / "x.doc")

    assert result.exit_code == 2
    assert ".csv" in result.stderr


def test_pandas_is_not_imported_to_check(good: Path) -> None:
    """Starting up stays quick."""
    code = (
        "import sys; from engine.cli import main\n"
        "try: main()\nexcept SystemExit: print('pandas' in sys.modules, 'openpyxl' in sys.modules)"
    )

    result = subprocess.run(
        [
            sys.executable,
            "-c",
            code,
            "check",
            str(good),
            *AS_OF,
            "--output",
            str(good.parent / "out.txt"),
        ],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )

    assert result.stdout.split()[-2:] == ["False", "False"]


def test_without_durable_rules_one_sentence_says_what_to_do() -> None:
    """No traceback, and the exit status of input that cannot be used."""
    code = (
        "import sys; sys.modules['durable_rules_engine'] = None\n"
        "from engine.start import main; main()"
    )

    result = subprocess.run(
        [sys.executable, "-c", code, "agreements"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert result.returncode == 2
    assert result.stderr.count("\n") == 1
    assert "install a C compiler" in result.stderr


def test_a_submission_is_never_written_over(good: Path) -> None:
    """Not even when somebody asks for it."""
    before = good.read_bytes()

    result = run("check", good.parent, *AS_OF, "--output", good)

    assert result.exit_code == 2
    assert good.read_bytes() == before


def test_the_name_of_the_output_says_how_it_is_written(tmp_path: Path, good: Path) -> None:
    """A `.json` holds JSON without further asking."""
    target = tmp_path / "out" / "outcome.json"
    target.parent.mkdir()

    run("check", good, *AS_OF, "--output", target)

    assert json.loads(target.read_text("utf-8"))["findings"]


def test_a_template_is_about_a_whole_year() -> None:
    """Half a year would ask for nonsense."""
    result = run("template", "dordrecht-2024-2025", "--period", "2024-H1")

    assert result.exit_code == 2
    assert "heel jaar" in result.stderr


@pytest.mark.parametrize("name", ["uitkomst.xlsx", "uitkomst.HTML", "uitkomst.docx"])
def test_a_check_is_not_written_under_the_name_of_a_report(
    good: Path, tmp_path: Path, name: str
) -> None:
    """Nobody could open it; which command does make one is said."""
    result = run("check", good, *AS_OF, "--output", tmp_path / name)

    assert result.exit_code == 2
    assert "signaal report" in result.stderr
    assert not (tmp_path / name).exists()
