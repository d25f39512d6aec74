/** The id in Firefox; a school that builds its own copy changes it here. */
export const GECKO_ID = 'sso-login-helper@example.edu.tw';
