"""The order of a set of strings differs from process to process; that of a dict does not."""

import subprocess
import sys

NAMES = "dict.fromkeys('abcdefghij')"


def orders(container: str) -> int:
    """Return how many orders five processes show."""
    command = [sys.executable, "-I", "-c", f"print(*{container})"]
    return len({subprocess.check_output(command) for _ in range(5)})


of_dict, of_set = orders(NAMES), orders(f"set({NAMES})")
print(f"orders of the dict = {of_dict}")
print(f"more than one order of the set = {of_set > 1}")
assert of_dict == 1
assert of_set > 1
