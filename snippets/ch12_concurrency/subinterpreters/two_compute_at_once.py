# /// script
# requires-python = ">=3.14"
# [tool.proven]
# interpreters = ["3.14", "3.14t", "3.15"]
# ///
"""Two interpreters compute at the same moment; two threads only without a GIL."""

import sys
import sysconfig
import time
from concurrent.futures import Executor, InterpreterPoolExecutor, ThreadPoolExecutor

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))


def ping_pong(board: memoryview, me: int, seconds: float) -> bool:
    """Take turns ten times with the other player, spinning and never waiting."""
    sys.setswitchinterval(3600)  # a GIL is not taken away from a computation
    deadline = time.monotonic() + seconds
    for _ in range(10):
        while board[0] != me:
            if time.monotonic() > deadline:
                return False
        board[0] = 1 - me
    return True


def both_finish(pool: Executor, seconds: float) -> bool:
    board = memoryview(bytearray(1))
    with pool:
        players = [pool.submit(ping_pong, board, me, seconds) for me in (0, 1)]
        return all([player.result() for player in players])


if __name__ == "__main__":
    interpreters = both_finish(InterpreterPoolExecutor(2), seconds=8)
    threads = both_finish(ThreadPoolExecutor(2), seconds=8 if FREE_THREADED else 0.3)
    print(f"two interpreters finish the game: {interpreters}")
    print(f"two threads finish the game: {threads}")
    assert interpreters
    assert threads is FREE_THREADED
