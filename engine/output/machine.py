"""An assessment as JSON and CSV; numbers are strings, exact or to at most six decimals."""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from engine.comparing.trends import Trend, trends
from engine.judge.findings import Assessment, Finding, NotAssessed, Receipt, Subject
from engine.judge.headroom import Headroom
from engine.judge.measuring import Measured
from engine.judge.parameters import ParameterUse
from engine.spreadsheets import harmless
from engine.words.locale import LANGUAGES, rounded
from engine.words.placing import told, told_in_each
from engine.words.speaking import Speaker
from facts.contradictions import Contradiction
from facts.ledger import Missing
from facts.problems import Location, Problem
from facts.submission import Fact
from facts.values import Value
from rules.dimensions import DONE

PLACES = 6

CSV_COLUMNS = (
    "agreement", "norm", "clause", "party", "area", "subject", "period", "outcome",
    "value", "exact", "unit", "threshold", "margin", "explanation",
)  # fmt: skip
ERROR_COLUMNS = (
    "file", "sheet", "row", "column", "code", "problem", "cell", "heading", "label",
)  # fmt: skip


def as_json(assessment: Assessment, speaker: Speaker, more: Mapping[str, Any] | None = None) -> str:
    """The assessment as one JSON object, with what is to be added to it."""
    return written({**as_data(assessment, speaker), **(more or {})})


def written(data: Mapping[str, Any]) -> str:
    """Plain data as the commands write them."""
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def as_data(assessment: Assessment, speaker: Speaker) -> dict[str, Any]:
    """The assessment as plain data, with the names that the README lists."""
    return {
        "receipt": _receipt(assessment.receipt) if assessment.receipt else {},
        "findings": [_finding(finding, speaker) for finding in assessment.findings],
        "trends": [_trend(course, speaker) for course in trends(assessment)],
        "not_assessed": [_not_assessed(item, speaker) for item in assessment.not_assessed],
        "data_problems": [_contradiction(item) for item in assessment.data_problems],
        "unused_facts": [_unused(fact) for fact in assessment.unused_facts],
        "errors": [_error(problem) for problem in assessment.errors],
        "notes": [_error(problem) for problem in assessment.notes],
        **({"trace": [asdict(t) for t in assessment.traces]} if assessment.traces else {}),
    }


def outcome_rows(
    assessment: Assessment, speaker: Speaker, language: str
) -> list[dict[str, str | None]]:
    """Findings and what was not assessed, a row each, with the columns of `CSV_COLUMNS`."""
    data = as_data(assessment, speaker)
    rows = []
    for item in (*data["findings"], *data["not_assessed"]):
        outcome = item.get("status") or item["reason"]
        cells = {**item, "outcome": outcome, "explanation": item["explanation"][language]}
        rows.append({column: cells.get(column) for column in CSV_COLUMNS})
    return rows


