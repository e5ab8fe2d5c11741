# --native marks C code between two Python functions, not the C function on top.
# /// script
# requires-python = ">=3.15"
# ///
set -euo pipefail

cat >service.py <<'END'
import time

def key(number):
    time.sleep(0.05)  # C code on top of the stack
    return number

print("ready", flush=True)
while True:
    sorted(range(100), key=key)  # C code that calls back into Python
END
mkfifo ready
python service.py >ready &
read -r _ <ready
for option in "" --native; do
    python -m profiling.sampling attach $option -d 1 --collapsed -o stacks.txt $! >log.txt
    echo "attach $option"
    # the most frequent stack, without the thread, the line numbers and the count
    awk '{ print $NF, $0 }' stacks.txt | sort -rn | head -n 1 >top.txt
    sed -E 's/^.*tid:[0-9]+;//; s/:[0-9]+//g; s/ [0-9]+$//' top.txt | tee shown.txt
done
kill $!
test "$(cat shown.txt)" = "<native>;service.py:<module>;<native>;service.py:key"
