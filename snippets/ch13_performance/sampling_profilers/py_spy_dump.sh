# py-spy reads the stack of a running process, on every GIL build here; not on 3.14t.
# /// script
# dependencies = ["py-spy"]
# ///
set -euo pipefail
bin=$(dirname "$(python -c 'import sys; print(sys.executable)')")

cat >service.py <<'END'
import time

def charge_card():
    time.sleep(60)

def checkout():
    charge_card()

print("ready", flush=True)
checkout()
END
mkfifo ready
python service.py >ready &
read -r _ <ready

for _ in 1 2 3; do # it may not have come from the print to the sleep
    "$bin/py-spy" dump --pid $! >dump.txt 2>&1 || true
    grep -Eq 'charge_card|Error' dump.txt && break
done
kill $!
grep -E '^ |Error' dump.txt
if python -c 'import sys; sys.exit(hasattr(sys, "_is_gil_enabled") and not sys._is_gil_enabled())'; then
    grep -q 'charge_card (service.py:4)' dump.txt
else
    grep -q 'Failed to find a python interpreter' dump.txt
fi
