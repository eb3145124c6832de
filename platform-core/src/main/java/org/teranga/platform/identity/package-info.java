/**
 * Who is asking: sign-in by OpenID Connect, accounts, memberships of an association, roles and the permissions they give.
 */
@NullMarked
package org.teranga.platform.identity;

import org.jspecify.annotations.NullMarked;
