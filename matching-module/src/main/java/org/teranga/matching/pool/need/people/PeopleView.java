package org.teranga.matching.pool.need.people;

import java.util.List;
import java.util.stream.IntStream;
import org.teranga.matching.pool.need.HouseholdPerson;
import org.teranga.platform.theme.FilledForm;

/**
 * The page where a household says who its people are ({@code matching/pool/need/people}). The fields of the person in row k are {@code
 * id_k}, {@code age_k}, {@code who_k} (adult or child), {@code name_k}, {@code needs_k}, {@code gone_k}; beside them {@code agreed} and
 * {@code composition}.
 *
 * @param receiptNumber of the need
 * @param rows          how many rows the form has
 * @param form          the answers so far
 * @param href          the page of the need, from the root of the host; the form is sent to {@code /people} below it
 * @param trail         the way back of somebody of the team who fills it in with the household; empty for the household itself
 */
public record PeopleView(String receiptNumber, int rows, FilledForm form, String href, List<Crumb> trail) {
    public PeopleView {
        trail = List.copyOf(trail);
    }

    /** Whether somebody of the team fills it in with the household. */
    public boolean staff() {
        return !trail.isEmpty();
    }

    /** The rows, by number. */
    public List<Integer> numbers() {
        return IntStream.range(0, rows).boxed().toList();
    }

    /** A step of the way back: what it is called, and its address. */
    public record Crumb(String label, String href) {}

    /** What can be needed in practice, by codes. */
    public List<String> needs() {
        return HouseholdPerson.NEEDS;
    }
}
