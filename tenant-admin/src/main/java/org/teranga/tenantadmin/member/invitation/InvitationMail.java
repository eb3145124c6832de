package org.teranga.tenantadmin.member.invitation;

import java.time.Instant;

/**
 * The content of e-mails with a secret link.
 *
 * @param association who writes
 * @param name        what to call the person; empty where nobody said
 * @param userName    what is typed to sign in
 * @param url         the secret link
 * @param until       until when it can be used
 */
public record InvitationMail(String association, String name, String userName, String url, Instant until) {}
