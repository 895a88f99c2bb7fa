export {IDENTITY_HEADER, IdentitySecretError, signedIdentity} from './signed-identity.js';
export type {IdentityRefusal, SignedIdentityOptions} from './signed-identity.js';
