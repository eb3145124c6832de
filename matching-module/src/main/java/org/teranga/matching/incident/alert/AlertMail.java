package org.teranga.matching.incident.alert;

import java.util.Objects;

/**
 * The content of an e-mail to somebody of the team for whom something waits ({@code mail/incident_alert.ftl}). It tells nothing of what.
 *
 * @param association which association
 * @param letter {@code waits}, or {@code administrators} for who cannot look into it and has to find somebody who can
 * @param url    where it leads, whole
 */
public record AlertMail(String association, String letter, String url) {
    public AlertMail {
        Objects.requireNonNull(association, "association");
        Objects.requireNonNull(letter, "letter");
        Objects.requireNonNull(url, "url");
    }
}
