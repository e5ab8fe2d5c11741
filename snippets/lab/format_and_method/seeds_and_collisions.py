"""The hash seed of a process decides how many of its dict's keys collide."""

import subprocess
import sys

COUNT = """
keys = [f"customer-{number}" for number in range(600)]
slots = [hash(key) % 1_024 for key in keys]
print(len(slots) - len(set(slots)))
"""


def collisions(seed: int) -> int:
    done = subprocess.run(
        [sys.executable, "-c", COUNT],
        env={"PYTHONHASHSEED": str(seed)},
        capture_output=True,
        check=True,
    )
    return int(done.stdout)


found = [collisions(seed) for seed in range(1, 9)]
print(f"first slots that are taken, by seed: {found}")
print(f"fewest = {min(found)}")
print(f"most = {max(found)}")
assert found == [collisions(seed) for seed in range(1, 9)]
assert max(found) > 1.1 * min(found)
