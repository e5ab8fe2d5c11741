# Python 3.14 can switch context inheritance on and off, whatever the build's default.
set -euo pipefail

cat >look.py <<'END'
import contextvars, sys, threading
request = contextvars.ContextVar("request", default="empty context")
request.set("caller's context")
print(end=f"flag {getattr(sys.flags, 'thread_inherit_context', 'missing')}: ")
threading.Thread(target=lambda: print(request.get())).start()
END

default=$(python look.py)
on=$(python -X thread_inherit_context=1 look.py)
off=$(PYTHON_THREAD_INHERIT_CONTEXT=0 python look.py)
printf 'default: %s\nX option 1: %s\nvariable 0: %s\n' "$default" "$on" "$off"

if python -c 'import sys; sys.exit(sys.version_info < (3, 14))'; then
    test "$on $off" = "flag 1: caller's context flag 0: empty context"
else
    test "$on" = "flag missing: empty context"
fi
