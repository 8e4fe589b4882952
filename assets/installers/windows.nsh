; What uninstalling does besides: Windows forgets to start Familiar at login, and the person is told what stays and where.
; Neither happens when an update removes the old version, and nothing is said when the uninstaller was started with /S.
; electron-builder's uninstaller is silent by itself at this point, so its command line is asked.
!macro customUnInstall
  ${IfNot} ${isUpdated}
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Run" "${APP_ID}"
    DeleteRegValue HKCU "Software\Microsoft\Windows\CurrentVersion\Explorer\StartupApproved\Run" "${APP_ID}"
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/S" $R1
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONINFORMATION "Your household stays in $APPDATA\Familiar, with its people, their pictures and the log. To use it, install Familiar again. To delete it, delete that folder."
    ${EndIf}
  ${EndIf}
!macroend
