"""`x in {…}` with constants tests a frozenset that was built by the compiler."""

from types import CodeType


def is_vowel(letter: str) -> bool:
    return letter in {"a", "e", "i", "o", "u"}


def is_even(number: int) -> bool:
    return number in [0, 2, 4]


def constants(code: CodeType) -> list[str]:
    return sorted({type(c).__name__ for c in code.co_consts} & {"frozenset", "tuple"})


print("set display becomes:", *constants(is_vowel.__code__))
print("list display becomes:", *constants(is_even.__code__))
assert constants(is_vowel.__code__) == ["frozenset"]
assert constants(is_even.__code__) == ["tuple"]
