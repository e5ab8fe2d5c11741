# Where /tmp is read-only, -X perf says that it is on, writes no names, and does not warn.
# /// script
# requires-python = ">=3.12"
# [tool.proven]
# needs = ["perf"]
# timeout = 60
# ///
set -euo pipefail

cat >service.py <<'END'
import os, sys

def compute_prices():
    total = 0
    for n in range(2_000_000):
        total += n * n

print("trampoline active =", sys.is_stack_trampoline_active())
compute_prices()
print("map written =", os.path.exists(f"/tmp/perf-{os.getpid()}.map"))
END
! touch /tmp/probe 2>probe.txt # the sandbox lets snippets write into their own folder only
perf record -q -F 999 -g -e cpu-clock:u -o perf.data \
    bash -c 'exec python -X perf service.py 2>errors.txt' 2>log.txt
perf report -i perf.data --stdio -q --children 2>>log.txt >report.txt
echo "lines on standard error = $(wc -l <errors.txt)"
echo "symbols of Python functions = $(grep -c 'py::' report.txt || true)"
test ! -s errors.txt
! grep -q 'py::' report.txt
