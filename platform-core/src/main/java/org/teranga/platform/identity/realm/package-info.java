/**
 * The realm: Keycloak's one realm for all associations, spoken to through {@link org.teranga.platform.identity.realm.Realm} alone. It holds
 * accounts, an organization and a client for each association, and who is a member of which organization; neither names nor roles.
 */
@NullMarked
package org.teranga.platform.identity.realm;

import org.jspecify.annotations.NullMarked;
