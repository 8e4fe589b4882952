import { createContext } from 'react';

/** Whether the screen leaves the camera to something that lies over it, until that is gone. */
export const CameraLeftContext = createContext(false);
