package org.teranga.matching.esco;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The list of skills as an operator sees it ({@code matching/esco/skills}).
 *
 * @param href     its address
 * @param own      how many the platform ships
 * @param groups   to which skills belong
 * @param counts   what was added and counts; null where nothing was
 * @param waits    what was read and waits; null where nothing does
 * @param form     the form of the files
 * @param faults   rows that were left out just now
 * @param happened what somebody has just done; empty where nothing was
 */
public record OperatorSkillsView(
        String href,
        int own,
        List<Group> groups,
        @Nullable Files counts,
        @Nullable Files waits,
        FilledForm form,
        List<Fault> faults,
        String happened) {
    public OperatorSkillsView {
        groups = List.copyOf(groups);
        faults = List.copyOf(faults);
    }

    /** A group, and how many skills belong to it now. */
    public record Group(String code, String name, int skills) {}

    /**
     * Files that were brought.
     *
     * @param ours     how many concepts are skills of ours
     * @param others   how many are not
     * @param faults   how many rows were left out
     * @param branches those of the others, with the group that is proposed
     */
    public record Files(
            String id, Instant at, String names, long ours, long others, int faults, List<Branch> branches) {
        public Files {
            branches = List.copyOf(branches);
        }
    }

    /** A branch: how many new skills it would bring, and the group of those of ours that stand in it; empty where none does. */
    public record Branch(String code, String label, long concepts, String group) {}

    /** A row that was left out, and why. */
    public record Fault(String file, long line, String value, String message) {}
}
