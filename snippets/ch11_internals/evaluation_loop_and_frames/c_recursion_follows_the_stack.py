"""From 3.14, and not before, C recursion goes as deep as the thread's stack allows."""

import sys
import threading


def depth_through_map() -> int:
    deepest = 0

    def down(n: int) -> None:
        nonlocal deepest
        deepest = n
        next(map(down, [n + 1]))  # Python, C, Python, C, ...

    try:
        down(1)
    except RecursionError as error:
        messages.add("stack" if "tack overflow" in str(error) else "counter")
    return deepest


def depth_in_thread(mebibytes: int) -> int:
    threading.stack_size(mebibytes * 1024 * 1024)
    depths: list[int] = []
    thread = threading.Thread(target=lambda: depths.append(depth_through_map()))
    thread.start()
    thread.join()
    return depths[0]


messages: set[str] = set()
limit = 2_000 if sys.version_info < (3, 12) else 1_000_000
sys.setrecursionlimit(limit)  # 3.11 would crash with more
small, large = depth_in_thread(8), depth_in_thread(32)
print(f"stopped by = {messages.pop()}")
print(f"depth with 32 MiB / depth with 8 MiB = {round(large / small)}")
follows = round(large / small) == 4
assert follows == (sys.version_info >= (3, 14))
