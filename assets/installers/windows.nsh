; Says, when a person uninstalls Familiar, what stays and where. Nothing is said where nobody asked: when an update removes
; the old version, or when the uninstaller was started with /S. electron-builder's uninstaller is silent by itself at this
; point, so its command line is asked.
!macro customUnInstall
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/S" $R1
  ${If} ${Errors}
  ${AndIfNot} ${isUpdated}
    MessageBox MB_OK|MB_ICONINFORMATION "Your household stays, in $APPDATA\Familiar: its people, their pictures and the log. Install Familiar again to use it, or delete that folder to be rid of it."
  ${EndIf}
!macroend
