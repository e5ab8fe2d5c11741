# /// script
# [tool.proven]
# timeout = 30
# ///
"""A sampler driven by a signal gets one sample from a long call into C, however long."""

import hashlib
import signal
from collections import Counter
from types import FrameType

samples: Counter[str] = Counter()


def take(number: int, frame: FrameType | None) -> None:
    if frame:
        samples[frame.f_code.co_name] += 1


def in_python() -> None:
    for number in range(5_000_000):
        _ = number ^ 3


def in_one_c_call() -> None:
    hashlib.pbkdf2_hmac("sha256", b"", b"", 1_000_000)


signal.signal(signal.SIGPROF, take)
signal.setitimer(signal.ITIMER_PROF, 0.001, 0.001)  # each millisecond of processor time
in_python()
in_one_c_call()
signal.setitimer(signal.ITIMER_PROF, 0)

print("more than 10 samples in Python code =", samples["in_python"] > 10)
print("samples of the C call =", samples["in_one_c_call"])
assert samples["in_python"] > 10
assert samples["in_one_c_call"] == 1