def as_csv(assessment: Assessment, speaker: Speaker, language: str) -> str:
    """Findings and what was not assessed as CSV; a cell never begins as a formula."""
    out = io.StringIO()
    writer = csv.DictWriter(out, CSV_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in outcome_rows(assessment, speaker, language):
        writer.writerow({column: harmless(cell) for column, cell in row.items()})
    return out.getvalue()


def errors_as_csv(assessment: Assessment, language: str) -> str:
    """Why nothing was judged, a row for each problem."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(ERROR_COLUMNS)
    for problem in assessment.errors:
        where = problem.where
        place = (where.file, where.sheet, where.row, where.column)
        named = (problem.code, told(problem, language), where.cell, where.heading, where.about)
        writer.writerow([harmless(cell) for cell in (*place, *named)])
    return out.getvalue()


def _receipt(receipt: Receipt) -> dict[str, Any]:
    return {
        "engine_version": receipt.engine_version,
        "packs": dict(receipt.packs),
        "inputs": {name: digest or None for name, digest in receipt.inputs.items()},
        "as_of": receipt.as_of.isoformat(),
        "periods": list(receipt.periods),
        "parties": list(receipt.parties),
        "facts": receipt.facts,
        "blank_rows": receipt.blank_rows,
        "unread_sheets": list(receipt.unread_sheets),
        "options": dict(receipt.options),
    }


def _about(about: Subject) -> dict[str, Any]:
    return {
        "agreement": about.agreement.id,
        "norm": about.norm.id,
        "clause": about.norm.clause,
        "party": about.party,
        "area": about.agreement.area,
        "subject": about.subject or None,
        "period": str(about.period),
    }


def _finding(finding: Finding, speaker: Speaker) -> dict[str, Any]:
    if finding.masked:
        return _veiled(finding, speaker)
    return {
        **_about(finding.about),
        "status": finding.status,
        "value": _value(finding),
        "exact": exact_text(finding.measured, finding.about.unit),
        "unit": finding.about.unit,
        "threshold": in_unit(finding.crossing.value, finding.about.unit),
        "margin": _margin(finding),
        "headroom": _headroom(finding.headroom),
        "force": finding.about.norm.force,
        "bands": _bands(finding),
        "beside": _beside(finding),
        "explanation": {lang: speaker.finding(finding, lang) for lang in LANGUAGES},
        "evidence": list(_evidence(finding)),
    }


def _veiled(finding: Finding, speaker: Speaker) -> dict[str, Any]:
    """A finding that rests on a masked figure: nothing was worked out from it that can be shown."""
    bounds = [in_unit(found.value, finding.about.unit) for found in finding.crossings]
    return {
        **_about(finding.about),
        "status": finding.status,
        "value": None,
        "exact": None,
        "unit": finding.about.unit,
        "threshold": bounds[0] if bounds else None,
        "margin": None,
        "headroom": dict.fromkeys(_headroom(Headroom("")), None),
        "force": finding.about.norm.force,
        "bands": _bands(finding),
        "beside": None,
        "explanation": {lang: speaker.finding(finding, lang) for lang in LANGUAGES},
        "evidence": list(_evidence(finding)),
        "masked": True,
    }


def _bands(finding: Finding) -> dict[str, str | None]:
    """The bounds as the pack prints them, whatever the figures are."""
    norm = finding.norm
    bounds = {"pass": norm.holds, "warn": norm.warn, "also": norm.also}
    return {name: bound.text if bound else None for name, bound in bounds.items()}


def _trend(course: Trend, speaker: Speaker) -> dict[str, Any]:
    """One norm over several periods; the first finding says what it is about."""
    about = _about(course[0].about)
    about.pop("period")
    values = [
        {
            "period": str(finding.about.period),
            "status": finding.status,
            **{key: _finding(finding, speaker)[key] for key in ("value", "threshold")},
        }
        for finding in course
    ]
    return {**about, "unit": course[0].about.unit, "values": values}


def _value(finding: Finding) -> str:
    """Six decimals, rounded half up, but never across the bound that the value was held to."""
    exact, bound = finding.measured.value, finding.crossing.value
    if finding.about.unit == DONE:
        return exact_text(finding.measured, DONE)
    shown = Fraction(rounded(exact, PLACES))
    if (shown > bound) != (exact > bound) or (shown < bound) != (exact < bound):
        step = Fraction(1, 10**PLACES)
        shown = bound if exact == bound else shown + (step if exact > bound else -step)
    return decimal(shown)


def in_unit(value: Fraction, unit: str) -> str:
    """A value as text: a date as such, anything else as a decimal."""
    return date.fromordinal(int(value)).isoformat() if unit == DONE else decimal(value)


def _margin(finding: Finding) -> str:
    """The distance to the bound; beyond it the sign shows, however small the distance is."""
    shown = Fraction(rounded(finding.margin, PLACES))
    if shown == 0 and finding.margin != 0:
        shown = Fraction(1 if finding.margin > 0 else -1, 10**PLACES)
    return decimal(shown)


def exact_text(measured: Measured, unit: str) -> str:
    """What was compared, without rounding: `76/1010`, a decimal, or a date."""
    if unit == DONE:
        return "no" if measured.undone else in_unit(measured.top, unit)
    if measured.bottom is None:
        return _plain(measured.top)
    return f"{_plain(measured.top)}/{_plain(measured.bottom)}"


def _plain(number: Fraction) -> str:
    """A number as it is: as a decimal where it ends within fifteen places, else as a fraction."""
    if (number * 10**15).denominator != 1:
        return f"{number.numerator}/{number.denominator}"
    return decimal(number, 15)


def decimal(number: Fraction, places: int = PLACES) -> str:
    """The number with at most so many decimals and no more than it needs."""
    text = format(rounded(number, places), "f")
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def _headroom(room: Headroom) -> dict[str, Any]:
    pace = room.pace
    return {
        "unit": room.unit,
        "until_warn": _steps(room.until_warn),
        "until_breach": _steps(room.until_breach),
        "to_pass": _steps(room.to_pass),
        "to_warn": _steps(room.to_warn),
        "side": room.side,
        "points": _headroom(room.points) if room.points else None,
        "to_go": _steps(pace.to_go) if pace else None,
        "per_year": _steps(pace.per_year) if pace else None,
        "by": pace.by.isoformat() if pace else None,
    }


def _steps(count: Fraction | None) -> str | None:
    return None if count is None else decimal(count)


def _beside(finding: Finding) -> Mapping[str, Any] | None:
    beside = finding.beside
    if beside is None:
        return None
    total = beside.total
    return {
        "parties": list(beside.parties),
        "without": list(beside.without),
        "value": decimal(total.value) if total else None,
        "exact": exact_text(total, finding.about.unit) if total else None,
    }


def facts_behind(finding: Finding) -> list[Fact]:
    """The submitted facts that a verdict rests on, once each."""
    facts = list(finding.measured.facts)
    facts += finding.course.before.facts if finding.course else ()
    facts += finding.key_facts
    facts += finding.portion.facts if finding.portion else ()
    facts += [fact for fact in (finding.record, finding.condition) if fact is not None]
    return list(dict.fromkeys(facts))


def _evidence(finding: Finding) -> Iterator[dict[str, Any]]:
    """The facts, parameters and records that the rule was given, once each."""
    yield from ({"kind": "fact", **_fact(fact)} for fact in facts_behind(finding))
    bounds = (*finding.crossings, *([finding.also] if finding.also else []))
    uses = dict.fromkeys(use for crossing in bounds for use in crossing.uses)
    yield from (_parameter(use) for use in uses)
    if finding.national:
        yield {**_parameter(finding.national), "kind": "national"}


def _parameter(use: ParameterUse) -> dict[str, Any]:
    return {
        "kind": "parameter",
        "parameter": use.name,
        "key": use.key,
        "value": _plain(use.value),
        "source": use.source,
        "certainty": use.certainty,
        "inferred": use.inferred,
    }


def _fact(fact: Fact) -> dict[str, Any]:
    return {
        "party": fact.party,
        "period": str(fact.period),
        "subject": fact.subject,
        "fact": fact.fact,
        "value": fact.sign or _submitted(fact.value),
        "source": fact.source,
        "file": fact.where.file,
        "sheet": fact.where.sheet,
        "recounted": fact.recounted,
    }


def _submitted(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return _plain(Fraction(value)) if isinstance(value, Decimal) else value.isoformat()


def _not_assessed(item: NotAssessed, speaker: Speaker) -> dict[str, Any]:
    gaps = [_gap(gap, item, speaker) for gap in item.missing]
    gaps += [{"parameter": name, "key": key} for name, key in item.lacking]
    return {
        **_about(item.about),
        "reason": item.reason,
        "missing": list(
            dict.fromkeys([g.fact for g in item.missing] + [n for n, _ in item.lacking])
        ),
        "missing_detail": gaps,
        "silent": item.silent,
        "so_far": _so_far(item),
        "explanation": {lang: speaker.reason(item, lang) for lang in LANGUAGES},
    }


def _gap(gap: Missing, item: NotAssessed, speaker: Speaker) -> dict[str, str | None]:
    """A missing figure: whose, over which period, and where it belongs in the template."""
    cell = speaker.owing.cell(item, gap)
    return {
        "fact": gap.fact,
        "period": str(gap.period),
        "party": gap.party or item.about.party,
        "sheet": cell.sheet if cell else None,
        "cell": cell.address if cell else None,
    }


def _so_far(item: NotAssessed) -> dict[str, str] | None:
    if item.so_far is None:
        return None
    unit = item.about.unit
    exact = exact_text(item.so_far, unit)
    return {"value": in_unit(item.so_far.value, unit), "exact": exact, "unit": unit}


def _contradiction(item: Contradiction) -> dict[str, Any]:
    return {
        **_place(item.problem.where),
        "fact": item.fact,
        "problem": told_in_each(item.problem),
        "places": [{"fact": fact, **_place(where)} for fact, where in item.places],
    }


def _place(where: Location) -> dict[str, Any]:
    return {"file": where.file, "sheet": where.sheet, "row": where.row, "cell": where.cell}


def _unused(fact: Fact) -> dict[str, Any]:
    place = {"file": fact.where.file, "sheet": fact.where.sheet}
    named = {"party": fact.party, "area": fact.area, "period": str(fact.period)}
    return {**named, "subject": fact.subject, "fact": fact.fact, **place}


def _error(problem: Problem) -> dict[str, Any]:
    where = problem.where
    return {
        "file": where.file,
        "sheet": where.sheet,
        "row": where.row,
        "column": where.column,
        "cell": where.cell,
        "heading": where.heading,
        "label": where.about,
        "code": problem.code,
        "problem": told_in_each(problem),
    }
