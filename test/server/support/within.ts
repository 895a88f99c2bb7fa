/** What comes in so many milliseconds, or that nothing did. */
export const within = async <Value>(milliseconds: number, value: Promise<Value>): Promise<Value | 'nothing yet'> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<'nothing yet'>((resolve) => (timer = setTimeout(resolve, milliseconds, 'nothing yet')));
  try {
    return await Promise.race([value, late]);
  } finally {
    clearTimeout(timer);
  }
};
