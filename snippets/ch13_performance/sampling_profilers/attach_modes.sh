# profiling.sampling has four clocks: wall, cpu, gil and exception see different functions.
# /// script
# requires-python = ">=3.15"
# [tool.proven]
# timeout = 60
# ///
set -euo pipefail

cat >service.py <<'END'
import hashlib
from time import perf_counter, sleep
MEGABYTES = bytes(10 << 20)

def compute():
    until = perf_counter() + 0.08
    while perf_counter() < until:
        pass

def digest():  # in C, without the GIL
    until = perf_counter() + 0.08
    while perf_counter() < until:
        hashlib.sha256(MEGABYTES)

def wait():
    sleep(0.08)

def recover():
    try:
        raise ValueError
    except ValueError:
        until = perf_counter() + 0.08
        while perf_counter() < until:
            pass

print("ready", flush=True)
while True:
    compute(), digest(), wait(), recover()
END
cat >over_a_tenth.py <<'END'
samples = {"compute": 0, "digest": 0, "wait": 0, "recover": 0}
for line in open("stacks.txt"):
    stack, count = line.rsplit(" ", 1)
    for name in samples:
        samples[name] += int(count) * (f":{name}:" in stack)
print(*(n for n in samples if samples[n] > sum(samples.values()) / 10))
END
mkfifo ready
python service.py >ready &
read -r _ <ready
for mode in wall cpu gil exception; do
    python -m profiling.sampling attach --mode $mode -d 2 --collapsed -o stacks.txt $! >log.txt
    echo "--mode $mode: $(python over_a_tenth.py)"
done | tee shown.txt
kill $!
grep -q 'wall: compute digest wait recover$' shown.txt
grep -q 'cpu: compute digest recover$' shown.txt
grep -q 'gil: compute recover$' shown.txt
grep -q 'exception: recover$' shown.txt
