package org.teranga.rights.review.outside;

import java.time.Instant;

/**
 * What the letter to somebody outside says ({@code mail/outside_review}).
 *
 * @param association who asks
 * @param name        what to call them
 * @param title       what the page is called
 * @param url         the secret link
 * @param until       until when it can be used
 */
public record OutsideMail(String association, String name, String title, String url, Instant until) {}
