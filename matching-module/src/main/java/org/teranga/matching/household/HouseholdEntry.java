package org.teranga.matching.household;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.pool.contact.SecretLink;

/**
 * By which way a household came to something of its own.
 *
 * @param owner    whose it is
 * @param lang     the language of the page
 * @param href     the address of its page, from the root of the host
 * @param back     the page before; empty where there is none
 * @param link     the link of the need by which it came; null for another way
 * @param signedIn whether it is signed in
 */
public record HouseholdEntry(
        HouseholdOwner owner,
        String lang,
        String href,
        String back,
        @Nullable SecretLink link,
        boolean signedIn) {
    /** The page of one of its needs; empty where none is reached from here. */
    public String need(UUID need) {
        if (signedIn) {
            return "/" + lang + "/me/needs/" + need;
        }
        return link == null ? "" : "/" + lang + "/need/status/" + link.to(need).token();
    }
}
