"""cProfile sees only the thread that started it on 3.11, and every thread since 3.12."""

import cProfile
import sys
import threading
from types import CodeType


def in_the_worker() -> None:
    pass


def program() -> None:
    worker = threading.Thread(target=in_the_worker)
    worker.start()
    worker.join()


profile = cProfile.Profile()
profile.runcall(program)
names = {e.code.co_name for e in profile.getstats() if isinstance(e.code, CodeType)}
print(f"function of the other thread is in the report = {'in_the_worker' in names}")
assert ("in_the_worker" in names) is (sys.version_info >= (3, 12))
