# /// script
# requires-python = ">=3.11"
# dependencies = ["aiohttp", "httpx"]
# [tool.proven.benchmark]
# ratio = "with_httpx / with_aiohttp"
# at_least = 1.2
# ///
"""Twenty requests on one open connection take httpx at least 1.2 times as long as aiohttp."""

import asyncio
import os
import socket
import tempfile
import threading
from pathlib import Path

import aiohttp
import httpx

RESPONSE = b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello"
folder = tempfile.TemporaryDirectory()
path = str(Path(folder.name) / "server.sock")


def serve(listener: socket.socket) -> None:
    """Answer every request alike, in threads whose time is not measured."""
    while True:
        threading.Thread(target=answer, args=listener.accept()[:1], daemon=True).start()


def answer(client: socket.socket) -> None:
    while client.recv(65536):
        client.sendall(RESPONSE)


listener = socket.socket(socket.AF_UNIX)
listener.bind(path)
listener.listen()
threading.Thread(target=serve, args=(listener,), daemon=True).start()
loop = asyncio.new_event_loop()


async def open_clients() -> tuple[aiohttp.ClientSession, httpx.AsyncClient]:
    session = aiohttp.ClientSession(connector=aiohttp.UnixConnector(path))
    client = httpx.AsyncClient(transport=httpx.AsyncHTTPTransport(uds=path))
    return session, client


session, client = loop.run_until_complete(open_clients())


async def get_with_aiohttp() -> int:
    length = 0
    for _ in range(20):
        async with session.get("http://service/") as response:
            length += len(await response.read())
    return length


async def get_with_httpx() -> int:
    length = 0
    for _ in range(20):
        length += len((await client.get("http://service/")).content)
    return length


def with_aiohttp() -> int:
    return loop.run_until_complete(get_with_aiohttp())


def with_httpx() -> int:
    return loop.run_until_complete(get_with_httpx())


assert with_aiohttp() == with_httpx() == 100
if __name__ == "__main__":
    loop.run_until_complete(session.close())
    loop.run_until_complete(client.aclose())
    os.unlink(path)
