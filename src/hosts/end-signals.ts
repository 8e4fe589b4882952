/** How a terminal or a system asks a program to end in order: Ctrl+C, a request, a terminal that closes. */
export const endSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
