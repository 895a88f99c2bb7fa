declare module 'virtual:hearth-api' {
  import type {Api} from '../../../.storybook/api/api.js';
  const api: Api;
  export default api;
}
