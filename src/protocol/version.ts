/** The version of the protocol, sent with every request and answer. */
export const PROTOCOL_VERSION = '1.0';
