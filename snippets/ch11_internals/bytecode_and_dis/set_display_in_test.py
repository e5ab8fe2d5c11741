"""`x in {…}` with constants tests a frozenset that was built by the compiler."""

from types import CodeType


def is_vowel(letter: str) -> bool:
    return letter in {"a", "e", "i", "o", "u"}


def is_even(number: int) -> bool:
    return number in [0, 2, 4]


def constant(code: CodeType) -> object:
    (found,) = [c for c in code.co_consts if isinstance(c, (frozenset, tuple))]
    return found


print("set display becomes:", type(constant(is_vowel.__code__)).__name__)
print("list display becomes:", type(constant(is_even.__code__)).__name__)
assert constant(is_vowel.__code__) == frozenset("aeiou")
assert constant(is_even.__code__) == (0, 2, 4)
assert is_vowel("e")
assert is_even(2)
