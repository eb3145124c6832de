package org.teranga.matching.safeguarding.policy;

import java.util.Comparator;
import java.util.List;
import org.teranga.platform.qualification.QualificationKind;

/** The names of checks: what the platform knows, in the order in which it is told, and what an association asks of its own. */
public final class CheckCode {
    public static final String CHARTER = "charter";
    public static final String ETHICS_COURSE = "ethics_course";
    public static final String TRAUMA_COURSE = "trauma_course";
    /** The short course; who passed the two long ones has it. */
    public static final String HELPER_COURSE = "helper_course";

    public static final String IDENTITY = "identity";
    public static final String HOME_VISIT = "home_visit";
    public static final String INTERVIEW = "interview";

    /** Those of the platform, in their order. */
    public static final List<String> KNOWN =
            QualificationKind.named().stream().map(QualificationKind::code).toList();

    /** The order in which they are told; an association's own come last. */
    public static final Comparator<String> ORDER =
            Comparator.<String>comparingInt(CheckCode::place).thenComparing(Comparator.naturalOrder());

    private CheckCode() {}

    /** Whether it names a check. */
    public static boolean named(String code) {
        return QualificationKind.of(code).isPresent();
    }

    /** Whether it names a check of an association's own. */
    public static boolean own(String code) {
        return QualificationKind.of(code).filter(QualificationKind::own).isPresent();
    }

    /** Whether it can be asked of these: a visit of a home, everything else of people. */
    static boolean askedOf(String code, AskedOf whom) {
        boolean ofHome =
                QualificationKind.of(code).filter(QualificationKind::ofHome).isPresent();
        return own(code) || ofHome == (whom == AskedOf.HOME);
    }

    private static int place(String code) {
        int known = KNOWN.indexOf(code);
        return known < 0 ? KNOWN.size() : known;
    }
}
