# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""A worker interpreter keeps its globals between calls, and shares them with nobody."""

from concurrent.futures import InterpreterPoolExecutor

calls = 0


def count(_: int) -> int:
    global calls
    calls += 1
    return calls


if __name__ == "__main__":
    with InterpreterPoolExecutor(1) as pool:
        counts = list(pool.map(count, range(3)))
    print(f"returned: {counts}")
    print(f"calls in main = {calls}")
    assert counts == [1, 2, 3]
    assert calls == 0
