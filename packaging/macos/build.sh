#!/bin/sh
# Builds deskbreak.app and a disk image of it, on macOS 13 or newer with Python 3.12 or newer as python3.
#
#     packaging/macos/build.sh
#
# With SIGN_IDENTITY it is signed for the hardened runtime, and with NOTARY_PROFILE (of `xcrun notarytool
# store-credentials`) notarised; without them it runs after a right click and "Open".
set -eu
cd "$(dirname "$0")/../.."
[ "$(uname)" = Darwin ] || { echo "This needs macOS." >&2; exit 1; }

python3 packaging/build.py frozen
app=build/packaging/dist/deskbreak.app
# The notices lie beside the folder that the bundle was made from; they belong to what people get.
cp -R build/packaging/dist/deskbreak/NOTICES.txt build/packaging/dist/deskbreak/sbom.cdx.json \
    build/packaging/dist/deskbreak/licences "$app/Contents/Resources/"
version=$("$app/Contents/MacOS/deskbreak" --version | cut -d ' ' -f 2)
if [ -n "${SIGN_IDENTITY:-}" ]; then
    find "$app" -type f \( -name '*.so' -o -name '*.dylib' \) -exec \
        codesign --force --options runtime --timestamp --sign "$SIGN_IDENTITY" {} +
    codesign --force --options runtime --timestamp --entitlements packaging/macos/entitlements.plist \
        --sign "$SIGN_IDENTITY" "$app"
    codesign --verify --deep --strict "$app"
fi
stage=build/packaging/dmg
image=dist/deskbreak-$version-macos-$(uname -m).dmg
rm -rf "$stage" "$image"
mkdir -p "$stage" dist
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -volname deskbreak -srcfolder "$stage" -format UDZO -ov "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit "$image" --keychain-profile "$NOTARY_PROFILE" --wait
    xcrun stapler staple "$image"
fi
ls -l "$image"
