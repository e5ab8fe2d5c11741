# /// script
# requires-python = ">=3.11"
# [tool.proven]
# timeout = 30
# ///
"""One loop in front, threads for calls that block, a process for CPU: each has its bound."""

import asyncio
import hashlib
import multiprocessing
import os
import threading
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

REQUESTS, UNDER_WAY, QUERIES = 40, 12, 4
all_connections_busy = threading.Barrier(QUERIES)


class Gauge:
    """How many are inside at once, and the most that ever were."""

    def __init__(self) -> None:
        self.lock, self.now, self.most = threading.Lock(), 0, 0

    def __enter__(self) -> None:
        with self.lock:
            self.now += 1
            self.most = max(self.most, self.now)

    def __exit__(self, *error: object) -> None:
        with self.lock:
            self.now -= 1


requests, queries = Gauge(), Gauge()


def query(number: int) -> bytes:
    """Block, as the driver of a database does that knows no asyncio."""
    with queries:
        all_connections_busy.wait(timeout=10)
    return b"%d" % number


def digest(row: bytes) -> tuple[str, int]:
    """Compute; a function of the module, so that it can be pickled."""
    return hashlib.pbkdf2_hmac("sha256", row, b"salt", 1_000).hex(), os.getpid()


async def main() -> list[tuple[str, int]]:
    loop, gate = asyncio.get_running_loop(), asyncio.Semaphore(UNDER_WAY)
    context = multiprocessing.get_context("spawn")
    with ThreadPoolExecutor(QUERIES) as threads, ProcessPoolExecutor(1, context) as cpu:

        async def answer(number: int) -> tuple[str, int]:
            async with gate:
                with requests:
                    row = await loop.run_in_executor(threads, query, number)
                    return await loop.run_in_executor(cpu, digest, row)

        return await asyncio.gather(*map(answer, range(REQUESTS)))


if __name__ == "__main__":
    answers = asyncio.run(main())
    elsewhere = all(pid != os.getpid() for _, pid in answers)
    print(f"answers = {len({text for text, _ in answers})}")
    print(f"most requests under way = {requests.most}")
    print(f"most queries at once = {queries.most}")
    print(f"hashed in another process = {elsewhere}")
    assert len({text for text, _ in answers}) == REQUESTS
    assert (requests.most, queries.most, elsewhere) == (UNDER_WAY, QUERIES, True)
    assert (requests.now, queries.now) == (0, 0)
