# /// script
# requires-python = ">=3.11"
# dependencies = ["anyio", "pytest", "trio"]
# ///
"""AnyIO's pytest plugin runs an async test once on asyncio and once on trio."""

import contextlib
import io
from pathlib import Path

import pytest

TEST = """
import anyio
import pytest

pytestmark = pytest.mark.anyio


async def test_a_timeout_is_a_timeout():
    with pytest.raises(TimeoutError):
        with anyio.fail_after(0.01):
            await anyio.sleep_forever()
"""


class Outcomes:
    def __init__(self) -> None:
        self.seen = list[tuple[str, str]]()

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        if report.when == "call":
            name = report.nodeid.partition("::")[2]
            self.seen.append((name, report.outcome))


Path("test_timeouts.py").write_text(TEST, encoding="utf-8")
outcomes = Outcomes()
with contextlib.redirect_stdout(io.StringIO()):
    pytest.main(["-p", "no:cacheprovider", "test_timeouts.py"], [outcomes])
for name, outcome in outcomes.seen:
    print(f"{name}: {outcome}")
assert [outcome for _, outcome in outcomes.seen] == ["passed", "passed"]
