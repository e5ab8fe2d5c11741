# kernprof tells how often each line of a decorated function ran, and its share of the time.
# /// script
# dependencies = ["line-profiler"]
# [tool.proven]
# interpreters = ["3.11", "3.12", "3.13", "3.14", "3.15"]
# ///
set -euo pipefail

cat >report.py <<'END'
@profile
def distinct(rows):
    seen = []
    for row in rows:
        if row not in seen:
            seen.append(row)
    return len(seen)

distinct(list(range(3000)) * 2)
END
python -m kernprof -l -o report.lprof report.py >messages.txt
python -m line_profiler report.lprof >table.txt
# Columns: line, hits, time, per hit, share, source. Times are left out here.
awk '$2 ~ /^[0-9]+$/ && NF > 5 {
    printf "%4d %6d  %-5s%s\n", $1, $2, ($5 > 50 ? ">50%" : "<50%"), substr($0, 49)
}' table.txt | tee shown.txt
grep -q ' 6000  >50%.* if row not in seen' shown.txt
test "$(grep -c '>50%' shown.txt)" = 1
