package org.teranga.webapp.histories;

import org.teranga.platform.tenancy.Tenant;

/**
 * What the histories of one association share.
 *
 * @param doors      of placements and records
 * @param checkDoors of what is asked and shown
 * @param team       whoever works there
 * @param own        the association
 * @param policies   what it has published
 */
record AssociationLife(Doors doors, CheckDoors checkDoors, Team team, Tenant own, PublishedPolicies policies) {}
