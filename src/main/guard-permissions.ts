import type { MediaAccessPermissionRequest, Session } from 'electron';
import { isOurs } from './app-address.ts';

type Guarded = Pick<
  Session,
  'setPermissionRequestHandler' | 'setPermissionCheckHandler' | 'setDevicePermissionHandler'
>;

/** Grants our page's main frame the camera, without the microphone, and nobody anything else. */
export function guardPermissions(session: Guarded): void {
  session.setPermissionRequestHandler((_contents, permission, callback, details) => {
    callback(permission === 'media' && asksForCameraOnly(details));
  });
  session.setPermissionCheckHandler((_contents, permission, requestingOrigin, details) => {
    const mayBeCamera = details.mediaType === undefined || details.mediaType === 'video';
    const origins = [requestingOrigin, details.securityOrigin, details.embeddingOrigin].filter(
      (origin) => origin !== undefined,
    );
    return permission === 'media' && mayBeCamera && details.isMainFrame && origins.every(isOurs);
  });
  session.setDevicePermissionHandler(() => false);
}

function asksForCameraOnly({
  isMainFrame,
  requestingUrl,
  securityOrigin,
  mediaTypes,
}: MediaAccessPermissionRequest): boolean {
  return (
    isMainFrame &&
    isOurs(requestingUrl) &&
    isOurs(securityOrigin) &&
    mediaTypes?.length === 1 &&
    mediaTypes[0] === 'video'
  );
}
