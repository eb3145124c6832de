package org.teranga.platform.identity.member;

import java.util.UUID;

/**
 * An event, in the transaction in which somebody has ceased to be a member of the association that is open. What waits for the person, as a
 * seat, goes to others.
 *
 * @param account who it was
 */
public record MembershipEnded(UUID account) {}
