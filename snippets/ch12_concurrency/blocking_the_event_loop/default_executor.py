"""`to_thread` shares a few threads; a lookup of a name waits behind its calls."""

import asyncio
import os
import socket
import threading
from concurrent.futures import ThreadPoolExecutor

cpus = getattr(os, "process_cpu_count", os.cpu_count)() or 1  # the former since 3.13
LIMIT = min(32, cpus + 4)
release = threading.Event()


async def main() -> None:
    loop = asyncio.get_running_loop()
    calls = [asyncio.create_task(asyncio.to_thread(release.wait)) for _ in range(LIMIT)]
    await asyncio.sleep(0)
    pool = loop._default_executor  # type: ignore[attr-defined]
    assert isinstance(pool, ThreadPoolExecutor)
    print("threads at most min(32, CPUs + 4):", pool._max_workers == LIMIT)
    assert pool._max_workers == LIMIT

    lookup = asyncio.create_task(loop.getaddrinfo("127.0.0.1", 80))
    done, _ = await asyncio.wait([lookup], timeout=0.2)
    print("name lookup while all of them are blocked, done:", bool(done))
    release.set()
    families = {family for family, *_ in await lookup}
    print("afterwards:", *[family.name for family in families])
    assert not done
    assert families == {socket.AF_INET}
    await asyncio.gather(*calls)


asyncio.run(main())
