package org.teranga.platform.qualification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A kind of qualification, by its name on the outside: {@code ethics_course}. The platform names some, in the order in which they are
 * told; an association has kinds of its own, {@code own:first_aid}, which come after them. Each named one has the messages {@code
 * qualification.<code>}, {@code qualification.short.<code>}, {@code qualification.name.<code>}, {@code me.way.<code>} and {@code
 * plan.waits.<code>}.
 */
public record QualificationKind(String code) implements Comparable<QualificationKind> {
    /** The charter of the platform, read and signed. */
    public static final QualificationKind CHARTER = new QualificationKind("charter");

    /** The course on the code of ethics, passed. */
    public static final QualificationKind ETHICS_COURSE = new QualificationKind("ethics_course");

    /** The course on welcoming somebody who fled and on what that can leave behind, passed. */
    public static final QualificationKind TRAUMA_COURSE = new QualificationKind("trauma_course");

    /** The short course on ethics and on what flight can leave behind, for whoever helps where others are, passed. */
    public static final QualificationKind HELPER_COURSE = new QualificationKind("helper_course");
    /** The course on living under one roof, passed. */
    public static final QualificationKind LIVING_COURSE = new QualificationKind("living_course");

    /** A check against the criminal record, seen by the association; it is good for a time only. */
    public static final QualificationKind BACKGROUND_CHECK = new QualificationKind("background_check");

    /** Who somebody is, seen on a paper that stays with its owner: nothing of it is copied, not its number either. */
    public static final QualificationKind IDENTITY = new QualificationKind("identity");

    /** The home was seen by two, who met everybody who lives there; its holder is the home. */
    public static final QualificationKind HOME_VISIT = new QualificationKind("home_visit");

    /** Two people who know somebody said so, one of them from outside the family. */
    public static final QualificationKind REFERENCE = new QualificationKind("reference");

    /** A conversation with the team. */
    public static final QualificationKind INTERVIEW = new QualificationKind("interview");

    /** A meeting of the association, attended. */
    public static final QualificationKind MEETING = new QualificationKind("meeting");

    private static final List<QualificationKind> NAMED = List.of(
            CHARTER,
            ETHICS_COURSE,
            TRAUMA_COURSE,
            HELPER_COURSE,
            LIVING_COURSE,
            BACKGROUND_CHECK,
            IDENTITY,
            HOME_VISIT,
            REFERENCE,
            INTERVIEW,
            MEETING);

    private static final String OWN = "own:";
    private static final String COURSE = "_course";
    private static final Pattern OWN_CODE = Pattern.compile("own:[A-Za-z0-9]+([_-][A-Za-z0-9]+)*");
    private static final int LONGEST = 44;

    public QualificationKind {
        Objects.requireNonNull(code, "code");
    }

    /** Those that the platform names, in their order. */
    public static List<QualificationKind> named() {
        return NAMED;
    }

    /** The kind of this name; empty where it is neither the platform's nor one that an association can have. */
    public static Optional<QualificationKind> of(String code) {
        if (code.startsWith(OWN)) {
            return Optional.of(code)
                    .filter(own ->
                            own.length() <= LONGEST && OWN_CODE.matcher(own).matches())
                    .map(QualificationKind::new);
        }
        return NAMED.stream().filter(kind -> kind.code.equals(code)).findFirst();
    }

    /** Whether it is the association's own. */
    public boolean own() {
        return code.startsWith(OWN);
    }

    /** Whether it is a course, which is passed. */
    public boolean course() {
        return code.endsWith(COURSE) && !own();
    }

    /** Whether it is checked by the team: neither signed nor passed. */
    public boolean checked() {
        return !course() && !equals(CHARTER);
    }

    /** Whether its holder is a home; of everything else it is a person. */
    public boolean ofHome() {
        return equals(HOME_VISIT);
    }

    /** Whether it must have a last day. */
    public boolean ends() {
        return equals(BACKGROUND_CHECK) || equals(HOME_VISIT);
    }

    /** Whether one member of staff may note that it was seen; everything else is earned, or attested by two. */
    public boolean seenByOne() {
        return checked() && !equals(HOME_VISIT) && !equals(REFERENCE);
    }

    /** Whether nothing is kept of it but who saw it and when: no word, since a word could tell what stands on the paper. */
    public boolean wordless() {
        return equals(BACKGROUND_CHECK) || equals(IDENTITY);
    }

    /** How many months it holds where nobody says otherwise. */
    public int usualMonths() {
        if (equals(IDENTITY)) {
            return 60;
        }
        return equals(BACKGROUND_CHECK) || equals(REFERENCE) ? 36 : 24;
    }

    @Override
    public int compareTo(QualificationKind other) {
        int order = Integer.compare(order(), other.order());
        return order == 0 ? code.compareTo(other.code) : order;
    }

    @Override
    public String toString() {
        return code;
    }

    private int order() {
        int named = NAMED.indexOf(this);
        return named < 0 ? NAMED.size() : named;
    }
}
