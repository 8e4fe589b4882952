/**
 * Refuses files that are dropped where nobody waits for them: a browser would open them in the page's place. A field
 * that takes a file, and text that is dragged, are left alone.
 */
export function refuseStrayFiles(page: Pick<Window, 'addEventListener'>): void {
  const refuse = (event: DragEvent): void => {
    const takesFiles = event.target instanceof HTMLInputElement && event.target.type === 'file';
    if (event.defaultPrevented || takesFiles || event.dataTransfer?.types.includes('Files') !== true) return;
    event.preventDefault();
    event.dataTransfer.dropEffect = 'none';
  };
  page.addEventListener('dragover', refuse);
  page.addEventListener('drop', refuse);
}
