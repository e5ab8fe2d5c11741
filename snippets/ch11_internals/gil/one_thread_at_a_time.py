"""While C code keeps the GIL, not one bytecode instruction of another thread runs."""

import sys
import sysconfig
import threading
from itertools import repeat

FREE_THREADED = bool(sysconfig.get_config_var("Py_GIL_DISABLED"))
READS = 200_000
sys.setswitchinterval(1e-5)

box = [0]
stop = threading.Event()


def spin() -> None:
    while not stop.is_set():
        box[0] += 1


def read_in_bytecode() -> set[int]:
    return {box[0] for _ in range(READS)}


def read_in_c() -> set[int]:
    return set(map(box.__getitem__, repeat(0, READS)))


thread = threading.Thread(target=spin)
thread.start()
during_bytecode = any(len(read_in_bytecode()) > 1 for _ in range(200))
during_c = any(len(read_in_c()) > 1 for _ in range(200 if FREE_THREADED else 20))
stop.set()
thread.join()

print(f"the spinning thread ran during the Python loop = {during_bytecode}")
print(f"the spinning thread ran during the C loop = {during_c}")
assert during_bytecode
assert during_c is FREE_THREADED
