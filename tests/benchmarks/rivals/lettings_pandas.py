"""The counts of a register of lettings by hand in pandas.

The same counts and the same check for repeated rows as `by_hand` in `register.py` has in SQL.
"""

import time
from typing import Any

import pandas as pd

KEYS = ["corporatie", "gemeente", "jaar", "tweede"]
SPECIAL = ["STA", "ZOR", "ZDR", "UIT"]


def counted(path: str) -> tuple[pd.DataFrame, int]:
    """The counts by corporation, municipality and half-year, and how many rows are repeated."""
    rows = pd.read_parquet(path)
    rent, income, size = rows["rekenhuur"], rows["rekeninkomen"], rows["huishoudgrootte"]
    social, special = rent <= 900.07, rows["doelgroep"].isin(SPECIAL)
    priority = rows["voorrangsregelingen"]
    allowed = social & (income <= size.le(1).map({True: 28375, False: 38500}))
    counts: dict[str, Any] = {
        "rijen": True,
        "sociaal": social,
        "regulier": social & priority.isna() & ~special,
        "bijzonder": social & (priority.isin(["STA", "UIT"]) | special),
        "boven": social & (income > size.le(1).map({True: 49669, False: 54847})),
        "toeslag": allowed,
        "passend": allowed & (rent <= size.le(2).map({True: 682.96, False: 731.93})),
        "kwaliteit": rent <= 477.20,
        "laag": rent <= 682.96,
        "hoog": rent <= 731.93,
    }
    day = rows["datum"].astype("datetime64[s]").dt
    keys: dict[str, Any] = {"jaar": day.year, "tweede": day.month > 6}
    by = rows[KEYS[:2]].assign(**keys, **counts).groupby(KEYS, sort=False)[list(counts)].sum()
    repeated = rows.duplicated(["corporatie", "toewijzing"]).sum()
    return by, int(repeated)


def by_pandas(path: str) -> int:
    """How many lettings of social dwellings; prints how many seconds all counts took."""
    begin = time.perf_counter()
    groups, twice = counted(path)
    print(f"{time.perf_counter() - begin:.3f} {len(groups)} {twice}")
    return int(groups["sociaal"].sum())
