package org.teranga.platform.event;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A CDI event: the same happened to some of the open association's things, in the running transaction.
 *
 * @param kind     what: {@code offer.left}, one of {@link DomainEventKinds}
 * @param subjects to which, to each by itself
 * @param facts   codes that say more, as {@code step} to {@code approve}; never words about anybody
 */
public record DomainEvent(String kind, List<UUID> subjects, Map<String, String> facts) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9_.-]{0,59}");

    public DomainEvent {
        subjects = List.copyOf(subjects);
        facts = new TreeMap<>(facts);
        if (!CODE.matcher(kind).matches()
                || !facts.entrySet().stream()
                        .allMatch(fact -> CODE.matcher(fact.getKey()).matches()
                                && CODE.matcher(fact.getValue()).matches())) {
            throw new IllegalArgumentException("an occurrence holds codes only, not " + kind + " " + facts.keySet());
        }
    }

    /** To one, without facts. */
    public static DomainEvent of(String kind, UUID subject) {
        return new DomainEvent(kind, List.of(subject), Map.of());
    }
}
