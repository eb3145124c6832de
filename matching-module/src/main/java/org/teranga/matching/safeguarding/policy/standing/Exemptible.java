package org.teranga.matching.safeguarding.policy.standing;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.teranga.matching.safeguarding.policy.Ask;
import org.teranga.matching.safeguarding.policy.CheckCode;
import org.teranga.matching.safeguarding.policy.FloorLine;
import org.teranga.matching.safeguarding.policy.FloorOfHelp;
import org.teranga.matching.safeguarding.policy.Policy;

/**
 * Something from which two of the team can exempt somebody: a check that the policy asks beyond the floor.
 *
 * @param subject the person or the home of whom it is asked
 */
public record Exemptible(UUID subject, String check) {
    /**
     * All of these people. What the floor asks of the same one, not later and for as long, is left out, whether its day has come or not.
     *
     * @param policy what the association asks
     */
    public static Set<Exemptible> of(Policy policy, AskedPeople people) {
        Set<Exemptible> all = new LinkedHashSet<>();
        for (Ask ask : policy.asks(people.kind())) {
            people.subjects(ask.of()).keySet().stream()
                    .filter(subject -> !floor(people, ask, subject))
                    .forEach(subject -> all.add(new Exemptible(subject, ask.check())));
        }
        return all;
    }

    private static boolean floor(AskedPeople people, Ask ask, UUID subject) {
        return ask.months() == null
                && FloorOfHelp.of(people.kind()).stream()
                        .map(FloorLine::ask)
                        .anyMatch(floor -> same(floor, ask)
                                && floor.before().dueAt(ask.before())
                                && people.subjects(floor.of()).containsKey(subject));
    }

    /** Ethics counts with the course on what flight leaves behind only. */
    private static boolean same(Ask floor, Ask ask) {
        return floor.check().equals(ask.check())
                || floor.check().equals(CheckCode.ETHICS_COURSE) && ask.check().equals(CheckCode.TRAUMA_COURSE);
    }
}
