package org.teranga.matching.community.project.team;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.ProjectMilestone;
import org.teranga.matching.community.project.ProjectPicture;
import org.teranga.matching.community.project.ProjectWords;
import org.teranga.matching.community.project.RoleTerms;
import org.teranga.platform.casework.CaseFileView;
import org.teranga.platform.theme.FilledForm;

/**
 * A household's project as the team reads it ({@code matching/community/file}). From {@code href} lead on: a POST to {@code /propose}, a GET of
 * {@code /picture.jpg}.
 *
 * @param href     its own address, from the root of the host
 * @param number   what the household is called by; empty where it has left no need
 * @param needHref the page of its need; empty where there is none
 * @param stage    {@code idea, forming, running, closed}
 * @param begunOn  on which day it was begun
 * @param roles    whom it looks for
 * @param opened   what the household opened; null for nothing
 * @param picture  the picture, where it is open; null for none
 * @param writes   whether this reader may propose words
 * @param file     its file; null for who works on no files
 * @param happened {@code proposed}; empty where nothing was done
 */
public record TeamProjectView(
        String href,
        String number,
        String needHref,
        String stage,
        LocalDate begunOn,
        List<Role> roles,
        @Nullable Opened opened,
        @Nullable ProjectPicture picture,
        boolean writes,
        @Nullable CaseFileView file,
        String happened,
        FilledForm form) {
    public TeamProjectView {
        roles = List.copyOf(roles);
    }

    /** A role: what it asks, whether somebody is looked for, since when. */
    public record Role(RoleTerms terms, boolean open, LocalDate since) {}

    /** What the household opened. */
    public record Opened(ProjectWords words, List<ProjectMilestone> road) {
        public Opened {
            road = List.copyOf(road);
        }
    }
}
