package org.teranga.matching.incident.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Who is told of an incident that nobody has taken, one after the other. */
public enum Rung {
    /** When it is opened: the leads and whoever is on duty. */
    OPENED,
    /** After one term: whoever is next on the roster. */
    NEXT,
    /** After two: the leads, once more. */
    LEADS,
    /** After three: who administers the association. */
    ADMINISTRATORS;

    /** As it is stored. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** When it is told. */
    Instant due(Instant opened, Duration term) {
        return opened.plus(term.multipliedBy(ordinal()));
    }
}
