# Since 3.15, profiling.sampling dump shows where another process stands, stuck or not.
#
# /// script
# requires-python = ">=3.15"
# ///
set -euo pipefail

cat >stuck.py <<'END'
import threading
lock = threading.Lock()

def update_stock():
    with lock:
        lock.acquire()  # waits for itself

print("ready", flush=True)
update_stock()
END
mkfifo ready

start_and_dump() (
    python stuck.py >ready &
    echo $! >pid
    read -r _ <ready
    exec python -m profiling.sampling dump "$(cat pid)" # as its parent: no privilege
)

for _ in 1 2 3; do # it may not have come from the print to the lock
    start_and_dump >dump.txt 2>&1 || true
    kill -9 "$(cat pid)"
    grep -q 'lock.acquire' dump.txt && break
done
grep -v '^Stack dump' dump.txt # its first line tells the process
grep -q 'in update_stock' dump.txt
grep -q 'lock.acquire' dump.txt
