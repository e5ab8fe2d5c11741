# `from line_profiler import profile` returns the function itself until LINE_PROFILE is set.
# /// script
# dependencies = ["line-profiler"]
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
set -euo pipefail

cat >service.py <<'END'
from line_profiler import profile

def handle():
    return 200

print("decorated is the function itself =", profile(handle) is handle)
END
python service.py
LINE_PROFILE=1 python service.py >with.txt 2>&1
head -n 1 with.txt
test "$(python service.py)" = "decorated is the function itself = True"
grep -q "itself = False" with.txt
