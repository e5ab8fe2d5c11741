# /// script
# requires-python = ">=3.11"
# dependencies = ["anyio", "trio"]
# ///
"""`await group.start(f)` returns when f says that it is ready; start_soon does not wait."""

from pathlib import Path

import anyio
from anyio.abc import SocketStream, TaskStatus

SOON, READY = "soon", "ready"


async def serve(
    path: str,
    configured: anyio.Event,
    *,
    task_status: TaskStatus[str] = anyio.TASK_STATUS_IGNORED,
) -> None:
    await configured.wait()  # whatever a service does before it can listen
    listener = await anyio.create_unix_listener(path)

    async def answer(client: SocketStream) -> None:
        async with client:
            await client.send(b"hello")

    async with listener:
        task_status.started(path)
        await listener.serve(answer)


async def ask(path: str) -> str:
    try:
        async with await anyio.connect_unix(path) as client:
            return str(await client.receive(), "utf-8")
    except OSError as error:
        return type(error).__name__


async def main() -> tuple[str, str]:
    configured = anyio.Event()
    async with anyio.create_task_group() as group:
        group.start_soon(serve, SOON, configured)
        too_early = await ask(SOON)
        configured.set()
        path = await group.start(serve, READY, configured)
        answer = await ask(path)
        group.cancel_scope.cancel()
    return too_early, answer


for backend in ("asyncio", "trio"):
    too_early, answer = anyio.run(main, backend=backend)
    print(f"{backend}, after start_soon: {too_early}")
    print(f"{backend}, after start: {answer}")
    assert (too_early, answer) == ("FileNotFoundError", "hello")
    Path(SOON).unlink(missing_ok=True)
    Path(READY).unlink()
