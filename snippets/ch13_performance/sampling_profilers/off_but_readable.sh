# PYTHON_DISABLE_REMOTE_DEBUG keeps code out, but not a sampler: the stack can still be read.
# /// script
# requires-python = ">=3.15"
# ///
set -euo pipefail

cat >service.py <<'END'
print("ready", flush=True)
while True: pass
END
mkfifo ready
PYTHON_DISABLE_REMOTE_DEBUG=1 python service.py >ready &
read -r _ <ready
python -m profiling.sampling dump $! >dump.txt
refused=$(python -c 'import sys; sys.remote_exec(int(sys.argv[1]), "service.py")' $! 2>&1 || true)
kill $!
grep service.py dump.txt
tail -n 1 <<<"$refused"
grep -q 'RuntimeError: Remote debugging is not enabled' <<<"$refused"
