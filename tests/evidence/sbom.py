"""`python -m tests.evidence.sbom [-o sbom.json]`: what the program is made of, as CycloneDX JSON.

The list is made by CycloneDX's own tool, `cyclonedx-py`, from what is installed here: versions,
licences and who needs whom. What the program does not need at run time is marked `excluded`, as
CycloneDX has it for tools and tests. The hashes are those that CI installs by. Addresses are left
out: a package is named, and where it comes from is for whoever installs it to decide.
"""

import argparse
import importlib.util
import json
import re
import subprocess
import sys
from collections.abc import Mapping, Sequence
from importlib.metadata import requires
from pathlib import Path
from typing import Any

from packaging.requirements import Requirement

from tests.evidence.running import NOT_RUN, ROOT

OURS = "signaalwaarden"
TOOL = "cyclonedx_py"


def main(arguments: Sequence[str]) -> int:
    """Writes the list, and prints what is in it; 3 where the tool is not installed."""
    parser = argparse.ArgumentParser(prog="python -m tests.evidence.sbom")
    parser.add_argument("-o", "--output", type=Path, help="write the list here")
    asked = parser.parse_args(arguments)
    if importlib.util.find_spec(TOOL) is None:
        print(json.dumps({"why": "cyclonedx-bom is not installed: uv sync --group audit"}))
        return NOT_RUN
    known = hashes((ROOT / "requirements-ci.txt").read_text("utf-8"))
    bom = finished(_made(), known, at_run_time())
    if asked.output:
        asked.output.write_text(json.dumps(bom, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(json.dumps(summary(bom)))
    return 0


def _made() -> dict[str, Any]:
    """The list as the tool makes it, of this environment."""
    done = subprocess.run(
        [
            sys.executable, "-m", TOOL, "environment", sys.prefix, "--pyproject", "pyproject.toml",
            "--mc-type", "application", "--output-reproducible", "--of", "JSON",
        ],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def hashes(requirements: str) -> Mapping[str, list[str]]:
    """The SHA-256 hashes of each package in a list of requirements, by name and version."""
    found: dict[str, list[str]] = {}
    for entry in re.split(r"\n(?=\S)", requirements.replace("\\\n", " ")):
        if match := re.match(r"([A-Za-z0-9._-]+)==([^\s;]+)", entry):
            found[f"{plain(match[1])}=={match[2]}"] = re.findall(r"sha256:([0-9a-f]{64})", entry)
    return found


def plain(name: str) -> str:
    """The name of a package as packages are compared."""
    return re.sub(r"[-_.]+", "-", name).lower()


def finished(
    bom: dict[str, Any], known: Mapping[str, list[str]], needed: set[str]
) -> dict[str, Any]:
    """The list without addresses and ourselves, with hashes and what is needed at run time."""
    components = [c for c in bom["components"] if plain(c["name"]) != OURS]
    for component in components:
        component["scope"] = "required" if plain(component["name"]) in needed else "excluded"
        own = known.get(f"{plain(component['name'])}=={component['version']}", [])
        if own:
            component["hashes"] = [{"alg": "SHA-256", "content": text} for text in own]
    clean: dict[str, Any] = _without_addresses({**bom, "components": components})
    return clean


def at_run_time(name: str = OURS) -> set[str]:
    """The names of what the program needs, and what that needs in its turn; no extra of anything.

    The tool's own graph has the extras too, of which some are installed for tests.
    """
    found: set[str] = set()
    waiting = [name]
    while waiting:
        for text in requires(waiting.pop()) or []:
            needed = Requirement(text)
            own = plain(needed.name)
            here = needed.marker is None or needed.marker.evaluate({"extra": ""})
            if here and own not in found:
                found.add(own)
                waiting.append(own)
    return found


def _without_addresses(content: Any) -> Any:
    if isinstance(content, dict):
        kept = {key: value for key, value in content.items() if key != "externalReferences"}
        return {key: _without_addresses(value) for key, value in kept.items()}
    return [_without_addresses(item) for item in content] if isinstance(content, list) else content


def summary(bom: Mapping[str, Any]) -> dict[str, Any]:
    """How many packages there are, and what is known of those at run time."""
    runtime = [c for c in bom["components"] if c["scope"] == "required"]
    return {
        "runtime": len(runtime),
        "tools": len(bom["components"]) - len(runtime),
        "version": bom["specVersion"],
        "with_licence": sum(1 for c in runtime if c.get("licenses")),
        "with_hashes": sum(1 for c in runtime if c.get("hashes")),
        "packages": sorted(f"{c['name']} {c['version']}" for c in runtime),
    }


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
