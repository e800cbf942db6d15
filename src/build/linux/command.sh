#!/bin/sh
# Starts the app's own Java as the launcher beside this does, and 0.1 s sooner: that one first asks
# rpm and dpkg which package it came with. GTK is told not to load OpenGL (Mesa and LLVM) to choose
# a visual for a window that has no use for it: 34 MiB where the screen offers GLX. What a
# developer's Java is told by JDK_JAVA_OPTIONS is not meant for this one.
self=$0
case $self in /*) ;; *) self=$PWD/$self ;; esac
[ -L "$self" ] && self=$(readlink -f "$self")
HOME_OF_APP=${self%/bin/*}
APPDIR=$HOME_OF_APP/lib/app
export GDK_GL="${GDK_GL:-disable}"
unset JDK_JAVA_OPTIONS
exec "$HOME_OF_APP/lib/runtime/bin/keepline" \
@ARGUMENTS@  keepline.Main "$@"
