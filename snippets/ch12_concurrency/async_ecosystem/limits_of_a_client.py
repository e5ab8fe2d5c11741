# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "httpx"]
# ///
"""Requests beyond an httpx client's connections queue in it, up to the pool timeout."""

import asyncio
from collections import Counter

import httpx
from aiohttp import web

PATH = "server.sock"
inside = most = 0


async def slow(request: web.Request) -> web.Response:
    global inside, most
    inside += 1
    most = max(most, inside)
    await asyncio.sleep(0.1)
    inside -= 1
    return web.Response()


async def ten_requests(pool_timeout: float) -> Counter[str]:
    limits = httpx.Limits(max_connections=2)
    transport = httpx.AsyncHTTPTransport(uds=PATH, limits=limits)
    timeout = httpx.Timeout(10, pool=pool_timeout)
    outcomes = Counter[str]()

    async def request(client: httpx.AsyncClient) -> None:
        try:
            await client.get("http://service/")
            outcomes["answered"] += 1
        except httpx.PoolTimeout:
            outcomes["PoolTimeout"] += 1

    async with httpx.AsyncClient(transport=transport, timeout=timeout) as client:
        async with asyncio.TaskGroup() as group:
            for _ in range(10):
                group.create_task(request(client))
    return outcomes


async def main() -> None:
    app = web.Application()
    app.add_routes([web.get("/", slow)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.UnixSite(runner, PATH).start()
    patient, hasty = await ten_requests(10), await ten_requests(0.01)
    await runner.cleanup()
    print(f"most requests that the server saw at once = {most}")
    print(f"pool timeout of 10 s: {dict(patient)}")
    print(f"pool timeout of 0.01 s: {dict(sorted(hasty.items()))}")
    assert (most, inside, patient) == (2, 0, {"answered": 10})
    assert hasty == {"answered": 2, "PoolTimeout": 8}


asyncio.run(main())
