"""Deep C recursion on a small stack is SIGSEGV up to 3.13, an exception from 3.14."""

import signal
import subprocess
import sys

PROGRAM = """
import sys, threading
nested = []
for _ in range(200_000):
    nested = [nested]
def work():
    try:
        repr(nested)
    except RecursionError:
        print("RecursionError", flush=True)
"""
RAISED = "sys.setrecursionlimit(1_000_000)\nwork()"
SMALL = "threading.stack_size(65_536)\nthreading.Thread(target=work).start()"


def outcome(tail: str) -> str:
    command = [sys.executable, "-I", "-c", PROGRAM + tail]
    child = subprocess.run(command, capture_output=True, text=True, check=False)
    killed = child.returncode == -signal.SIGSEGV
    return "SIGSEGV" if killed else child.stdout.strip()


raised, small = outcome(RAISED), outcome(SMALL)
print(f"recursion limit raised to 1,000,000 = {raised}")
print(f"default limit, thread with a 64 KiB stack = {small}")
safe = "RecursionError"
assert raised == (safe if sys.version_info >= (3, 12) else "SIGSEGV")
assert small == (safe if sys.version_info >= (3, 14) else "SIGSEGV")
