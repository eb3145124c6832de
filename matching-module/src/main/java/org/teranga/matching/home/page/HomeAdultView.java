package org.teranga.matching.home.page;

import org.jspecify.annotations.Nullable;
import org.teranga.platform.theme.FilledForm;

/**
 * The form of an adult of a home ({@code matching/home/adult}).
 *
 * @param href    of the first page
 * @param action  where the form goes
 * @param staff   whether somebody of the team fills it in
 * @param who     {@code you} for the host, {@code new} for somebody who is not listed yet, {@code other}
 * @param name    of somebody who is listed; null otherwise
 * @param form    as it stands
 * @param seen    the mark of what it is based on
 * @param changed whether somebody saved another meanwhile, so that this was not kept
 */
public record HomeAdultView(
        String href,
        String action,
        boolean staff,
        String who,
        @Nullable String name,
        FilledForm form,
        String seen,
        boolean changed) {}
