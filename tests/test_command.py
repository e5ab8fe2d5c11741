"""The command line imports what the command that is asked for needs."""

from __future__ import annotations

import subprocess
import sys

import pytest

_PROGRAM = """
import sys
from proven import command
sys.argv = ["proven", *sys.argv[1:]]
try:
    command.run()
finally:
    site = ("proven.cli_site", "PIL")
    print("imported:", *(name for name in site if name in sys.modules))
"""


def imported(*arguments: str) -> tuple[str, str]:
    """Return what a command prints, and what it imports of what only a site needs."""
    done = subprocess.run(
        [sys.executable, "-c", _PROGRAM, *arguments],
        capture_output=True,
        text=True,
        check=False,
    )
    told, _, names = done.stdout.rpartition("imported:")
    return told, names.strip()


@pytest.mark.parametrize("command", ["check", "record", "new", "bench", "types"])
def test_what_contributors_call_imports_nothing_of_the_site(command: str) -> None:
    told, names = imported(command, "--help")
    assert f"proven {command}" in told
    assert names == ""


def test_what_makes_a_site_imports_it() -> None:
    told, names = imported("finish", "--help")
    assert "proven finish" in told
    assert names == "proven.cli_site PIL"


def test_help_lists_every_command() -> None:
    told, _ = imported("--help")
    assert all(name in told for name in ("check", "propose", "ledger", "finish"))
