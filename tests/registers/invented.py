"""Makes the register of `examples/register-2026`: invented, and the same for the same seed."""

import random
from datetime import date, timedelta

HEADER = "Nr;Dag;Netto huur;Inkomen;Personen;Groep;Urgentie;Postcode;Herkomst"
GROUPS = ("Regulier", "Vluchteling", "Zorg", "Student")
URGENCIES = ("", "Uitstroom", "Herhuisvesting")


def lettings(rows: int = 240, seed: int = 2026) -> str:
    """A CSV as a corporation's own system might export it, with a column that must not be read."""
    draw = random.Random(seed)
    lines = [HEADER]
    for number in range(1, rows + 1):
        day = date(2026, 1, 1) + timedelta(draw.randrange(365))
        rent, income = draw.randrange(45_000, 93_000), draw.randrange(16_000, 44_000) * 100
        if draw.random() < 0.09:
            income += 4_000_000
        persons = draw.choices((1, 2, 3, 4), (5, 3, 2, 1))[0]
        group = draw.choices(GROUPS, (88, 5, 4, 3))[0]
        urgency = draw.choices(URGENCIES, (93, 2, 5))[0]
        cells = (f"V{number:04}", f"{day:%d-%m-%Y}", _euro(rent), _euro(income), persons, group,
                 urgency, "0000 XX", "illustratief")  # fmt: skip
        lines.append(";".join(map(str, cells)))
    return "\n".join(lines) + "\n"


def _euro(cents: int) -> str:
    return f"{cents // 100},{cents % 100:02}"
