# /// script
# requires-python = ">=3.14"
# ///
"""sys.remote_exec returns at once, but its file waits while the main thread is in C code."""

import subprocess
import sys
import time
from pathlib import Path

SERVICE = "print('ready', flush=True); input(); print('awake', flush=True); input()"
MARK = Path("mark")


def marked_within(seconds: float) -> bool:
    deadline = time.monotonic() + seconds
    while not MARK.exists() and time.monotonic() < deadline:
        time.sleep(0.01)
    return MARK.exists()


Path("injected.py").write_text(f"open({MARK.name!r}, 'w').close()")
with subprocess.Popen(
    [sys.executable, "-c", SERVICE],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    text=True,
) as service:
    assert service.stdin
    assert service.stdout
    service.stdout.readline()
    time.sleep(0.2)  # now it waits in input(), which is C code
    sys.remote_exec(service.pid, "injected.py")
    while_blocked = marked_within(0.5)
    print("ran while the process waited for input =", while_blocked)
    print(file=service.stdin, flush=True)
    once_awake = marked_within(5)
    print("ran when the input came =", once_awake)
    service.kill()
assert (while_blocked, once_awake) == (False, True)
