# memory_profiler reads resident memory, which is not what was asked for: zeros may be free.
# /// script
# dependencies = ["memory-profiler"]
# [tool.proven]
# needs = ["/proc/self/statm"]
# timeout = 60
# ///
set -euo pipefail

cat >service.py <<'END'
import tracemalloc
from memory_profiler import profile

@profile(precision=0)
def work():
    untouched = bytes(50 << 20)
    filled = b"x" * (50 << 20)
    return untouched, filled

work()
tracemalloc.start()
kept = work.__wrapped__()
traced = tracemalloc.get_traced_memory()[0]
print("tracemalloc, both lines =", traced >> 20, "MiB")
END
python service.py >out.txt
# Columns: line, memory, MiB, increment, MiB, occurrences, source. The increment, to tens:
awk '/<< 20/ { printf "%s: %+d MiB\n", $7, int(($4 + 5) / 10) * 10 }' out.txt | tee shown.txt
grep tracemalloc out.txt
grep -q 'filled: +50 MiB' shown.txt
grep -q '= 100 MiB' out.txt
if python -c 'import sysconfig; raise SystemExit(sysconfig.get_config_var("Py_GIL_DISABLED") or 0)'; then
    grep -q 'untouched: +0 MiB' shown.txt
fi
