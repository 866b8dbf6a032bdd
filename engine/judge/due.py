"""Which reports say anything about something that must be done by a date."""

from dataclasses import dataclass
from datetime import date

from facts.periods import Period, period
from facts.submission import Fact
from rules.schema import Norm


@dataclass(frozen=True, slots=True)
class Due:
    """What a report of a deliverable must be about to count in a judged period.

    A date counts from `opens` on: what was done before is not what was agreed. A `no` counts if
    the period that it was reported over lasted until `passed`, the last date of the norm that has
    gone by: an earlier one does not say what became of it. What is done each year (`yearly`) must
    be reported in the period itself; what is done once may be reported over any.
    """

    period: Period
    yearly: bool
    opens: date | None
    passed: date | None

    def counts(self, fact: Fact) -> bool:
        """Whether a report says something here."""
        if self.yearly and not self.period.contains(fact.period):
            return False
        if isinstance(fact.value, date):
            return self.opens is None or fact.value >= self.opens
        return self.passed is None or fact.period.end >= self.passed

    @property
    def asked(self) -> Period:
        """The year over which a report is missing where none counts."""
        end = self.period.end
        return period(str(max(end, self.passed or end).year))


def due_of(norm: Norm, when: Period, as_of: date) -> Due | None:
    """What reports must be about for a norm with a deadline; None for any other."""
    days = norm.days
    if not days:
        return None
    passed = (day for each in days if (day := each.in_year(when.end.year)) < as_of)
    yearly = days[0].year is None
    opens = norm.not_before or (when.start if yearly else None)
    return Due(when, yearly, opens, max(passed, default=None))
