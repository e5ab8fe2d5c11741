# /// script
# requires-python = ">=3.11"
# dependencies = ["pyperf"]
# [tool.proven]
# timeout = 60
# ///
"""pyperf compare_to calls a machine's drift of 4 % between two files significant."""

import random
import subprocess
import sys

import pyperf

rng = random.Random(13)


def measured(name: str, slowness: float, spike: float = 1.0) -> str:
    """Write 60 values of one function that takes 10 ms, on a machine so slow."""
    runs = []
    for _ in range(20):
        values = [0.01 * slowness * rng.gauss(1, 0.01) for _ in range(3)]
        values[0] *= spike if rng.random() < 0.3 else 1
        runs.append(
            pyperf.Run(values, metadata={"name": "same"}, collect_metadata=False)
        )
    pyperf.Benchmark(runs).dump(name, replace=True)
    return name


def tell(*command: str) -> str:
    done = subprocess.run(
        [sys.executable, "-m", "pyperf", *command],
        capture_output=True,
        text=True,
        check=True,
    )
    return " ".join(done.stdout.split())


monday, same_hour = measured("monday.json", 1.0), measured("again.json", 1.0)
friday, noisy = measured("friday.json", 1.04), measured("noisy.json", 1.0, spike=2.0)
quiet, drift = tell("compare_to", monday, same_hour), tell("compare_to", monday, friday)
unstable = tell("check", noisy)
print(f"same function, same hour: {quiet}")
print(f"same function, four days later: {drift}")
print(f"with spikes: {unstable.partition('*')[0]}")
assert "not significant" in quiet
assert "slower" in drift
assert "unstable" in unstable
assert "seems to be stable" in tell("check", monday)
