# /// script
# [tool.proven.benchmark]
# ratio = "work"
# builds = "3.14t / 3.14"
# at_most = 1.6
# ///
"""Without the GIL, a loop of integer arithmetic in one thread takes at most 1.6 times as long."""


def work() -> int:
    total = 0
    for i in range(2_000):
        total = (total * 31 + i) & 0xFFFF
    return total


assert 0 <= work() <= 0xFFFF
