#!/bin/sh
# Removes the parts of Qt that deskbreak never loads from an installation below $1.
set -eu
qt=$(echo "$1"/lib/python3*/site-packages/PySide6)
[ -d "$qt/Qt/lib" ] || { echo "There is no PySide6 below $1." >&2; exit 1; }
rm -rf "$qt/Qt/qml" "$qt/Qt/metatypes" "$qt/Qt/libexec" "$qt/include" "$qt/typesystems" "$qt/glue" "$qt/scripts"
cd "$qt"
for name in Qml Quick Designer Help Sql Test UiTools Xml PrintSupport OpenGLWidgets Concurrent QuickControls2 QuickTest \
    QuickWidgets SvgWidgets LabsStyleKit ShaderTools WaylandCompositor VirtualKeyboard Pdf EglFS; do
    rm -f Qt"$name"*.abi3.so Qt"$name"*.pyi Qt/lib/libQt6"$name"*
done
cd Qt/plugins
for folder in designer egldeviceintegrations generic networkinformation printsupport qmllint qmltooling sqldrivers \
    platformthemes sceneparsers renderers wayland-graphics-integration-server; do
    rm -rf "$folder"
done
