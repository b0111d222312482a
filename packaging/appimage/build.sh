#!/bin/sh
# Builds an AppImage of the frozen build; needs appimagetool on the PATH.
#
#     python3 packaging/build.py frozen && packaging/appimage/build.sh
#
# --folder makes the folder (AppDir) alone, for which no tool is needed.
set -eu
cd "$(dirname "$0")/../.."
frozen=build/packaging/dist/deskbreak
folder=build/packaging/deskbreak.AppDir
[ -x "$frozen/deskbreak" ] || { echo "Build it first: python3 packaging/build.py frozen" >&2; exit 1; }
version=$("$frozen/deskbreak" --version | cut -d ' ' -f 2)

rm -rf "$folder"
mkdir -p "$folder/usr/lib"
cp -R "$frozen" "$folder/usr/lib/deskbreak"
python3 packaging/shared_files.py "$folder/usr/share"
cp "$folder"/usr/share/applications/*.desktop "$folder/"
cp "$folder"/usr/share/icons/hicolor/scalable/apps/*.svg "$folder/"
ln -s "$(basename "$(ls "$folder"/*.svg)")" "$folder/.DirIcon"
cat >"$folder/AppRun" <<'RUN'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/deskbreak/deskbreak" "$@"
RUN
chmod +x "$folder/AppRun"
[ "${1:-}" != --folder ] || { echo "$folder"; exit 0; }
command -v appimagetool >/dev/null || { echo "appimagetool is needed, and is not on the PATH." >&2; exit 1; }
ARCH=$(uname -m) appimagetool --no-appstream "$folder" "dist/deskbreak-$version-$(uname -m).AppImage"
