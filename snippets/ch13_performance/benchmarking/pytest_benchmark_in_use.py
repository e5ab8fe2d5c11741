# /// script
# requires-python = ">=3.11"
# dependencies = ["pytest-benchmark"]
# [tool.proven]
# timeout = 60
# ///
"""pytest-benchmark fails a slower build only when it is told to compare with an older one."""

import json
import subprocess
import sys
from pathlib import Path

TEST = """
import json, time
from pathlib import Path

calls = 0

def work():
    global calls
    calls += 1
    time.sleep({seconds})

def test_work(benchmark):
    benchmark.pedantic(work, rounds=5, iterations=4, warmup_rounds=2)
    Path("calls").write_text(str(calls))
"""


def run(seconds: float, *options: str) -> int:
    Path("test_work.py").write_text(TEST.format(seconds=seconds))
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    return subprocess.run(
        [*command, *options, "test_work.py"], capture_output=True, check=False
    ).returncode


first = run(0.001, "--benchmark-save=before", "--benchmark-json=run.json")
stats = json.loads(Path("run.json").read_text())["benchmarks"][0]["stats"]
print(f"calls = {Path('calls').read_text()}")
print(f"values kept = {stats['rounds']}")
alone = run(0.02)
compared = run(0.02, "--benchmark-compare", "--benchmark-compare-fail=median:300%")
print(f"exit status, first run = {first}")
print(f"exit status, twenty times as slow = {alone}")
print(f"exit status, the same with compare-fail = {compared}")
assert (first, alone, compared) == (0, 0, 1)
assert stats["rounds"] == 5
assert Path("calls").read_text() == str(5 * 4 + 2 * 4 + 1)  # and one for the result
