"""Async comprehensions need an async function; a generator expression does not."""

import sys


def accepted(source: str) -> bool:
    try:
        compile(source, "<test>", "exec")
    except SyntaxError:
        return False
    return True


cases = {
    "x = [i async for i in y]": False,
    "def f(): return [i async for i in y]": False,
    "async def f(): return [i async for i in y]": True,
    "async def f(): return [[j async for j in i] for i in y]": True,
    "async def f(): return [await i for i in y]": True,
    "def f(): return (i async for i in y)": True,
    "async def f(): return [*i async for i in y]": sys.version_info >= (3, 15),
}
for source, expected in cases.items():
    print("accepted:" if accepted(source) else "rejected:", source)
    assert accepted(source) == expected
