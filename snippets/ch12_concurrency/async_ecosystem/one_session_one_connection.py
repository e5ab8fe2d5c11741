# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp"]
# ///
"""Ten requests in one aiohttp session use one connection; a session for each opens ten."""

import asyncio
from collections.abc import Awaitable, Callable

from aiohttp import ClientSession, UnixConnector, web

PATH = "server.sock"
connections = set[object]()  # kept, so that no two of them can be the same object


async def hello(request: web.Request) -> web.Response:
    connections.add(request.transport)
    return web.Response(text="hello")


async def one_session() -> None:
    async with ClientSession(connector=UnixConnector(PATH)) as session:
        for _ in range(10):
            async with session.get("http://service/") as response:
                assert await response.text() == "hello"


async def session_for_each() -> None:
    for _ in range(10):
        async with ClientSession(connector=UnixConnector(PATH)) as session:
            async with session.get("http://service/") as response:
                assert await response.text() == "hello"


async def opened_by(client: Callable[[], Awaitable[None]]) -> int:
    connections.clear()
    await client()
    return len(connections)


async def main() -> tuple[int, int]:
    app = web.Application()
    app.add_routes([web.get("/", hello)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.UnixSite(runner, PATH).start()
    opened = await opened_by(one_session), await opened_by(session_for_each)
    await runner.cleanup()
    return opened


one, each = asyncio.run(main())
print(f"one session: connections = {one}")
print(f"a session for each request: connections = {each}")
assert (one, each) == (1, 10)
