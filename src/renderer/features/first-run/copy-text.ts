/** Puts a text into the clipboard, as a press may do without the permission that this page never has. */
export function copyText(text: string): boolean {
  let isCopied = false;
  function fill(event: ClipboardEvent): void {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    isCopied = event.clipboardData !== null;
  }
  document.addEventListener('copy', fill);
  document.execCommand('copy');
  document.removeEventListener('copy', fill);
  return isCopied;
}
