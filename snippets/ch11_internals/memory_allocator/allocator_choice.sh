# PYTHONMALLOC=mimalloc is new in 3.13; 3.14t refuses both pymalloc and malloc.
set -euo pipefail

minor=$(python -c 'import sys; print(sys.version_info[1])')
free=$(python -c 'import sysconfig as s; print(s.get_config_var("Py_GIL_DISABLED") or 0)')
count='import sys; print("counted" if sys.getallocatedblocks() else "not counted")'

for name in pymalloc malloc mimalloc debug; do
    answer=$(PYTHONMALLOC=$name python -c "$count" 2>/dev/null) || answer=refused
    echo "$name: $answer"
    case $name in
        pymalloc) [ $free = 1 ] && want=refused || want=counted ;;
        malloc)   [ $free = 1 ] && want=refused || want="not counted" ;;
        mimalloc) [ $minor -ge 13 ] && want=counted || want=refused ;;
        debug)    want=counted ;;
    esac
    [ "$answer" = "$want" ]
done

if PYTHONMALLOC=nonsense python -c '' 2> report; then exit 1; fi
head -n 1 report
PYTHONMALLOC=nonsense python -I -c 'print("-I ignores PYTHONMALLOC")'
