"""At exit Python waits for ordinary threads; a daemon's finally block never runs."""

import subprocess
import sys

PROGRAM = """
import atexit, threading

def work():
    try:
        ready.wait()
        block()
    finally:
        print("finally of the", kind)

if {daemon}:
    kind, block = "daemon", threading.Event().wait
else:
    kind, block = "ordinary thread", threading.main_thread().join
ready = threading.Barrier(2)
threading.Thread(target=work, daemon={daemon}).start()
ready.wait()
atexit.register(print, "atexit callback")
print("end of the main thread")
"""


def lines(*, daemon: bool) -> list[str]:
    command = [sys.executable, "-c", PROGRAM.format(daemon=daemon)]
    return subprocess.check_output(command, text=True, timeout=8).splitlines()


ordinary, daemonic = lines(daemon=False), lines(daemon=True)
print("ordinary:", *ordinary, sep="\n  ")
print("daemon:", *daemonic, sep="\n  ")
assert ordinary[1:] == ["finally of the ordinary thread", "atexit callback"]
assert daemonic == ["end of the main thread", "atexit callback"]
