# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "list_display / tuple_display"
# at_least = 2
# beside = ["list_of_names", "tuple_of_names"]
# ///
"""A list of five constants takes at least twice as long as a tuple of them."""

ROUNDS = range(200)


def list_display() -> int:
    for _ in ROUNDS:
        ports = [80, 443, 5432, 6379, 8080]
    return ports[0]


def tuple_display() -> int:
    for _ in ROUNDS:
        ports = (80, 443, 5432, 6379, 8080)
    return ports[0]


def list_of_names() -> int:
    a = 80
    for _ in ROUNDS:
        ports = [a, a, a, a, a]
    return ports[0]


def tuple_of_names() -> int:
    a = 80
    for _ in ROUNDS:
        ports = (a, a, a, a, a)
    return ports[0]


assert list_display() == tuple_display() == list_of_names() == tuple_of_names()
