"""Makes a register of lettings of any size, the same for the same seed."""

from pathlib import Path

import duckdb

CORPORATIONS, MUNICIPALITIES = 280, 340


def write_lettings(
    path: Path,
    rows: int,
    seed: int = 1,
    years: tuple[int, ...] = (2025,),
    parties: tuple[int, int] = (CORPORATIONS, MUNICIPALITIES),
) -> None:
    """Writes a Parquet file: every corporation lets in a handful of municipalities.

    `parties` are how many there are of either.
    """
    corporations, municipalities = parties
    query = f"""
        COPY (
            WITH draws AS (
                SELECT i, hash(i * 7919 + {seed}) AS h, hash(i * 104729 + {seed}) AS g
                FROM range({rows}) t(i)
            )
            SELECT 'T' || i AS toewijzing,
                   'corporatie ' || (h % {corporations}) AS corporatie,
                   'gemeente ' || ((h % {corporations} * 7 + g % 6) % {municipalities}) AS gemeente,
                   make_date({years[0]} + (g // 11 % {len(years)})::INT, 1, 1)
                       + (h // 1000 % 365)::INT AS datum,
                   (1 + g // 7 % 5)::INT AS huishoudgrootte,
                   (30000 + h // 977 % 65000)::BIGINT / 100.0 AS rekenhuur,
                   (1500000 + g // 13 % 4500000)::BIGINT / 100.0 AS rekeninkomen,
                   CASE WHEN h // 31 % 10 = 0 THEN 'URG' WHEN h // 31 % 10 = 1 THEN 'STA' END
                       AS voorrangsregelingen,
                   CASE WHEN g // 37 % 12 = 0 THEN 'STA' WHEN g // 37 % 12 = 1 THEN 'ZOR'
                        ELSE 'GEZ' END AS doelgroep
            FROM draws
        ) TO '{path}' (FORMAT parquet)
    """  # noqa: S608 - numbers and a path of our own
    duckdb.connect(config={"memory_limit": "1GB"}).execute(query)
