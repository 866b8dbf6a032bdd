"""The Gherkin steps are the program's own."""

import os

# what the program prints is as wide in every worker, whatever terminal started the tests
os.environ["COLUMNS"] = "200"

pytest_plugins = ["engine.scenarios.pytest_steps"]


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:  # noqa: ARG001
    """Tags such as `@clause-2.2.4` are for readers and reviews, and no pytest markers."""
    return True
