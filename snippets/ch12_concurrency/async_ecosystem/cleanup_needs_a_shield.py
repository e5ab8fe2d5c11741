# /// script
# requires-python = ">=3.11"
# dependencies = ["anyio", "trio"]
# ///
"""After a timeout, an awaited clean-up runs in asyncio; in AnyIO only behind a shield."""

import asyncio
import contextlib

import anyio

NOT_YET, LATER = 0.001, 10
closed = list[str]()


async def in_asyncio() -> None:
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(NOT_YET):
            try:
                await asyncio.sleep(LATER)
            finally:
                await asyncio.sleep(NOT_YET)  # say goodbye to the server
                closed.append("closed")


async def in_anyio(shield: bool) -> None:
    with anyio.move_on_after(NOT_YET):
        try:
            await anyio.sleep(LATER)
        finally:
            with anyio.move_on_after(LATER, shield=shield):
                await anyio.sleep(NOT_YET)
                closed.append("closed")


asyncio.run(in_asyncio())
print(f"asyncio: closed = {bool(closed)}")
assert closed == ["closed"]
for backend in ("asyncio", "trio"):
    for shield in (False, True):
        closed.clear()
        anyio.run(in_anyio, shield, backend=backend)
        print(f"AnyIO on {backend}, shield={shield}: closed = {bool(closed)}")
        assert closed == (["closed"] if shield else [])
