# /// script
# [tool.proven]
# needs = ["/proc/self/task"]
# ///
"""Since 3.14 Linux sees a thread's name, cut to 15 bytes; before, the program's name."""

import sys
import threading
from pathlib import Path

names: list[str] = []


def read_own_name() -> None:
    path = Path(f"/proc/self/task/{threading.get_native_id()}/comm")
    names.append(path.read_bytes().decode(errors="replace").strip())


for name in ("db-writer", "payment-gateway-7"):
    thread = threading.Thread(target=read_own_name, name=name)
    thread.start()
    thread.join()

main_name = Path(f"/proc/self/task/{threading.main_thread().native_id}/comm")
program = main_name.read_text(encoding="utf-8").strip()
for number, name in enumerate(names):
    print(f"thread {number}: {'named after the program' if name == program else name}")
if sys.version_info >= (3, 14):
    assert names == ["db-writer", "payment-gateway"]
else:
    assert names == [program, program]
