package org.teranga.platform.guidance;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * A checked page.
 *
 * @param href       its address, from the root of the host
 * @param title      in the language in which it stands
 * @param statuses   for whom it is; empty for everybody
 * @param verifiedOn on which day it was checked
 * @param edition    another one wherever it says something else
 */
public record GuidancePage(String href, String title, List<String> statuses, LocalDate verifiedOn, String edition) {
    public GuidancePage {
        Objects.requireNonNull(href, "href");
        Objects.requireNonNull(title, "title");
        statuses = List.copyOf(statuses);
        Objects.requireNonNull(verifiedOn, "verifiedOn");
        Objects.requireNonNull(edition, "edition");
    }

    /** Whether it is for somebody of this status. */
    public boolean isFor(String status) {
        return statuses.isEmpty() || statuses.contains(status);
    }
}
