/** Whether the widgets are loaded only when somebody asks for them: with `?late` in the address. */
export const late = new URLSearchParams(location.search).has('late');
