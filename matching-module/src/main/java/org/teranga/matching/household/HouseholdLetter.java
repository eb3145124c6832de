package org.teranga.matching.household;

import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.teranga.matching.pool.contact.SecretLink;

/**
 * A letter about one thing of a household. It says nothing of what is in it: the telephone may be another person's.
 *
 * @param person     whose thing it is
 * @param template   the template of the mail
 * @param view       what the mail says, by the association's name and where it leads
 * @param texted     what tells its link in a text message from others: one letter
 * @param path       the page behind its link, from the root of the host, by language and link
 * @param followedBy from now on this link leads to the thing, and none before; with it the keyed hash of the address or number to which it goes
 */
public record HouseholdLetter(
        UUID person,
        String template,
        BiFunction<String, String, Record> view,
        String texted,
        BiFunction<String, SecretLink, String> path,
        BiConsumer<SecretLink, String> followedBy) {}
