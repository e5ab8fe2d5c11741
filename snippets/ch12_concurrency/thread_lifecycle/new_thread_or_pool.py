# /// script
# [tool.proven.benchmark]
# ratio = "new_thread / pool_thread"
# at_least = 1.25
# clock = "wall"
# ///
"""A new thread for a tiny call takes at least 1.25 times as long as one of a pool."""

import threading
from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(1)


def new_thread() -> int:
    answers: list[int] = []
    thread = threading.Thread(target=answers.append, args=(1,))
    thread.start()
    thread.join()
    return answers[0]


def pool_thread() -> int:
    return pool.submit(int, 1).result()


assert new_thread() == pool_thread()
