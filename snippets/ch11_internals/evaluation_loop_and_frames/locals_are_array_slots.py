"""Each local variable and each stack entry adds one slot of 8 bytes to a frame."""

import sys
from collections.abc import Callable, Iterator
from typing import Any


def bare() -> Iterator[object]:
    yield sys._getframe()


def four_locals(a: int = 0, b: int = 0, c: int = 0, d: int = 0) -> Iterator[object]:
    yield sys._getframe()


def deep_stack(a: int = 0, b: int = 0, c: int = 0, d: int = 0) -> Iterator[object]:
    yield sys._getframe()
    yield (a, (b, (c, (d, (a, (b, (c, d)))))))


def slots(function: Callable[..., Any]) -> int:
    return function.__code__.co_nlocals + function.__code__.co_stacksize


sizes: list[tuple[int, int, int]] = []
for function in (bare, four_locals, deep_stack):
    generator = function()
    frame = next(generator)
    sizes.append((slots(function), frame.__sizeof__(), generator.__sizeof__()))
    code, name = function.__code__, function.__name__
    print(f"{name} = {code.co_nlocals} locals + {code.co_stacksize} stack entries")
    print(f"{name} frame = {sizes[-1][1]} bytes")
    print(f"{name} generator = {sizes[-1][2]} bytes")

assert [n for n, _, _ in sizes] == [2, 6, 12]
assert len({frame - 8 * n for n, frame, _ in sizes}) == 1
assert len({generator - 8 * n for n, _, generator in sizes}) == 1
