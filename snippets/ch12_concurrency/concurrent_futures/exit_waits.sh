# A program with a pool ends when its running calls end, even after wait=False.
set -euo pipefail

cat > program.py << 'PYTHON'
import atexit
import threading
from concurrent.futures import ThreadPoolExecutor

release = threading.Event()


def call():
    release.wait(5)
    print("call finished", flush=True)


atexit.register(print, "atexit handler")
pool = ThreadPoolExecutor(1)
pool.submit(call)
pool.shutdown(wait=False)
print("last line of the program", flush=True)
release.set()
PYTHON

answer=$(python program.py)
echo "$answer"
test "$answer" = $'last line of the program\ncall finished\natexit handler'
