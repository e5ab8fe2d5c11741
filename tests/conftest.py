"""What the tests share: the project, its interpreters, and projects made for a test."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from proven import interpreters
from proven.run import workers

if TYPE_CHECKING:
    from collections.abc import Iterator
    from concurrent.futures import Executor

    from proven.interpreters import Interpreter

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def found() -> dict[str, Interpreter]:
    """The interpreters on this machine."""
    return interpreters.find()


@pytest.fixture(scope="session")
def pool() -> Iterator[Executor]:
    """One sandboxed worker; xdist multiplies it."""
    with workers(1) as pool:
        yield pool
