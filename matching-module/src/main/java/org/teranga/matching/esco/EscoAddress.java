package org.teranga.matching.esco;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of concepts, as ESCO publishes them. */
final class EscoAddress {
    private static final String HOST = "http://data\\.europa\\.eu/esco/";
    private static final Pattern SKILL = Pattern.compile(HOST + "skill/[0-9A-Za-z][0-9A-Za-z.-]{2,59}");
    private static final Pattern GROUP = Pattern.compile(HOST + "skill/([SLT][0-9]+(?:\\.[0-9]+)?)(?:\\.[0-9]+)*");
    private static final Pattern FIELD = Pattern.compile(HOST + "isced-f/([0-9]{2})[0-9]{0,2}");

    private EscoAddress() {}

    /** Whether a concept of skills can have it. */
    static boolean isSkill(String address) {
        return SKILL.matcher(address).matches() && !GROUP.matcher(address).matches();
    }

    /** The branch for which a group stands: of skills the second level (S1.2), of knowledge the field of education (K04). */
    static Optional<String> branch(String address) {
        Matcher group = GROUP.matcher(address);
        if (group.matches()) {
            return Optional.of(group.group(1));
        }
        Matcher field = FIELD.matcher(address);
        return field.matches() ? Optional.of("K" + field.group(1)) : Optional.empty();
    }
}
