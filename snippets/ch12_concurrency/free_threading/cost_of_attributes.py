# /// script
# requires-python = ">=3.14"
# [tool.proven.benchmark]
# ratio = "walk"
# builds = "3.14t / 3.14"
# at_most = 3
# ///
"""In one thread, attributes take at most 3 times as long free-threaded."""


class Point:
    def __init__(self) -> None:
        self.x = 0
        self.y = 1


point = Point()


def walk() -> int:
    for _ in range(500):
        point.x = point.y
        point.y = point.x
    return point.x


assert walk() == 1
