# Without CAP_SYS_PTRACE, reading a process with more rights than one's own is refused.
# /// script
# requires-python = ">=3.15"
# dependencies = ["py-spy"]
# [tool.proven]
# needs = ["setpriv"]
# ///
set -euo pipefail
bin=$(dirname "$(python -c 'import sys; print(sys.executable)')")

cat >service.py <<'END'
import time
print("ready", flush=True)
time.sleep(60)
END
mkfifo ready
python service.py >ready &
read -r _ <ready

refused() { # runs a command without the capability, and says how it ended
    local status=0
    setpriv --bounding-set=-sys_ptrace --inh-caps=-sys_ptrace "$@" >log.txt 2>&1 || status=$?
    echo "exit status $status"
    grep -Eo 'Tachyon was unable.*|Error: .*|Permission denied' log.txt | uniq
    test "$status" = 1
}
python -m profiling.sampling dump $! >allowed.txt
grep -q service.py allowed.txt
refused python -m profiling.sampling dump $!
refused "$bin/py-spy" dump --pid $!
kill $!
