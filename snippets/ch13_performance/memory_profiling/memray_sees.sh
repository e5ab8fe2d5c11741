# memray hooks the C allocator and mmap, so it sees memory that tracemalloc does not.
# /// script
# dependencies = ["memray"]
# [tool.proven]
# timeout = 60
# ///
set -euo pipefail

cat >service.py <<'END'
import mmap, sqlite3

def python_bytes():
    return bytearray(40 << 20)

def mapped_memory():
    return mmap.mmap(-1, 30 << 20)

def c_library():
    database = sqlite3.connect(":memory:")
    database.execute("CREATE TABLE image (pixels)")
    database.execute("INSERT INTO image VALUES (zeroblob(20000000))")
    return database

kept = python_bytes(), mapped_memory(), c_library()
END
cat >read.py <<'END'
import memray, sys
found = dict.fromkeys(["python_bytes", "mapped_memory", "c_library"], 0)
for record in memray.FileReader(sys.argv[1]).get_high_watermark_allocation_records():
    for name, *_ in record.stack_trace()[:1]:
        if name in found:
            found[name] += record.size
print(*(f"{name}: {'seen' if size >= 20_000_000 else 'not seen'}" for name, size in found.items()), sep=", ")
END
for option in "" --trace-python-allocators; do
    python -m memray run -q -f $option -o out.bin service.py 2>log.txt
    echo "${option:-by default}: $(python read.py out.bin)"
done | tee shown.txt
tail -n 1 shown.txt | grep -vq 'not seen'
head -n 1 shown.txt | grep -q 'mapped_memory: seen, c_library: seen'
