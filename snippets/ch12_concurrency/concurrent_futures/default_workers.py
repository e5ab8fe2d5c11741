"""From 3.13 pools are sized by the CPUs a process may use, before by the machine's."""

import os
import sys
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

MACHINE = 64
os.cpu_count = lambda: MACHINE  # pretend to be on a large machine ...
os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # ... of which we get one CPU

threads = ThreadPoolExecutor()._max_workers
processes = vars(ProcessPoolExecutor())["_max_workers"]
print(f"ThreadPoolExecutor() = {threads} workers")
print(f"ProcessPoolExecutor() = {processes} workers")

cpus = 1 if sys.version_info >= (3, 13) else MACHINE
assert threads == min(32, cpus + 4)
assert processes == cpus
