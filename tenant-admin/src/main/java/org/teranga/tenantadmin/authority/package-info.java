/**
 * Rights by two: once an association is open to the public, whoever is given a role of staff, a program's key, or their way in again, is
 * given it by two people. One asks ({@link org.teranga.tenantadmin.authority.RightsAct}), another administrator or a lead confirms; the
 * operator of the platform only where the association has neither. Every administrator and lead is written to. Taking rights away is at
 * once and by one, but for the last other person who could say no.
 */
@NullMarked
package org.teranga.tenantadmin.authority;

import org.jspecify.annotations.NullMarked;
