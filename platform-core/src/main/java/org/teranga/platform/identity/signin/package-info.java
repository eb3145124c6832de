/**
 * Signing in and out, and recognising who sends a request: by the cookie of a session, or by a bearer token on the JSON interface. What
 * that person may do is decided in {@link org.teranga.platform.identity.signin.Admission}, for every method of every resource.
 */
@NullMarked
package org.teranga.platform.identity.signin;

import org.jspecify.annotations.NullMarked;
