# /// script
# requires-python = ">=3.11"
# dependencies = ["httpx"]
# ///
"""httpx calls an ASGI application directly: same code, no server, no socket."""

import asyncio
import socket
import sys
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any

import httpx

Message = MutableMapping[str, Any]
sockets = list[str]()


async def app(
    scope: Message,
    receive: Callable[[], Awaitable[Message]],
    send: Callable[[Message], Awaitable[None]],
) -> None:
    body = f"you asked for {scope['path']}".encode()
    await send({"type": "http.response.start", "status": 200})
    await send({"type": "http.response.body", "body": body})


async def main() -> httpx.Response:
    transport = httpx.ASGITransport(app=app)
    async with httpx.AsyncClient(transport=transport, base_url="http://app") as client:
        sys.addaudithook(
            lambda event, _: sockets.append(event) if "socket." in event else None
        )
        return await client.get("/orders/7")


response = asyncio.run(main())
used = len(sockets)
socket.socket().close()  # so that the hook has one to see
print(f"{response.status_code}: {response.text}")
print(f"sockets used = {used}")
assert response.text == "you asked for /orders/7"
assert (used, sockets) == (0, ["socket.__new__"])
