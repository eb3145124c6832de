package org.teranga.platform.tenancy;

import java.net.IDN;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a domain on the public internet, in lower case and as DNS writes it. */
public final class DomainName {
    private static final Pattern LABEL = Pattern.compile("[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?");
    private static final int LONGEST = 253;
    /** Names that lead nowhere public: RFC 6761, 6762, 7686, 8375, and what home networks use. */
    private static final Set<String> NOT_PUBLIC = Set.of(
            "localhost",
            "local",
            "internal",
            "intranet",
            "invalid",
            "example",
            "test",
            "onion",
            "arpa",
            "lan",
            "home",
            "corp",
            "private");

    private DomainName() {}

    /**
     * Reads what somebody typed: with or without {@code https://}, with accents, with a slash at its end.
     *
     * @return empty where it is no public domain
     */
    public static Optional<String> parse(String typed) {
        String bare = typed.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/+$", "");
        try {
            String name = IDN.toASCII(bare, IDN.USE_STD3_ASCII_RULES).toLowerCase(Locale.ROOT);
            List<String> labels = Arrays.asList(name.split("\\.", -1));
            boolean shaped = name.length() <= LONGEST
                    && labels.size() >= 2
                    && labels.stream().allMatch(label -> LABEL.matcher(label).matches());
            return shaped && isPublic(labels.getLast()) ? Optional.of(name) : Optional.empty();
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static boolean isPublic(String last) {
        return !NOT_PUBLIC.contains(last) && !last.matches("[0-9]+");
    }
}
