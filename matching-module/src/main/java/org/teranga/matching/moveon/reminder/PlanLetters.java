package org.teranga.matching.moveon.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.teranga.matching.household.HouseholdLetter;
import org.teranga.matching.household.HouseholdLetters;
import org.teranga.matching.moveon.MoveOnPlans;
import org.teranga.matching.moveon.own.LetterPlanPages;

/** Writes to a household about its plan. */
@ApplicationScoped
@Transactional
public class PlanLetters {
    /** Whether it would like a plan. */
    public static final String ASKED = "asked";

    /** A date comes. */
    static final String DATE = "date";

    /** A step stands still. */
    static final String STILL = "still";

    /** What tells the link of a plan in a text message from others. */
    static final String TEXTED = "p";

    private final MoveOnPlans plans;
    private final HouseholdLetters letters;

    @Inject
    PlanLetters(MoveOnPlans plans, HouseholdLetters letters) {
        this.plans = plans;
        this.letters = letters;
    }

    /** The need by which the team knows the household of a plan: one that is open, else the latest; empty where it left none. */
    Optional<UUID> need(UUID plan) {
        return plans.whose(plan).flatMap(letters::latest).map(need -> need.id().value());
    }

    /** Writes in the running transaction; whoever can be reached by no way reads it on the own page. */
    public void write(UUID plan, String letter) {
        plans.whose(plan)
                .ifPresent(person -> letters.write(new HouseholdLetter(
                        person,
                        "plan",
                        (association, url) -> new PlanMail(association, letter, url),
                        TEXTED,
                        LetterPlanPages::path,
                        (link, mark) -> plans.followedBy(plan, link, mark))));
    }
}
