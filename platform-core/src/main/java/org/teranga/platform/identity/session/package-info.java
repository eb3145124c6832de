/**
 * Sign-ins under way and open sessions, in PostgreSQL, so that any node can answer and the end of a session holds everywhere at once. A
 * session is a random token in a cookie of one host; the database knows its hash, whose it is and where. It ends when it is idle for too
 * long, at its last hour, at sign-out, by the realm's back channel, or when the account is closed.
 */
@NullMarked
package org.teranga.platform.identity.session;

import org.jspecify.annotations.NullMarked;
