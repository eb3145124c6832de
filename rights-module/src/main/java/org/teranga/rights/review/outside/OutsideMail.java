package org.teranga.rights.review.outside;

import java.time.Instant;

/**
 * The content of the e-mail to a reviewer outside the team ({@code mail/outside_review}).
 *
 * @param association who asks
 * @param name        what to call them
 * @param title       what the page is called
 * @param url         the secret link
 * @param until       until when it can be used
 */
public record OutsideMail(String association, String name, String title, String url, Instant until) {}
