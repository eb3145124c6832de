package org.teranga.matching.plan.tuning;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The dials of an administrator ({@code matching/plan/tuning/dials}): on one side what can be turned, on the other what it would change.
 *
 * @param href      where the form is sent; {@code /publish}, {@code /discard} and {@code /restore/13} follow it
 * @param tabs      what holds for all kinds of help, and each kind
 * @param of        the kind whose rules these are; null where they hold for all
 * @param standing  what is in force, and what is being written
 * @param form      the reason, and what is wrong
 * @param panels    the dials: what makes a pair better, what sees to it that nobody is forgotten, what people may count on
 * @param hard      what a pair must meet: first what cannot be removed
 * @param changes   what the dials change in the rules in force, in words
 * @param effect    what they would change for people; null where it was not computed
 * @param sets      ready-made rule sets to begin with
 * @param begunWith the ready-made set whose values these are; null where they are not
 * @param kept      whether the reader has just saved the draft
 * @param collision who else was faster; null where nobody was
 * @param live      whether the effect follows the dials by itself: not where computing takes long
 */
public record TuningView(
        String href,
        List<Tab> tabs,
        @Nullable OfKind of,
        Standing standing,
        FilledForm form,
        List<Panel> panels,
        List<HardRule> hard,
        List<String> changes,
        @Nullable EffectView effect,
        List<ReadyMade> sets,
        @Nullable String begunWith,
        boolean kept,
        @Nullable Collision collision,
        boolean live) {
    public TuningView {
        tabs = List.copyOf(tabs);
        panels = List.copyOf(panels);
        hard = List.copyOf(hard);
        changes = List.copyOf(changes);
        sets = List.copyOf(sets);
    }

    /** A part of the rules: what it is called, where it is, whether it is this one. */
    public record Tab(String label, String href, boolean current) {}

    /**
     * A kind of help.
     *
     * @param code  as it is sent
     * @param label what it is called
     * @param why   what counts for it, and why that is not what counts for a home
     * @param own   whether it has rules of its own by these dials
     * @param ready whether there are rules to begin with
     */
    public record OfKind(String code, String label, String why, boolean own, boolean ready) {}

    /**
     * What is in force, and what is being written.
     *
     * @param version     in force
     * @param publishedAt when it was published; null for what every association begins with
     * @param publishedBy by whom; empty where that is not known
     * @param next        the number that would be published next
     * @param seen        what a change is held against: see {@link org.teranga.matching.plan.rules.Seen}
     * @param draft       the draft; null where there is none
     * @param outdated    whether another version was published since the draft was begun
     */
    public record Standing(
            int version,
            @Nullable Instant publishedAt,
            String publishedBy,
            int next,
            String seen,
            @Nullable Draft draft,
            boolean outdated) {}

    /** The draft that is kept: when it was last saved, by whom (empty where that is not known), and what it is for. */
    public record Draft(Instant savedAt, String savedBy, String reason) {}

    /** Dials that belong together, under a title and a sentence. */
    public record Panel(String id, String title, String text, List<Dial> dials) {
        public Panel {
            dials = List.copyOf(dials);
        }
    }

    /**
     * A number to turn.
     *
     * @param name      of its field
     * @param label     what it is called
     * @param note      what it means
     * @param value     what it is, as it was written
     * @param least     the smallest
     * @param most      the largest
     * @param step      of the number field: 1 or any
     * @param slide     where the slider stands
     * @param slideMost how far the slider goes
     * @param published what it is in the rules in force
     * @param moved     whether it is another
     * @param part      whether it belongs to the dial above
     */
    public record Dial(
            String name,
            String label,
            String note,
            String value,
            String least,
            String most,
            String step,
            int slide,
            int slideMost,
            String published,
            boolean moved,
            boolean part) {}

    /**
     * A rule that a pair must meet.
     *
     * @param code     its name in rule sets
     * @param label    what it is called
     * @param protects what it sees to
     * @param on       whether it holds by these dials
     * @param floor    whether no association can remove it
     */
    public record HardRule(String code, String label, String protects, boolean on, boolean floor) {}

    /** A ready-made rule set: its name, what it is called, what it is for. */
    public record ReadyMade(String name, String label, String text) {}

    /**
     * Somebody else was faster.
     *
     * @param by          who; empty where that is not known
     * @param differences how theirs differs from what is on this page
     */
    public record Collision(String by, List<String> differences) {
        public Collision {
            differences = List.copyOf(differences);
        }
    }

    /** The fields whose notes change with the dials. */
    public List<String> notes() {
        return panels.stream()
                .flatMap(panel -> panel.dials().stream())
                .map(dial -> "#was-" + dial.name())
                .toList();
    }
}
