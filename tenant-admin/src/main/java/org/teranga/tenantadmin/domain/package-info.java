/**
 * A domain of an association's own. It is wanted, proved by its owner in DNS, found to lead here, and then the association's; two cannot have
 * the same, and the platform's own names cannot be had. Who may sign in where follows at Keycloak.
 */
@NullMarked
package org.teranga.tenantadmin.domain;

import org.jspecify.annotations.NullMarked;
