"""Entering `try` compiles to no work: the handlers stand in `co_exceptiontable`."""

import dis


def guarded(mapping: dict[str, int], key: str) -> int:
    try:
        return mapping[key]
    except KeyError:
        return 0


def bare(mapping: dict[str, int], key: str) -> int:
    return mapping[key]


def until_return(function: object) -> list[str]:
    names = [i.opname for i in dis.get_instructions(function)]  # type: ignore[arg-type]
    return names[: names.index("RETURN_VALUE") + 1]


extra = [name for name in until_return(guarded) if name not in until_return(bare)]
assert extra == ["NOP"], extra
assert not bare.__code__.co_exceptiontable
print("added to the path without an exception:", *extra)
print(f"exception table = {len(guarded.__code__.co_exceptiontable)} bytes")
