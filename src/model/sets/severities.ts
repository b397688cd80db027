/** How much a finding weighs. */
export const severities = ['error', 'warning', 'info'] as const;
