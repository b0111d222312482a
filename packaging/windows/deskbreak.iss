; Inno Setup: an installer for one person, without administrator rights.
; Built by packaging/windows/build.ps1, which passes the version and the folder of the frozen build.

#ifndef Version
  #error Pass the version: ISCC /DVersion=0.1.0 /DFrozen=build\packaging\dist\deskbreak
#endif
#ifndef Frozen
  #error Pass the folder of the frozen build: /DFrozen=build\packaging\dist\deskbreak
#endif

[Setup]
AppId={{6F1C0A57-5E0D-4C0B-9E5B-3C1B5C7B7D21}
AppName=deskbreak
AppVersion={#Version}
AppVerName=deskbreak {#Version}
AppPublisher=The deskbreak authors
VersionInfoVersion={#Version}
DefaultDirName={localappdata}\Programs\deskbreak
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile=..\..\LICENSE
SetupIconFile=deskbreak.ico
UninstallDisplayIcon={app}\deskbreak.exe
UninstallDisplayName=deskbreak
OutputDir=..\..\dist
OutputBaseFilename=deskbreak-{#Version}-windows-x64-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
; A running deskbreak is asked to quit, so that its files can be replaced and its session is kept.
CloseApplications=yes
RestartApplications=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "pt_BR"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"
Name: "ja"; MessagesFile: "compiler:Languages\Japanese.isl"

[Files]
Source: "..\..\{#Frozen}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[InstallDelete]
; Files that an older version had and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
; The same identifier as the running program has, so that notifications and the taskbar know it.
Name: "{autoprograms}\deskbreak"; Filename: "{app}\deskbreak.exe"; AppUserModelID: "deskbreak.deskbreak"

[Run]
Filename: "{app}\deskbreak.exe"; Description: "{cm:LaunchProgram,deskbreak}"; Flags: nowait postinstall skipifsilent

[UninstallRun]
Filename: "{app}\deskbreak.exe"; Parameters: "quit"; Flags: runhidden; RunOnceId: "quit"
Filename: "{app}\deskbreak.exe"; Parameters: "autostart off"; Flags: runhidden; RunOnceId: "autostart"

; Settings and history in %LOCALAPPDATA%\deskbreak are the person's and stay.
