package org.teranga.matching.household;

import java.util.UUID;
import org.teranga.matching.pool.contact.SecretLink;

/** A letter about one thing of a household. It says nothing of what is in it: the telephone may be another person's. */
public interface HouseholdLetter {
    /** Whose thing it is. */
    UUID person();

    /** The template of the mail. */
    String template();

    /** What the mail says, with where it leads. */
    Record view(String association, String url);

    /** What tells its link in a text message from others: one letter. */
    String texted();

    /** The page behind its link, from the root of the host. */
    String path(String lang, SecretLink link);

    /**
     * From now on this link leads to the thing, and none before.
     *
     * @param mark the keyed hash of the address or number to which it goes
     */
    void followedBy(SecretLink link, String mark);
}
