#!/bin/sh
# Starts the launcher beside this script, with GTK told not to load OpenGL (Mesa and LLVM) to choose
# a visual for a window that has no use for it: 34 MiB where the screen offers GLX.
case $0 in */*) here=${0%/*} ;; *) here=. ;; esac
[ -L "$0" ] && here=$(dirname "$(readlink -f "$0")")
export GDK_GL="${GDK_GL:-disable}"
exec "$here/Keepline" "$@"
