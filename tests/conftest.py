"""The Gherkin steps are the program's own."""

pytest_plugins = ["engine.scenarios.pytest_steps"]


def pytest_bdd_apply_tag(tag: str, function: object) -> bool:  # noqa: ARG001
    """Tags such as `@clause-2.2.4` are for readers and reviews, and no pytest markers."""
    return True
