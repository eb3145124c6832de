/**
 * The members of an association: invited by a letter with a secret link, given roles, suspended, resumed, removed; and who did what.
 *
 * <p>An {@link org.teranga.tenantadmin.member.invitation.Invitation} waits for the person to choose a password; then the account is made, and the
 * person is a member with the roles of the invitation. It ends when it is used, withdrawn, or over; its own key is destroyed with it. A
 * member who has forgotten the password gets a link of the same kind; an invitation never sets the password of an account that exists. Roles
 * of staff are given by two ({@code org.teranga.tenantadmin.authority}). An association never loses its last administrator.
 */
@NullMarked
package org.teranga.tenantadmin.member;

import org.jspecify.annotations.NullMarked;
