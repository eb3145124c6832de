package org.teranga.matching.pool.contact;

import java.util.List;
import java.util.UUID;

/**
 * Something that a person keeps and nobody else reads, the team neither: whoever is called or reached otherwise from now on reads none of it
 * until it is confirmed that this is the same person. Else a member of the team would write the own address down, and read it by the link
 * that goes there. Beans of this type are found by themselves.
 */
@FunctionalInterface
public interface KeptForPerson {
    /**
     * Whether there is something; within a transaction of the open association.
     *
     * @param persons one human, under each id
     */
    boolean keeps(List<UUID> persons);
}
