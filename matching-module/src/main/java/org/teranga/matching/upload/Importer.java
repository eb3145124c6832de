package org.teranga.matching.upload;

import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.teranga.matching.spreadsheet.row.RowStatus;
import org.teranga.platform.identity.Actor;
import org.teranga.platform.identity.CurrentPerson;
import org.teranga.platform.identity.Permission;

/**
 * The person who brings a spreadsheet, and what they may do with known records. Whoever may import alone adds; a known record changes by
 * the hand of somebody who may write it. To whoever may not read records, a row that is known and one that is new are the same.
 *
 * @param actor  who
 * @param writes whether records of this sort may be changed
 * @param reads  whether records of this sort may be read
 * @param brought what the file brought or changed so far
 * @param broughtBy whose file it is, where it waited; null where it did not
 * @param typedBy who typed of its rows while it waited
 * @param batch  the spreadsheet that goes in; null while that is only foreseen, or nobody is behind it
 */
public record Importer(
        Actor actor,
        boolean writes,
        boolean reads,
        Set<UUID> brought,
        @Nullable UUID broughtBy,
        Set<UUID> typedBy,
        @Nullable UUID batch) {
    public static Importer of(CurrentPerson person, RowsAre rowsAre) {
        return of(person, rowsAre, null);
    }

    /** Whoever has a file go in that this member of staff brought. */
    public static Importer of(CurrentPerson person, RowsAre rowsAre, @Nullable UUID broughtBy) {
        boolean offers = rowsAre == RowsAre.OFFERS;
        return new Importer(
                person.actor(),
                person.may(offers ? Permission.OFFERS_WRITE : Permission.NEEDS_WRITE),
                person.may(offers ? Permission.OFFERS_READ : Permission.NEEDS_READ),
                new LinkedHashSet<>(),
                Objects.equals(person.actor().person(), broughtBy) ? null : broughtBy,
                Set.of(),
                null);
    }

    /** The same, as this spreadsheet goes in. */
    Importer with(@Nullable UUID begun) {
        return new Importer(actor, writes, reads, brought, broughtBy, typedBy, begun);
    }

    /** The same, of a file of which these typed rows. */
    Importer typed(Set<UUID> by) {
        return new Importer(actor, writes, reads, brought, broughtBy, Set.copyOf(by), batch);
    }

    /** Everybody else who had a hand in its rows. */
    Set<UUID> others() {
        Set<UUID> others = new LinkedHashSet<>(typedBy);
        if (broughtBy != null) {
            others.add(broughtBy);
        }
        others.remove(actor.person());
        return others;
    }

    /** What is told of what became of a row. */
    RowStatus told(RowStatus status) {
        return reads ? status : RowStatus.ACCEPTED;
    }
}
