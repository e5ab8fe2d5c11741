"""`async with` awaits `__aenter__` and `__aexit__`; a true answer drops the exception."""

import asyncio
from types import TracebackType

log: list[str] = []


class Transaction:
    async def __aenter__(self) -> "Transaction":
        log.append("BEGIN")
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> bool:
        await asyncio.sleep(0)
        log.append("COMMIT" if kind is None else f"ROLLBACK for {kind.__name__}")
        return kind is KeyError


async def main() -> None:
    async with Transaction():
        log.append("first body")
    async with Transaction():
        raise KeyError("dropped")
    try:
        async with Transaction():
            raise ValueError("passed on")
    except ValueError:
        log.append("ValueError came out")


asyncio.run(main())
print(*log, sep="\n")
assert log[:3] == ["BEGIN", "first body", "COMMIT"]
assert log[3:5] == ["BEGIN", "ROLLBACK for KeyError"]
assert log[5:] == ["BEGIN", "ROLLBACK for ValueError", "ValueError came out"]
