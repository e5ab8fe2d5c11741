# perf can walk from C code up to main by frame pointers only where CPython keeps them.
# /// script
# [tool.proven]
# needs = ["perf"]
# timeout = 60
# ///
set -euo pipefail

cat >service.py <<'END'
def compute_prices():
    total = 0
    for n in range(3_000_000):
        total += n * n

compute_prices()
END
perf record -q -F 999 --call-graph fp -e cpu-clock:u -o perf.data python service.py 2>log.txt
perf script -i perf.data -F ip,sym 2>>log.txt >stacks.txt

cat >share.py <<'END'
import sysconfig
stacks = [s for s in open("stacks.txt").read().split("\n\n") if s.strip()]
assert len(stacks) > 50
whole = sum("Py_BytesMain" in s or "Py_RunMain" in s for s in stacks) / len(stacks)
kept = "-fno-omit-frame-pointer" in (sysconfig.get_config_var("PY_CFLAGS") or "")
print("built with frame pointers =", kept)
print("stacks that reach main =", "most" if whole > 0.8 else "few")
assert kept == (whole > 0.8) and kept != (whole < 0.2)
END
python share.py
