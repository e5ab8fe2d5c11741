# `profiling.sampling run` waits for its target on a loopback socket; attach needs none.
# /// script
# requires-python = ">=3.15"
# ///
set -euo pipefail

cat >service.py <<'END'
import time
print("ready", flush=True)
time.sleep(60)
END
# Snippets run in a network namespace without any interface, loopback included.
status=0
python -m profiling.sampling run service.py >log.txt 2>&1 || status=$?
echo "run: exit status $status"
cat log.txt
grep -q 'Failed to signal readiness' log.txt

mkfifo ready
python service.py >ready &
read -r _ <ready
status=0
python -m profiling.sampling attach -d 1 --collapsed -o stacks.txt $! >log.txt 2>&1 || status=$?
kill $!
echo "attach: exit status $status"
test "$status" = 0
grep -q service.py stacks.txt
