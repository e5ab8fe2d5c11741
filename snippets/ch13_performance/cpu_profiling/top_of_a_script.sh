# `python -m cProfile -o` and pstats name the function to look at: the largest own time.
set -euo pipefail

cat >shop.py <<'END'
import hashlib

def digest(password):
    return hashlib.pbkdf2_hmac("sha256", password, b"salt", 20_000)

def log_in(name):
    return digest(name.encode()).hex()

def serve():
    return [log_in(f"user-{n}") for n in range(20)]

serve()
END
python -m cProfile -o shop.prof shop.py

cat >read.py <<'END'
import pstats

stats = pstats.Stats("shop.prof")
rows = {name: row for (_, _, name), row in stats.stats.items()}

def class_of(seconds):
    return "most" if seconds > stats.total_tt / 2 else "little"

for name in ("serve", "log_in", "digest", "<built-in method _hashlib.pbkdf2_hmac>"):
    calls, _, own, total, _ = rows[name]
    print(f"{name}: {calls} calls, own {class_of(own)}, total {class_of(total)}")
top = max(rows, key=lambda name: rows[name][2])
assert top == name
END
python read.py
