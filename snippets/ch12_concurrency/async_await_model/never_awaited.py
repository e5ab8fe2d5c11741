"""A forgotten `await` is only a warning: the call succeeds and the work is not done."""

import asyncio
import warnings

saved: list[str] = []


async def save(row: str) -> None:
    saved.append(row)


async def main() -> str:
    save("order 1")  # type: ignore[unused-coroutine]
    return "committed"


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    result = asyncio.run(main())

print("main returned:", result)
print("saved:", saved)
print("warning:", caught[0].message)
assert saved == []
assert [w.category for w in caught] == [RuntimeWarning]
