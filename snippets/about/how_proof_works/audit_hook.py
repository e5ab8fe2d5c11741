"""An audit hook can refuse a file before it exists, but does not reach into a child process."""

import subprocess
import sys
from pathlib import Path


def refuse(event: str, arguments: tuple[object, ...]) -> None:
    if event == "open" and str(arguments[0]).endswith(".txt"):
        raise PermissionError("refused by the hook")


sys.addaudithook(refuse)
here, child = Path("here.txt"), Path("child.txt")
try:
    here.touch()
except PermissionError as error:
    print(f"in this process: {error}")
print(f"{here} exists = {here.exists()}")

write = f"open({str(child)!r}, 'w').close()"
subprocess.run([sys.executable, "-I", "-c", write], check=True)
print(f"{child} exists = {child.exists()}")
assert (here.exists(), child.exists()) == (False, True)
child.unlink()
