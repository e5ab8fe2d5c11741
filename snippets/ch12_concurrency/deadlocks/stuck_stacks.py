"""faulthandler's watchdog shows the line in which each deadlocked thread waits."""

import faulthandler
import linecache
import re
import sys
import threading
import time
from pathlib import Path

left, right = threading.Lock(), threading.Lock()
both_hold_one = threading.Barrier(2)


def left_first() -> None:
    with left:
        both_hold_one.wait()
        right.acquire()


def right_first() -> None:
    with right:
        both_hold_one.wait()
        left.acquire()


def dumped() -> str:
    dump = Path("dump.txt")
    with dump.open("w", encoding="utf-8") as file:
        faulthandler.dump_traceback_later(0.3, file=file)
        time.sleep(0.6)  # so that no thread runs during the dump
        faulthandler.cancel_dump_traceback_later()
    return dump.read_text(encoding="utf-8")


for target in (left_first, right_first):
    threading.Thread(target=target, name=target.__name__, daemon=True).start()
for _ in range(5):  # on a busy machine they may not be there yet
    text = dumped()
    found = re.findall(r"line (\d+) in (\w+_first)", text)
    waits = {name: linecache.getline(__file__, int(n)).strip() for n, name in found}
    if sorted(waits.values()) == ["left.acquire()", "right.acquire()"]:
        break

print(f"left_first waits in: {waits['left_first']}")
print(f"right_first waits in: {waits['right_first']}")
print(f"the dump tells thread names = {'[left_first]' in text}")
assert waits == {"left_first": "right.acquire()", "right_first": "left.acquire()"}
assert ("[left_first]" in text) is (sys.version_info >= (3, 14))
