package org.teranga.matching.safeguarding.policy;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.qualification.CheckBasis;

/**
 * One line of a policy: which check is asked of whom, before what.
 *
 * @param check      the name of the check ({@link CheckCode})
 * @param of         of whom
 * @param before     before what
 * @param months     how long it holds, counted from the day on which it was shown; null for as long as it says itself
 * @param renewDays  how many days before it runs out it is asked for anew; null where nobody is reminded
 * @param only       where it is asked only if such a household comes; null where it is always asked
 * @param evidence   on what it may rest, in codes ({@link #EVIDENCE}); empty where that is left to who records it
 * @param recordedBy the roles that may record it; empty for everybody with the right to
 */
public record Ask(
        String check,
        AskedOf of,
        AskedBefore before,
        @Nullable Integer months,
        @Nullable Integer renewDays,
        @Nullable WhoComes only,
        Set<String> evidence,
        Set<String> recordedBy) {
    /** On what something may rest, in the order in which it is told: {@code check.basis.<code>}. */
    public static final Set<String> EVIDENCE = Collections.unmodifiableSet(new LinkedHashSet<>(CheckBasis.CODES));

    public Ask {
        Objects.requireNonNull(check, "check");
        Objects.requireNonNull(of, "of");
        Objects.requireNonNull(before, "before");
        evidence = Set.copyOf(evidence);
        recordedBy = Set.copyOf(recordedBy);
    }

    /** Asked always, for as long as it holds by itself. */
    public static Ask of(String check, AskedOf of, AskedBefore before) {
        return new Ask(check, of, before, null, null, null, Set.of(), Set.of());
    }

    /** The same of another check. */
    public Ask as(String other) {
        return new Ask(other, of, before, months, renewDays, only, evidence, recordedBy);
    }

    /**
     * Whether whoever meets this line meets that one of the floor as well: it asks the same, of at least the same people, not later, and
     * whoever comes. Each adult of a home is more than whoever offers it.
     */
    public boolean covers(Ask floor) {
        boolean people = of == floor.of || of == AskedOf.ADULTS && floor.of == AskedOf.HELPER;
        return check.equals(floor.check) && people && only == null && before.dueAt(floor.before);
    }

    /** What tells two lines apart: the same twice would be one. */
    String key() {
        return check + "|" + of.code() + "|" + before.code() + "|" + (only == null ? "" : only.code());
    }
}
