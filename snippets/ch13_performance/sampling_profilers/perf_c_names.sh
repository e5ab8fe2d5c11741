# perf names the C functions of the interpreter, and not one function of the program.
# /// script
# [tool.proven]
# needs = ["perf"]
# timeout = 60
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.14t"]
# ///
set -euo pipefail

cat >service.py <<'END'
def compute_prices():
    total = 0
    for n in range(3_000_000):
        total += n * n
    return total

compute_prices()
END
perf record -q -F 999 -e cpu-clock:u -o perf.data python service.py 2>log.txt
perf report -i perf.data --stdio -q --no-children 2>>log.txt >report.txt
# The last field of a line is the symbol.
grep -o '_PyEval_EvalFrameDefault' report.txt | sort -u
echo "lines that name compute_prices = $(grep -c compute_prices report.txt || true)"
grep -q _PyEval_EvalFrameDefault report.txt
! grep -q compute_prices report.txt
