"""Using `with` for `async with` is a TypeError; since 3.14 the message names the mend."""

import asyncio
import sys
import threading


async def main() -> list[str]:
    messages = []
    try:
        with asyncio.Lock():  # type: ignore[attr-defined]
            pass
    except TypeError as error:
        messages.append(str(error))
    try:
        async with threading.Lock():  # type: ignore[attr-defined]
            pass
    except TypeError as error:
        messages.append(str(error))
    return messages


messages = asyncio.run(main())
print(*messages, sep="\n")
assert len(messages) == 2
assert all("Did you mean" in m for m in messages) == (sys.version_info >= (3, 14))
