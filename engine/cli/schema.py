"""`signaal schema`: the form of a chapter file, for editors."""

import json

import click

from engine.cli.helping import Command
from engine.writing import deliver
from rules.loader import json_schema


@click.command(cls=Command)
def schema() -> None:
    """Print the JSON Schema of a chapter file, for editors."""
    deliver(json.dumps(json_schema(), ensure_ascii=False, indent=1) + "\n", None)
