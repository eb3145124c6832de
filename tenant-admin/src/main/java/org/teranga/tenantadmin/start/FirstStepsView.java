package org.teranga.tenantadmin.start;

import java.util.List;
import org.teranga.tenantadmin.member.team.TeamView;

/**
 * The steps before the opening to the public.
 *
 * @param href      the address of this page
 * @param preparing whether the public is still kept out
 * @param steps     all of them, in order
 * @param done      how many are done
 * @param missing   what the public waits for, in words; empty where nothing is missing
 * @param address   of the association
 * @param happened  what the reader just did: {@code open, done, later, where}; empty where nothing
 */
public record FirstStepsView(
        String href,
        boolean preparing,
        List<Step> steps,
        int done,
        List<String> missing,
        TeamView team,
        String address,
        String happened) {
    public FirstStepsView {
        steps = List.copyOf(steps);
        missing = List.copyOf(missing);
    }

    /** How far it is, from 0 to 100. */
    public int percent() {
        return steps.isEmpty() ? 100 : done * 100 / steps.size();
    }

    /**
     * A step.
     *
     * @param key    its name
     * @param title  words
     * @param note   a sentence: what it is for
     * @param href   where it is done
     * @param state  {@code done} by itself, {@code said} to be done, {@code later}, or {@code open}
     * @param needed whether the public waits for it
     * @param byWord whether an administrator can say that it is done
     */
    public record Step(
            String key, String title, String note, String href, String state, boolean needed, boolean byWord) {
        /** Whether it is done, by whatever means. */
        public boolean isDone() {
            return state.equals("done") || state.equals("said");
        }
    }
}
