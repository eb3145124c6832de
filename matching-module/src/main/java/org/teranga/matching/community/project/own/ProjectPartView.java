package org.teranga.matching.community.project.own;

import org.jspecify.annotations.Nullable;
import org.teranga.matching.community.project.ProjectPicture;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of a part of a household's project ({@code matching/community/part}).
 *
 * @param href    the page of the project, from the root of the host
 * @param part    {@code words, picture, role, milestone, stage, delete}
 * @param id      which role, milestone or project; empty for a new one
 * @param begun   whether there is a project under way
 * @param about   what it is called
 * @param open    of a role: whether somebody is looked for
 * @param picture its picture; null where it has none
 * @param form    what was typed, and what is wrong with it
 */
public record ProjectPartView(
        String href,
        String part,
        String id,
        boolean begun,
        String about,
        boolean open,
        @Nullable ProjectPicture picture,
        FilledForm form) {}
