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
import org.teranga.matching.pool.contact.SecretLink;

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
        plans.whose(plan).ifPresent(person -> letters.write(new AboutPlan(plan, person, letter)));
    }

    private final class AboutPlan implements HouseholdLetter {
        private final UUID plan;
        private final UUID person;
        private final String letter;

        AboutPlan(UUID plan, UUID person, String letter) {
            this.plan = plan;
            this.person = person;
            this.letter = letter;
        }

        @Override
        public UUID person() {
            return person;
        }

        @Override
        public String template() {
            return "plan";
        }

        @Override
        public Record view(String association, String url) {
            return new PlanMail(association, letter, url);
        }

        @Override
        public String texted() {
            return TEXTED;
        }

        @Override
        public String path(String lang, SecretLink link) {
            return LetterPlanPages.path(lang, link);
        }

        @Override
        public void followedBy(SecretLink link, String mark) {
            plans.followedBy(plan, link, mark);
        }
    }
}
