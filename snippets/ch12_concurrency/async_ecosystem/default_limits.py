# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "anyio", "httpx"]
# ///
"""httpx gives up after 5 s of silence, aiohttp after 300 s in all; AnyIO has 40 threads."""

import asyncio
import inspect

import aiohttp
import anyio.to_thread
import httpx


async def main() -> None:
    async with httpx.AsyncClient() as client:
        print(f"httpx, wait for each read = {client.timeout.read:g} s")
        print(f"httpx, wait for a connection = {client.timeout.pool:g} s")
        assert client.timeout == httpx.Timeout(5)
    limits = inspect.signature(httpx.AsyncClient).parameters["limits"].default
    print(f"httpx, connections = {limits.max_connections}")
    print(f"httpx, of these kept alive = {limits.max_keepalive_connections}")
    assert limits == httpx.Limits(max_connections=100, max_keepalive_connections=20)

    async with aiohttp.ClientSession() as session:
        connector = session.connector
        assert connector is not None
        print(f"aiohttp, whole request = {session.timeout.total} s")
        print(f"aiohttp, wait for each read = {session.timeout.sock_read}")
        print(f"aiohttp, connections = {connector.limit}")
        print(f"aiohttp, for each host = {connector.limit_per_host or 'no limit'}")
        assert (session.timeout.total, session.timeout.sock_read) == (300, None)
        assert (connector.limit, connector.limit_per_host) == (100, 0)

    threads = anyio.to_thread.current_default_thread_limiter().total_tokens
    print(f"threads of AnyIO for blocking calls = {threads}")
    assert threads == 40


asyncio.run(main())
