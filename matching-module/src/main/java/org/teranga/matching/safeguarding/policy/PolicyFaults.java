package org.teranga.matching.safeguarding.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.teranga.platform.qualification.CheckBasis;
import org.teranga.platform.qualification.QualificationKind;
import org.teranga.platform.refusal.FieldError;

/** Checks what no association may write: less than the platform's floor, and what cannot be asked. */
public final class PolicyFaults {
    /** The longest that a check may be said to hold, in months. */
    public static final int MOST_MONTHS = 120;

    /** The longest time in which something is asked for anew, in days. */
    public static final int MOST_RENEW_DAYS = 365;

    /** The most lines of one kind of help. */
    public static final int MOST_LINES = 40;

    private static final int DAYS_OF_MONTH = 28;

    /** What always rests on the same. */
    private static final Map<String, String> FIXED = Map.of(
            CheckCode.HOME_VISIT,
            CheckBasis.VISIT,
            QualificationKind.REFERENCE.code(),
            CheckBasis.LETTER,
            QualificationKind.MEETING.code(),
            CheckBasis.LIST);

    private PolicyFaults() {}

    /** Every fault, each at its line; empty where an association may have this policy. */
    public static List<FieldError> of(Policy policy) {
        List<FieldError> faults = new ArrayList<>();
        policy.kinds().forEach((kind, asks) -> {
            String field = "kinds." + kind;
            if (!FloorOfHelp.kinds().contains(kind)) {
                faults.add(FieldError.of(field, "policy.fault.kind", String.join(", ", FloorOfHelp.kinds())));
                return;
            }
            lines(policy, kind, asks, faults);
            FloorOfHelp.uncovered(kind, asks)
                    .forEach(line -> faults.add(FieldError.of(
                            field,
                            "policy.fault.floor",
                            line.check(),
                            line.of().code(),
                            line.before().code())));
        });
        return faults;
    }

    private static void lines(Policy policy, String kind, List<Ask> asks, List<FieldError> faults) {
        if (asks.size() > MOST_LINES) {
            faults.add(FieldError.of("kinds." + kind, "policy.fault.many", MOST_LINES));
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < asks.size(); i++) {
            String field = "kinds.%s[%d]".formatted(kind, i);
            line(policy, kind, asks.get(i), field, faults);
            if (!seen.add(asks.get(i).key())) {
                faults.add(
                        FieldError.of(field, "policy.fault.twice", asks.get(i).check()));
            }
        }
    }

    private static void line(Policy policy, String kind, Ask ask, String field, List<FieldError> faults) {
        if (!CheckCode.named(ask.check())) {
            faults.add(FieldError.of(field + ".check", "policy.fault.check", String.join(", ", CheckCode.KNOWN)));
        } else if (CheckCode.own(ask.check())
                && policy.own().stream().noneMatch(own -> own.code().equals(ask.check()))) {
            faults.add(FieldError.of(field + ".check", "policy.fault.nameless", ask.check()));
        }
        if (ask.of() != AskedOf.HELPER && !kind.equals("housing")) {
            faults.add(FieldError.of(field + ".of", "policy.fault.no_home"));
        } else if (CheckCode.named(ask.check()) && !CheckCode.askedOf(ask.check(), ask.of())) {
            faults.add(FieldError.of(field + ".of", "policy.fault.of", ask.check()));
        }
        String fixed = FIXED.get(ask.check());
        if (fixed != null && !ask.evidence().isEmpty() && !ask.evidence().contains(fixed)) {
            faults.add(FieldError.of(field + ".evidence", "policy.fault.evidence", ask.check(), fixed));
        }
        Integer months = ask.months();
        if (months != null && (months < 1 || months > MOST_MONTHS)) {
            faults.add(FieldError.of(field + ".months", "policy.fault.months", MOST_MONTHS));
        }
        Integer days = ask.renewDays();
        if (days != null && (days < 0 || days > MOST_RENEW_DAYS || months != null && days >= months * DAYS_OF_MONTH)) {
            faults.add(FieldError.of(field + ".renewDays", "policy.fault.renew", MOST_RENEW_DAYS));
        }
    }
}
