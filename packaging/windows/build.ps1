# Builds the installer for Windows: the frozen build, then Inno Setup 6.3 or newer (ISCC.exe on the PATH or in
# its usual folder). Run it in a checkout, with Python 3.12 or newer as `python`.
$ErrorActionPreference = "Stop"
Set-Location (Join-Path $PSScriptRoot "..\..")

python packaging\build.py frozen
if ($LASTEXITCODE -ne 0) { exit $LASTEXITCODE }
$version = & build\packaging\dist\deskbreak\deskbreak.exe --version | Out-String
if ($version -notmatch "deskbreak (\S+)") { throw "The frozen build does not tell its version: $version" }

$compiler = Get-Command ISCC.exe -ErrorAction SilentlyContinue | Select-Object -ExpandProperty Source
if (-not $compiler) { $compiler = Join-Path ${env:ProgramFiles(x86)} "Inno Setup 6\ISCC.exe" }
if (-not (Test-Path $compiler)) { throw "Inno Setup 6 is needed: ISCC.exe was not found." }
& $compiler "/DVersion=$($Matches[1])" "/DFrozen=build\packaging\dist\deskbreak" packaging\windows\deskbreak.iss
exit $LASTEXITCODE
