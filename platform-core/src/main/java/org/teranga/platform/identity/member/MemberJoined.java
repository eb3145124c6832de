package org.teranga.platform.identity.member;

import java.util.UUID;

/**
 * An event, in the transaction in which somebody who was invited has become a member.
 *
 * @param invitation which invitation was followed
 * @param account    the account that came of it
 */
public record MemberJoined(UUID invitation, UUID account) {}
