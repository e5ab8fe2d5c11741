"""There is one empty tuple, one empty str and one empty bytes, but many frozensets."""

from collections.abc import Callable


def shared(make: Callable[[], object]) -> bool:
    first, second = make(), make()
    assert not first  # it is empty, or zero
    return first is second


pair, text, raw = (1, 2), "ab", b"ab"
makers: dict[str, Callable[[], object]] = {
    "tuple(iterator)": lambda: tuple(iter(())),
    "pair[:0]": lambda: pair[:0],
    "pair * 0": lambda: pair * 0,
    "text[:0]": lambda: text[:0],
    "''.join([])": lambda: "".join([]),
    "raw[:0]": lambda: raw[:0],
    "bytes(bytearray())": lambda: bytes(bytearray()),
    "frozenset()": frozenset,
    "range(0)": lambda: range(0),
    "float('0')": lambda: float("0"),
}
never = {"frozenset()", "range(0)", "float('0')"}

for name, make in makers.items():
    assert shared(make) == (name not in never), name
    print(f"{name}: {'one object' if shared(make) else 'a new one each time'}")
