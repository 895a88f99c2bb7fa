/** Whether text runs from right to left where an element stands: arrow keys follow it. */
export const isRightToLeft = (element: Element): boolean => getComputedStyle(element).direction === 'rtl';
