# profiling.sampling reads its own version only; one py-spy reads several.
# /// script
# requires-python = ">=3.15"
# dependencies = ["py-spy"]
# [tool.proven]
# needs = ["python3.14"]
# ///
set -euo pipefail
bin=$(dirname "$(python -c 'import sys; print(sys.executable)')")

cat >service.py <<'END'
import time

def wait():
    time.sleep(60)

print("ready", flush=True)
wait()
END
mkfifo ready
python3.14 service.py >ready &
read -r _ <ready

python -m profiling.sampling dump $! >tachyon.txt 2>&1 || true
for _ in 1 2 3; do
    "$bin/py-spy" dump --pid $! >py-spy.txt 2>&1
    grep -q 'wait (service.py:4)' py-spy.txt && break
done
kill $!
cat tachyon.txt
grep '^  ' py-spy.txt
grep -q "Can't attach from a Python 3.15 process to a Python 3.14 process" tachyon.txt
grep -q 'wait (service.py:4)' py-spy.txt
