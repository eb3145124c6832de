/** Invitations: asked for, decided, sent, accepted, forgotten. */
@NullMarked
package org.teranga.tenantadmin.member.invitation;

import org.jspecify.annotations.NullMarked;
