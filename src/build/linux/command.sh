#!/bin/sh
# Starts Keepline. GTK would load OpenGL (Mesa and LLVM: 30 MiB) to choose a visual for a window
# that has no use for it.
here=${0%/*}
[ -L "$0" ] && here=$(dirname "$(readlink -f "$0")")
export GDK_GL="${GDK_GL:-disable}"
exec "$here/../libexec/Keepline" "$@"
