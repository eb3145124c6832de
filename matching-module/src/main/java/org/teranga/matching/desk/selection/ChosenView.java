package org.teranga.matching.desk.selection;

import java.util.List;
import org.teranga.platform.casework.triage.Stage;

/**
 * Who is meant before something is done with all that a list shows ({@code matching/desk/chosen}).
 *
 * @param action  where the form goes
 * @param page    the list
 * @param list    offers or needs
 * @param total   how many they are
 * @param names   the first of them, by name or by number
 * @param asked   what is to be done
 * @param members to whom files can be handed
 * @param seen    which these are, in one word, to be sent back: where they are others by then, it is asked again
 * @param refused why it was not done; empty where it was not tried
 */
public record ChosenView(
        String action,
        String page,
        String list,
        int total,
        List<String> names,
        Asked asked,
        List<Member> members,
        String seen,
        String refused) {
    public ChosenView {
        names = List.copyOf(names);
        members = List.copyOf(members);
    }

    /** The stages to which they can be moved. */
    public List<String> stages() {
        return Stage.CHOICES.stream().map(Stage::code).toList();
    }

    /**
     * What is to be done, as the form said it.
     *
     * @param act   {@code assign, share, stage, ask, withdraw, restore}
     * @param picks the rows that are ticked
     * @param all   not empty where all that match are meant
     * @param query of the list, from the question mark on
     * @param to    to whom they are handed
     * @param among among whom they are shared out
     */
    public record Asked(
            String act,
            List<String> picks,
            String all,
            String query,
            String to,
            List<String> among,
            String stage,
            String callAt,
            String until) {
        public Asked {
            picks = List.copyOf(picks);
            among = List.copyOf(among);
        }
    }

    /** A member of the team: account and name. */
    public record Member(String id, String name) {}
}
