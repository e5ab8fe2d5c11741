# By default memray sees the pools and arenas of small objects, not the objects.
# /// script
# dependencies = ["memray"]
# [tool.proven]
# timeout = 60
# ///
set -euo pipefail

cat >service.py <<'END'
def load():
    return [str(n) * 5 for n in range(100_000)]

rows = load()
END
cat >read.py <<'END'
import memray
count = 0
for record in memray.FileReader("out.bin").get_high_watermark_allocation_records():
    if any(name == "load" for name, *_ in record.stack_trace()):
        count += record.n_allocations
print("100,000 or more" if count >= 100_000 else "fewer than 100")
assert count >= 100_000 or count < 100
END
for option in "" --trace-python-allocators; do
    python -m memray run -q -f $option -o out.bin service.py 2>log.txt
    echo "allocations of load ${option:-by default} = $(python read.py)"
done | tee shown.txt
head -n 1 shown.txt | grep -q fewer
tail -n 1 shown.txt | grep -q '100,000 or more'
