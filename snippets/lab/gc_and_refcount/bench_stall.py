# /// script
# requires-python = ">=3.11"
# [tool.proven.benchmark]
# ratio = "stall / pause"
# between = [0.3, 2.5]
# returns = "s"
# ///
"""Another thread stands still for 0.3 to 2.5 times the time that a full collection takes."""

import subprocess
import sys

# The heap is in a process of its own; a second thread there only reads the clock.
CHILD = """
import gc, sys, threading, time
gc.disable()
sys.setswitchinterval(1e-4)  # or the caller waits 5 ms to go on
heap = [[number] for number in range(200_000)]
gc.collect()
clock, longest, ticking = time.perf_counter, 0.0, True

def tick():
    global longest
    last = clock()
    while ticking:
        now = clock()
        if now - last > longest:
            longest = now - last
        last = now

for _ in sys.stdin:
    longest, ticking = 0.0, True
    thread = threading.Thread(target=tick)
    thread.start()
    time.sleep(0.02)
    longest = 0.0
    start = clock()
    gc.collect()
    took = clock() - start
    time.sleep(0.01)
    ticking = False
    thread.join()
    print(longest, took, flush=True)
"""
child = None


def both() -> tuple[float, float]:
    global child
    if child is None:
        child = subprocess.Popen(
            [sys.executable, "-I", "-c", CHILD],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
    assert child.stdin
    assert child.stdout
    child.stdin.write("collect\n")
    child.stdin.flush()
    longest, took = child.stdout.readline().split()
    return float(longest), float(took)


def stall() -> float:
    return both()[0]


def pause() -> float:
    return both()[1]


assert 0 < stall() < 5
assert 0 < pause() < 5
