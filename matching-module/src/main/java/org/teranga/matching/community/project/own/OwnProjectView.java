package org.teranga.matching.community.project.own;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.ProjectMilestone;
import org.teranga.matching.community.project.ProjectPicture;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.RoleTerms;

/**
 * A household's project on its own page ({@code matching/community/project}). From {@code href} lead on: a GET of {@code /words, /picture, /role,
 * /milestone, /stage, /delete}, a POST to {@code /do/<form>}, a GET of {@code /picture.jpg}.
 *
 * @param href     its own address, from the root of the host
 * @param back     the page before; empty where there is none
 * @param now      that which is under way; null where none is: then the household reads what one is, and may begin it
 * @param others   what it had before
 * @param happened what the household just did; empty where nothing
 */
public record OwnProjectView(
        String href, String back, @Nullable Shown now, List<Other> others, String happened) {
    public OwnProjectView {
        others = List.copyOf(others);
    }

    /**
     * A project.
     *
     * @param stage     {@code idea, forming, running}
     * @param begunOn   on which day it was begun
     * @param picture   its picture; null where it has none
     * @param roles     what is missing, that which is looked for first
     * @param road      its milestones, in their order
     * @param proposals what the team proposes to write
     * @param openings  who may read what
     */
    public record Shown(
            ProjectWords words,
            String stage,
            LocalDate begunOn,
            @Nullable ProjectPicture picture,
            List<Role> roles,
            List<ProjectMilestone> road,
            List<Proposed> proposals,
            List<Opening> openings) {
        public Shown {
            roles = List.copyOf(roles);
            road = List.copyOf(road);
            proposals = List.copyOf(proposals);
            openings = List.copyOf(openings);
        }

        /** How many people are looked for. */
        public int seats() {
            return roles.stream()
                    .filter(Role::open)
                    .mapToInt(role -> role.terms().seats())
                    .sum();
        }
    }

    /** A role; {@code open} says whether somebody is looked for. */
    public record Role(String id, RoleTerms terms, boolean open) {}

    /** Words that the team proposes for {@code field}, and those that stand there. */
    public record Proposed(String id, String field, String words, String stands) {}

    /** Whether {@code association_page, association_picture} or {@code asked_page} is open. */
    public record Opening(String code, boolean open) {}

    /** A project before: {@code result} is empty where it is under way by another way in. */
    public record Other(
            String id,
            String title,
            String result,
            @Nullable LocalDate closedOn,
            boolean mayGoOn) {}
}
