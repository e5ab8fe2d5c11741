"""Two threads that test for a file both create it; open mode x lets one of them win."""

import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

both_here = threading.Barrier(2)


def test_first(path: Path) -> bool:
    if path.exists():
        return False
    both_here.wait(timeout=5)  # both have seen that there is no such file
    path.write_text("mine", encoding="utf-8")
    return True


def exclusive(path: Path) -> bool:
    both_here.wait(timeout=5)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write("mine")
    except FileExistsError:
        return False
    return True


def winners(create: Callable[[Path], bool]) -> int:
    path = Path(f"{create.__name__}.lock")
    with ThreadPoolExecutor(2) as pool:
        created = sum(pool.map(create, [path, path]))
    assert path.read_text(encoding="utf-8") == "mine"
    return created


tested, exclusively = winners(test_first), winners(exclusive)
print(f"test first: winners = {tested}")
print(f"open mode x: winners = {exclusively}")
assert (tested, exclusively) == (2, 1)
