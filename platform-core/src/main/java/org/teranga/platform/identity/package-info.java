/**
 * Who is asking, and what that person may do. An account lives in the realm, under the subject of its tokens; what it is called and which
 * roles it has belongs to each association and lives in our database alone, so that the provider of identities cannot tell who is a
 * refugee, and a role that is taken away is gone with the next request. Every method of a resource says by {@link Requires} or
 * {@link Public} who may call it.
 */
@NullMarked
package org.teranga.platform.identity;

import org.jspecify.annotations.NullMarked;
