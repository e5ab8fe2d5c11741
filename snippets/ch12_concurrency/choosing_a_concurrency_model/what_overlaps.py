# /// script
# requires-python = ">=3.11"
# [tool.proven]
# timeout = 40
# ///
"""All but one sync thread overlap their waits; which overlap Python code, the build decides."""

import asyncio
import concurrent.futures
import sys
import sysconfig
import time
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from functools import partial
from mmap import mmap
from pathlib import Path

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
BOARD = Path("board")  # a file is what tasks, threads, interpreters and processes share


def game(pause: float, seconds: float, me: int) -> Iterator[float]:
    """Alternate five times with the other player; yield where to wait, if at all."""
    sys.setswitchinterval(3600)  # a GIL is not taken away from who computes
    deadline = time.monotonic() + seconds
    with BOARD.open("r+b") as file, mmap(file.fileno(), 1) as board:
        for _ in range(5):
            while board[0] != me:
                if time.monotonic() > deadline:
                    raise TimeoutError
                if pause:
                    yield pause
            board[0] = 1 - me


def play(pause: float, seconds: float, me: int) -> bool:
    try:
        for wait in game(pause, seconds, me):
            time.sleep(wait)
    except TimeoutError:
        return False
    return True


async def play_in_a_task(pause: float, seconds: float, me: int) -> bool:
    try:
        for wait in game(pause, seconds, me):
            await asyncio.sleep(wait)
    except TimeoutError:
        return False
    return True


async def two_tasks(pause: float, seconds: float) -> list[bool]:
    players = [play_in_a_task(pause, seconds, me) for me in (0, 1)]
    return await asyncio.gather(*players)


def overlap(pool: Executor | None, pause: float, seconds: float) -> bool:
    BOARD.write_bytes(bytes(1))
    if pool is None:
        return all(asyncio.run(two_tasks(pause, seconds)))
    return all(list(pool.map(partial(play, pause, seconds), (0, 1))))


def report(name: str, pool: Executor | None, waits: bool, computes: bool) -> None:
    waiting = overlap(pool, 0.001, 10 if waits else 0.3)
    computing = overlap(pool, 0, 10 if computes else 0.3)
    print(f"{name}: waits overlap = {waiting}, Python overlaps = {computing}")
    assert (waiting, computing) == (waits, computes)


if __name__ == "__main__":
    with ThreadPoolExecutor(1) as pool:
        report("sync", pool, waits=False, computes=False)
    report("asyncio tasks", None, waits=True, computes=False)
    with ThreadPoolExecutor(2) as pool:
        report("threads", pool, waits=True, computes=FREE_THREADED)
    with ProcessPoolExecutor(2) as processes:
        report("processes", processes, waits=True, computes=True)
    if sys.version_info >= (3, 14):
        with concurrent.futures.InterpreterPoolExecutor(2) as interpreters:
            report("interpreters", interpreters, waits=True, computes=True)
