package org.teranga.matching.home;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.teranga.matching.pool.offer.OfferId;
import org.teranga.platform.persistence.TenantDatabase;

/** What waits, in all homes that are offered, for somebody of the team to look at it: words and house rules, and photographs. */
@ApplicationScoped
@Transactional
public class HomesToLook {
    /** Joins the offers through which somebody may see a home, {@code h}. */
    public static final String OFFERED = """
         join matching.offer o on o.tenant_id = :tenant and o.kind = 'housing' and o.status not in ('withdrawn', 'passed_on')
            and (o.home_id = h.id or o.home_id is null and o.id = h.id)
        where h.tenant_id = :tenant
        """;

    private static final String FIRST =
            "(array_agg(o.id order by o.received_at, o.id))[1] as offer, (array_agg(o.receipt_number order by"
                    + " o.received_at, o.id))[1] as receipt";

    private static final String WORDS = "select " + FIRST + " from matching.home h" + OFFERED
            + " and h.to_look > 0 group by h.id, h.changed_at order by h.changed_at, h.id limit :most";

    private static final String PHOTOS = "select p.home_id as home, p.id as photo, " + FIRST
            + " from matching.home_photo p join matching.home h on h.tenant_id = :tenant and h.id = p.home_id" + OFFERED
            + " and p.tenant_id = :tenant and p.looked_at is null group by p.home_id, p.id, p.added_at order by"
            + " p.added_at, p.id limit :most";

    private final TenantDatabase database;
    private final HomePhotos photos;
    private final HomeOwners owners;
    private final LookAtHome look;

    @Inject
    HomesToLook(TenantDatabase database, HomePhotos photos, HomeOwners owners, LookAtHome look) {
        this.database = database;
        this.photos = photos;
        this.owners = owners;
        this.look = look;
    }

    /** Homes with words that wait, the longest waiting first. */
    public List<Told> words(int most) {
        return database.sql(WORDS).bind("most", most).list(Row.class).stream()
                .map(row -> new Told(
                        row.offer,
                        row.receipt,
                        look.words(owners.byStaff(row.offer)).stream()
                                .filter(words -> !words.shown())
                                .toList()))
                .filter(told -> !told.words.isEmpty())
                .toList();
    }

    /** Photographs that wait, the longest waiting first. */
    public List<Pictured> photos(int most) {
        return database.sql(PHOTOS).bind("most", most).list(PhotoRow.class).stream()
                .flatMap(row ->
                        photos
                                .find(row.home, row.photo)
                                .map(photo -> new Pictured(row.offer, row.receipt, photo))
                                .stream())
                .toList();
    }

    /**
     * A home with words that wait.
     *
     * @param offer   the first offer of it
     * @param receipt the number by which that is called
     * @param words   those at which nobody has looked
     */
    public record Told(OfferId offer, String receipt, List<LookAtHome.Words> words) {
        public Told {
            words = List.copyOf(words);
        }
    }

    /**
     * A photograph that waits.
     *
     * @param offer   the first offer of its home
     * @param receipt the number by which that is called
     * @param photo   the photograph, without its pixels
     */
    public record Pictured(OfferId offer, String receipt, HomePhoto photo) {}

    private record Row(OfferId offer, String receipt) {}

    private record PhotoRow(HomeId home, UUID photo, OfferId offer, String receipt) {}
}
