/** On a day: a date has no article, a day of the week has the one of its gender. */
export const onDay = (day: string): string => `${/^\d/.test(day) ? 'em' : /^(?:sábado|domingo)/.test(day) ? 'no' : 'na'} ${day}`;
