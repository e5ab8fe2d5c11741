"""Equal constants of one compilation are one object, across functions and classes."""

import sysconfig

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def first() -> int:
    return 2_000


def second() -> int:
    return 2_000


class Third:
    number = 2_000


def run(source: str) -> object:
    names: dict[str, object] = {}
    exec(source, names)
    return names["number"]


assert first.__code__ is not second.__code__
assert first() is second() is Third.number
assert first() is not int("2000")

one, two = run("number = 2_000"), run("number = 2_000")
assert (one is two) == FREE_THREADED
assert run("number = 2_000.0") is not first()  # equal, but of another type

print(f"two functions of one file share 2_000: {first() is second()}")
print(f"two exec() calls share 2_000: {one is two}")
