"""The hash seed decides how much work a scan of a set of strings does."""

import os
import subprocess
import sys

SCAN = """
names = {f"user-{number}" for number in range(1_000)}
print(next(step for step, name in enumerate(names, 1) if name == "user-17"))
"""


def steps(seed: int) -> int:
    done = subprocess.run(
        [sys.executable, "-c", SCAN],
        env={**os.environ, "PYTHONHASHSEED": str(seed)},
        capture_output=True,
        text=True,
        check=True,
    )
    return int(done.stdout)


found = [steps(seed) for seed in range(1, 11)]
print(f"fewest steps of ten seeds = {min(found)}")
print(f"most steps of ten seeds = {max(found)}")
assert steps(1) == found[0]
assert max(found) > 3 * min(found)
